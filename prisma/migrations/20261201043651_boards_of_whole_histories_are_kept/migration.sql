-- CreateTable
CREATE TABLE "KeptBoard" (
    "enclaveId" UUID NOT NULL,
    "board" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "KeptBoard_pkey" PRIMARY KEY ("enclaveId","board")
);

-- CreateTable
CREATE TABLE "KeptCase" (
    "enclaveId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "firmRef" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "industry" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "evidenceId" UUID,
    "ref" TEXT,
    "countedOn" DATE,
    "results" INTEGER NOT NULL,
    "space" DECIMAL(18,2) NOT NULL,
    "booking" DECIMAL(18,2) NOT NULL,
    "relief" DECIMAL(18,2) NOT NULL,
    "claim" DECIMAL(18,2) NOT NULL,
    "support" DECIMAL(18,2) NOT NULL,
    "visit" DECIMAL(18,2) NOT NULL,

    CONSTRAINT "KeptCase_pkey" PRIMARY KEY ("enclaveId","indicatorId","firmId")
);

ALTER TABLE "KeptBoard" ADD CONSTRAINT "KeptBoard_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "KeptCase" ADD CONSTRAINT "KeptCase_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "KeptCase" ADD CONSTRAINT "KeptCase_indicator"
  FOREIGN KEY ("enclaveId", "indicatorId") REFERENCES "Indicator"("enclaveId", id) ON DELETE CASCADE;
ALTER TABLE "KeptCase" ADD CONSTRAINT "KeptCase_firm"
  FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", id) ON DELETE CASCADE;
ALTER TABLE "KeptCase" ADD CONSTRAINT "KeptCase_evidence"
  FOREIGN KEY ("enclaveId", "evidenceId") REFERENCES "Evidence"("enclaveId", id) ON DELETE CASCADE;
ALTER TABLE "KeptCase" ADD CONSTRAINT "KeptCase_track_is_known" CHECK (track IN ('A', 'B'));
CREATE INDEX "KeptCase_firm_idx" ON "KeptCase" ("enclaveId", "firmId");
CREATE INDEX "KeptCase_evidence_idx" ON "KeptCase" ("enclaveId", "evidenceId");
-- In the order of the list.
CREATE INDEX cases_by_their_first_result
  ON "KeptCase" ("enclaveId", "indicatorId", "countedOn" DESC NULLS LAST, "firmRef", "evidenceId");
