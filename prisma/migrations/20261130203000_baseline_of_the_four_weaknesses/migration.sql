-- CreateTable
CREATE TABLE "WeaknessReading" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "weakness" TEXT NOT NULL,
    "measureZh" TEXT NOT NULL,
    "measureEn" TEXT NOT NULL,
    "unitZh" TEXT NOT NULL,
    "unitEn" TEXT NOT NULL,
    "value" DECIMAL(16,2) NOT NULL,
    "saidOn" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "indicatorId" UUID,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WeaknessReading_pkey" PRIMARY KEY ("enclaveId","id")
);
CREATE INDEX "WeaknessReading_enclaveId_weakness_measureZh_saidOn_idx" ON "WeaknessReading"("enclaveId", "weakness", "measureZh", "saidOn");
CREATE INDEX "WeaknessReading_enclaveId_indicatorId_idx" ON "WeaknessReading"("enclaveId", "indicatorId");
ALTER TABLE "WeaknessReading" ADD CONSTRAINT "WeaknessReading_enclaveId_indicatorId_fkey" FOREIGN KEY ("enclaveId", "indicatorId") REFERENCES "Indicator"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "WeaknessReading" ADD CONSTRAINT "WeaknessReading_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "WeaknessReading" ADD CONSTRAINT "WeaknessReading_by" FOREIGN KEY ("byId") REFERENCES "User"(id);
ALTER TABLE "WeaknessReading" ADD CONSTRAINT "WeaknessReading_weakness_is_known"
  CHECK ("weakness" IN ('resources', 'base', 'factors', 'talent'));
ALTER TABLE "WeaknessReading" ADD CONSTRAINT a_reading_has_its_source CHECK (
  source <> '' AND "measureZh" <> '' AND "unitZh" <> '' AND value >= 0);

-- What a source said stays: another figure of the same day stands in its place, and both are kept.
CREATE FUNCTION weakness_reading_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what a source said does not change' USING ERRCODE = 'check_violation',
    CONSTRAINT = 'weakness_reading_never_changes';
END $$;
CREATE TRIGGER weakness_reading_never_changes BEFORE UPDATE OR DELETE ON "WeaknessReading"
  FOR EACH ROW EXECUTE FUNCTION weakness_reading_never_changes();
