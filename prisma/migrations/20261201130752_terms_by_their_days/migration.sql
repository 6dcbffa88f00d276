-- The desk's day asks which terms end soon and which have gone on for years, not for all that run.
CREATE INDEX terms_by_their_end ON "Tenancy" ("enclaveId", "endsOn", id) WHERE state = 'active';
CREATE INDEX "Tenancy_enclaveId_startedOn_id_idx" ON "Tenancy"("enclaveId", "startedOn", "id");
