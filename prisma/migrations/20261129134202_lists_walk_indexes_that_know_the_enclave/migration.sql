-- DropIndex
DROP INDEX "Application_enclaveId_intakeId_idx";

-- DropIndex
DROP INDEX "SearchEntry_grams_idx";

-- CreateIndex
CREATE INDEX "Application_enclaveId_stateSince_id_idx" ON "Application"("enclaveId", "stateSince", "id");

-- CreateIndex
CREATE INDEX "Application_enclaveId_intakeId_ref_idx" ON "Application"("enclaveId", "intakeId", "ref");

-- CreateIndex
CREATE INDEX "Application_enclaveId_officerId_submittedAt_idx" ON "Application"("enclaveId", "officerId", "submittedAt");

-- CreateIndex
CREATE INDEX "Event_enclaveId_at_idx" ON "Event"("enclaveId", "at");

-- The files that are still on their way, for whatever asks whose turn it is.
CREATE INDEX open_files ON "Application" ("enclaveId", id)
  WHERE state NOT IN ('admitted', 'withdrawn', 'lapsed') AND (outcome IS NULL OR outcome <> 'declined');

-- A pair of characters is looked for among the rows of one enclave and one subject: a key of the index is all three.
CREATE FUNCTION search_keys(enclave uuid, subject text, grams text[]) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT coalesce(array_agg(hashtext(enclave::text || subject || gram)), '{}') FROM unnest(grams) AS gram $$;
CREATE INDEX search_within_an_enclave ON "SearchEntry" USING gin (search_keys("enclaveId", subject, grams));
