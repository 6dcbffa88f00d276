-- CreateTable
CREATE TABLE "FirmToCompare" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FirmToCompare_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "FirmKey" (
    "enclaveId" UUID NOT NULL,
    "key" INTEGER NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "FirmKey_pkey" PRIMARY KEY ("enclaveId","key","id")
);

-- CreateTable
CREATE TABLE "LikelyPair" (
    "enclaveId" UUID NOT NULL,
    "lowerId" UUID NOT NULL,
    "upperId" UUID NOT NULL,
    "score" INTEGER NOT NULL,
    "causes" JSONB NOT NULL,

    CONSTRAINT "LikelyPair_pkey" PRIMARY KEY ("enclaveId","lowerId","upperId")
);

-- CreateIndex
CREATE INDEX "FirmToCompare_since_idx" ON "FirmToCompare"("since");

-- CreateIndex
CREATE INDEX "FirmKey_enclaveId_id_idx" ON "FirmKey"("enclaveId", "id");

-- CreateIndex
CREATE INDEX "LikelyPair_enclaveId_upperId_idx" ON "LikelyPair"("enclaveId", "upperId");

-- CreateIndex
CREATE INDEX "LikelyPair_enclaveId_score_lowerId_upperId_idx" ON "LikelyPair"("enclaveId", "score" DESC, "lowerId", "upperId");

ALTER TABLE "FirmToCompare" ADD CONSTRAINT "FirmToCompare_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "FirmKey" ADD CONSTRAINT "FirmKey_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "LikelyPair" ADD CONSTRAINT "LikelyPair_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "LikelyPair" ADD CONSTRAINT "LikelyPair_lower"
  FOREIGN KEY ("enclaveId", "lowerId") REFERENCES "Firm"("enclaveId", id);
ALTER TABLE "LikelyPair" ADD CONSTRAINT "LikelyPair_upper"
  FOREIGN KEY ("enclaveId", "upperId") REFERENCES "Firm"("enclaveId", id);
ALTER TABLE "LikelyPair" ADD CONSTRAINT likely_pairs_stand_once CHECK ("lowerId" < "upperId");

-- What a firm is found by is its register, its patents and the patents its applications name.
CREATE FUNCTION firm_is_to_compare() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Firm' THEN
    INSERT INTO "FirmToCompare" ("enclaveId", id) VALUES (NEW."enclaveId", NEW.id) ON CONFLICT DO NOTHING;
  ELSE
    INSERT INTO "FirmToCompare" ("enclaveId", id)
      SELECT coalesce(NEW."enclaveId", OLD."enclaveId"), firm FROM unnest(ARRAY[OLD."firmId", NEW."firmId"]) AS firm
      WHERE firm IS NOT NULL GROUP BY 1, 2 ORDER BY 2
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER firm_is_to_compare AFTER INSERT
  OR UPDATE OF name, "formerNames", uscc, "contactPhone", known, "mergedIntoId" ON "Firm"
  FOR EACH ROW EXECUTE FUNCTION firm_is_to_compare();
CREATE TRIGGER firm_is_to_compare AFTER INSERT OR DELETE OR UPDATE OF number, kind, "firmId" ON "FirmRecord"
  FOR EACH ROW EXECUTE FUNCTION firm_is_to_compare();
CREATE TRIGGER firm_is_to_compare AFTER UPDATE OF answers, "submittedAt", "firmId" ON "Application"
  FOR EACH ROW WHEN (NEW."submittedAt" IS NOT NULL) EXECUTE FUNCTION firm_is_to_compare();
INSERT INTO "FirmToCompare" ("enclaveId", id)
  SELECT f."enclaveId", f.id FROM "Firm" f JOIN "Enclave" e ON e.id = f."enclaveId";
