-- CreateTable
CREATE TABLE "YearlyReturn" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "explanations" JSONB NOT NULL,
    "reason" TEXT,
    "submittedById" UUID NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "note" TEXT,
    "scanFileId" UUID,
    "scanById" UUID,
    "scanAt" TIMESTAMPTZ(3),

    CONSTRAINT "YearlyReturn_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "YearlyReturn_enclaveId_year_version_key" ON "YearlyReturn"("enclaveId", "year", "version");

-- Whose it is, and who did it.
ALTER TABLE "YearlyReturn" ADD CONSTRAINT "YearlyReturn_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "YearlyReturn" ADD CONSTRAINT "YearlyReturn_submitter" FOREIGN KEY ("submittedById") REFERENCES "User"(id);
ALTER TABLE "YearlyReturn" ADD CONSTRAINT "YearlyReturn_decider" FOREIGN KEY ("decidedById") REFERENCES "User"(id);
ALTER TABLE "YearlyReturn" ADD CONSTRAINT "YearlyReturn_scanner" FOREIGN KEY ("scanById") REFERENCES "User"(id);
ALTER TABLE "YearlyReturn" ADD CONSTRAINT "YearlyReturn_scan" FOREIGN KEY ("scanFileId") REFERENCES "File"(id);
CREATE INDEX "YearlyReturn_scanFileId_idx" ON "YearlyReturn" ("scanFileId");

-- One version of a year waits at a time; another person decides it, and says why it goes back; only an approved one is sealed.
ALTER TABLE "YearlyReturn" ADD CONSTRAINT "YearlyReturn_state_is_known"
  CHECK (state IN ('submitted', 'approved', 'sent_back'));
CREATE UNIQUE INDEX year_has_one_return_waiting ON "YearlyReturn" ("enclaveId", year) WHERE state = 'submitted';
ALTER TABLE "YearlyReturn" ADD CONSTRAINT "YearlyReturn_of_a_year" CHECK (year BETWEEN 2000 AND 2099 AND version > 0);
ALTER TABLE "YearlyReturn" ADD CONSTRAINT "YearlyReturn_decided_by_somebody"
  CHECK ((state = 'submitted') = ("decidedById" IS NULL) AND (state = 'submitted') = ("decidedAt" IS NULL));
ALTER TABLE "YearlyReturn" ADD CONSTRAINT "YearlyReturn_sent_back_with_note"
  CHECK ((state = 'sent_back') = (note IS NOT NULL));
ALTER TABLE "YearlyReturn" ADD CONSTRAINT "YearlyReturn_sealed_once_approved" CHECK (
  ("scanFileId" IS NULL OR state = 'approved')
  AND ("scanFileId" IS NULL) = ("scanById" IS NULL) AND ("scanFileId" IS NULL) = ("scanAt" IS NULL));
ALTER TABLE "YearlyReturn" ADD CONSTRAINT nobody_decides_the_own_return
  CHECK ("decidedById" IS NULL OR "decidedById" <> "submittedById");

-- What was handed in stays: only its decision comes, once, and the scan of an approved one.
CREATE FUNCTION returns_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (OLD."enclaveId", OLD.id, OLD.year, OLD.version, OLD.figures, OLD.explanations, OLD.reason, OLD."submittedById",
        OLD."submittedAt") IS NOT DISTINCT FROM (NEW."enclaveId", NEW.id, NEW.year, NEW.version, NEW.figures,
        NEW.explanations, NEW.reason, NEW."submittedById", NEW."submittedAt")
      AND (OLD.state = 'submitted' OR (OLD.state, OLD."decidedById", OLD."decidedAt", OLD.note)
        IS NOT DISTINCT FROM (NEW.state, NEW."decidedById", NEW."decidedAt", NEW.note)) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'returns never change' USING ERRCODE = 'check_violation', CONSTRAINT = 'returns_never_change';
END $$;
CREATE TRIGGER returns_never_change BEFORE UPDATE OR DELETE ON "YearlyReturn"
  FOR EACH ROW EXECUTE FUNCTION returns_never_change();
CREATE TRIGGER returns_are_never_truncated BEFORE TRUNCATE ON "YearlyReturn"
  FOR EACH STATEMENT EXECUTE FUNCTION returns_never_change();

ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known" CHECK ("aboutType" IN ('application', 'firm', 'record',
  'figures', 'project', 'panel', 'import', 'objection', 'drawing', 'room', 'contract', 'ticket', 'inspection', 'enclave',
  'task', 'claim', 'return'));
