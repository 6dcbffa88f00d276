-- CreateTable
CREATE TABLE "AssessmentEntry" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value" DECIMAL(18,2) NOT NULL,
    "note" TEXT NOT NULL,
    "fileId" UUID NOT NULL,
    "enteredById" UUID NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AssessmentEntry_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "rulesVersion" INTEGER NOT NULL,
    "lines" JSONB NOT NULL,
    "total" DECIMAL(5,2) NOT NULL,
    "grade" TEXT NOT NULL,
    "reason" TEXT,
    "submittedById" UUID NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AssessmentEntry_enclaveId_year_key_version_key" ON "AssessmentEntry"("enclaveId", "year", "key", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_enclaveId_year_version_key" ON "Assessment"("enclaveId", "year", "version");

-- Whose it is, and who did it.
ALTER TABLE "AssessmentEntry" ADD CONSTRAINT "AssessmentEntry_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "AssessmentEntry" ADD CONSTRAINT "AssessmentEntry_by" FOREIGN KEY ("enteredById") REFERENCES "User"(id);
ALTER TABLE "AssessmentEntry" ADD CONSTRAINT "AssessmentEntry_proof" FOREIGN KEY ("fileId") REFERENCES "File"(id);
CREATE INDEX "AssessmentEntry_fileId_idx" ON "AssessmentEntry" ("fileId");
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_submitter" FOREIGN KEY ("submittedById") REFERENCES "User"(id);
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_decider" FOREIGN KEY ("decidedById") REFERENCES "User"(id);

ALTER TABLE "AssessmentEntry" ADD CONSTRAINT "AssessmentEntry_of_a_year"
  CHECK (year BETWEEN 2000 AND 2099 AND version > 0 AND key <> '' AND note <> '' AND value >= 0);

-- One version of a year waits at a time; somebody else answers it, and says why it is returned.
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_state_is_known" CHECK (state IN ('submitted', 'confirmed', 'returned'));
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_grade_is_known" CHECK (grade IN ('excellent', 'good', 'fair', 'poor'));
CREATE UNIQUE INDEX year_has_one_assessment_waiting ON "Assessment" ("enclaveId", year) WHERE state = 'submitted';
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_of_a_year"
  CHECK (year BETWEEN 2000 AND 2099 AND version > 0 AND total BETWEEN 0 AND 100);
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_decided_by_somebody"
  CHECK ((state = 'submitted') = ("decidedById" IS NULL) AND (state = 'submitted') = ("decidedAt" IS NULL));
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_returned_with_note" CHECK (state <> 'returned' OR note IS NOT NULL);
ALTER TABLE "Assessment" ADD CONSTRAINT nobody_decides_the_own_assessment
  CHECK ("decidedById" IS NULL OR "decidedById" <> "submittedById");

-- What was handed in stays: only its answer comes, once. What was entered stays.
CREATE FUNCTION assessments_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.state = 'submitted' AND to_jsonb(OLD) - ARRAY['state', 'decidedById', 'decidedAt', 'note']
        = to_jsonb(NEW) - ARRAY['state', 'decidedById', 'decidedAt', 'note'] THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'assessments never change' USING ERRCODE = 'check_violation', CONSTRAINT = 'assessments_never_change';
END $$;
CREATE TRIGGER assessments_never_change BEFORE UPDATE OR DELETE ON "Assessment"
  FOR EACH ROW EXECUTE FUNCTION assessments_never_change();
CREATE TRIGGER assessments_are_never_truncated BEFORE TRUNCATE ON "Assessment"
  FOR EACH STATEMENT EXECUTE FUNCTION assessments_never_change();
CREATE FUNCTION entries_of_assessments_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'entries of assessments never change';
END $$;
CREATE TRIGGER entries_of_assessments_never_change BEFORE UPDATE OR DELETE ON "AssessmentEntry"
  FOR EACH ROW EXECUTE FUNCTION entries_of_assessments_never_change();

ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known" CHECK ("aboutType" IN ('application', 'firm', 'record',
  'figures', 'project', 'panel', 'import', 'objection', 'drawing', 'room', 'contract', 'meter', 'ticket', 'inspection', 'enclave',
  'task', 'claim', 'return', 'case', 'news', 'assessment'));
ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'parks', 'security', 'plan', 'leasing', 'rooms', 'care', 'deadlines',
    'reviewing', 'terms', 'limits', 'land', 'landed', 'steps', 'papers', 'assessment'));
