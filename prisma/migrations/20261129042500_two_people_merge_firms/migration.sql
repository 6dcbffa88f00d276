-- CreateTable
CREATE TABLE "MergeProposal" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "keepId" UUID NOT NULL,
    "mergeId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAs" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MergeProposal_pkey" PRIMARY KEY ("enclaveId","id")
);

ALTER TABLE "MergeProposal"
  ADD CONSTRAINT a_merge_has_two_firms CHECK ("keepId" <> "mergeId"),
  ADD CONSTRAINT two_people_merge_firms CHECK ("confirmedById" <> "proposedById"),
  ADD CONSTRAINT a_confirmed_merge_says_by_whom CHECK (("confirmedAt" IS NULL) = ("confirmedById" IS NULL)),
  ADD CONSTRAINT "MergeProposal_kept" FOREIGN KEY ("enclaveId", "keepId") REFERENCES "Firm"("enclaveId", id),
  ADD CONSTRAINT "MergeProposal_merged" FOREIGN KEY ("enclaveId", "mergeId") REFERENCES "Firm"("enclaveId", id),
  ADD CONSTRAINT "MergeProposal_by" FOREIGN KEY ("proposedById") REFERENCES "User"(id),
  ADD CONSTRAINT "MergeProposal_confirmed_by" FOREIGN KEY ("confirmedById") REFERENCES "User"(id);
CREATE UNIQUE INDEX one_open_merge_proposal ON "MergeProposal" (
  "enclaveId", LEAST("keepId", "mergeId"), GREATEST("keepId", "mergeId")) WHERE "confirmedAt" IS NULL;
