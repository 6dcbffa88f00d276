-- Files of one state, of one track or in one officer’s charge are read in the order in which they were handed in.
-- DropIndex
DROP INDEX "Application_enclaveId_officerId_submittedAt_idx";

-- CreateIndex
CREATE INDEX "Application_enclaveId_state_submittedAt_id_idx" ON "Application"("enclaveId", "state", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "Application_enclaveId_track_submittedAt_id_idx" ON "Application"("enclaveId", "track", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "Application_enclaveId_officerId_submittedAt_id_idx" ON "Application"("enclaveId", "officerId", "submittedAt", "id");
