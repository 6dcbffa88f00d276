-- A list that stands by few groups reads no more of each than a page shows.
CREATE INDEX "Application_enclaveId_intakeId_id_idx" ON "Application"("enclaveId", "intakeId", "id");
CREATE INDEX "Application_enclaveId_track_id_idx" ON "Application"("enclaveId", "track", "id");
CREATE INDEX files_by_officer ON "Application" ("enclaveId", coalesce("officerId", '00000000-0000-0000-0000-000000000000'), id);

-- What is looked for by a number is found by it.
CREATE INDEX "Firm_enclaveId_contactPhone_idx" ON "Firm"("enclaveId", "contactPhone");
CREATE INDEX "FirmRecord_enclaveId_number_idx" ON "FirmRecord"("enclaveId", "number");
CREATE INDEX "Evidence_enclaveId_recordId_idx" ON "Evidence"("enclaveId", "recordId");
