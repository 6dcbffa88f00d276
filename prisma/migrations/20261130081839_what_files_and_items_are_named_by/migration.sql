-- CreateIndex
CREATE INDEX "CommitmentProgress_fileId_idx" ON "CommitmentProgress"("fileId");

-- CreateIndex
CREATE INDEX "PolicyClaim_enclaveId_itemId_idx" ON "PolicyClaim"("enclaveId", "itemId");
