-- CreateIndex
CREATE INDEX "Application_enclaveId_submittedAt_id_idx" ON "Application"("enclaveId", "submittedAt", "id");
