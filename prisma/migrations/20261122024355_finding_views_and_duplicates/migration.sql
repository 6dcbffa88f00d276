-- AlterTable
ALTER TABLE "Firm" ADD COLUMN     "mergedAt" TIMESTAMPTZ(3),
ADD COLUMN     "mergedIntoId" UUID;

-- CreateTable
CREATE TABLE "SearchEntry" (
    "enclaveId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "grams" TEXT[],

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("enclaveId","subject","id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "DistinctFirms" (
    "enclaveId" UUID NOT NULL,
    "lowerId" UUID NOT NULL,
    "upperId" UUID NOT NULL,
    "saidById" UUID NOT NULL,
    "saidAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DistinctFirms_pkey" PRIMARY KEY ("enclaveId","lowerId","upperId")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intakeId" UUID NOT NULL,
    "formId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "result" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "SearchEntry_grams_idx" ON "SearchEntry" USING GIN ("grams");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_enclaveId_ownerId_page_name_key" ON "SavedView"("enclaveId", "ownerId", "page", "name");

ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_owner" FOREIGN KEY ("ownerId") REFERENCES "User"(id);
ALTER TABLE "SavedView" ADD CONSTRAINT saved_view_has_a_page
  CHECK (page IN ('applications', 'firms', 'evidence', 'landing'));
ALTER TABLE "DistinctFirms" ADD CONSTRAINT "DistinctFirms_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "DistinctFirms" ADD CONSTRAINT "DistinctFirms_lower" FOREIGN KEY ("enclaveId", "lowerId")
  REFERENCES "Firm"("enclaveId", id);
ALTER TABLE "DistinctFirms" ADD CONSTRAINT "DistinctFirms_upper" FOREIGN KEY ("enclaveId", "upperId")
  REFERENCES "Firm"("enclaveId", id);
ALTER TABLE "DistinctFirms" ADD CONSTRAINT a_pair_is_kept_once CHECK ("lowerId" < "upperId");
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_intake" FOREIGN KEY ("enclaveId", "intakeId")
  REFERENCES "Intake"("enclaveId", id);
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_form" FOREIGN KEY ("enclaveId", "formId")
  REFERENCES "ApplicationForm"("enclaveId", id);
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "Firm" ADD CONSTRAINT "Firm_merged_into" FOREIGN KEY ("enclaveId", "mergedIntoId")
  REFERENCES "Firm"("enclaveId", id);
ALTER TABLE "Firm" ADD CONSTRAINT merged_firm_is_another CHECK ("mergedIntoId" <> id);
ALTER TABLE "Firm" ADD CONSTRAINT merged_on_a_day CHECK (("mergedIntoId" IS NULL) = ("mergedAt" IS NULL));
CREATE INDEX firms_merged_into ON "Firm" ("enclaveId", "mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;

-- What a word is looked for in: small letters, half width.
CREATE FUNCTION folded(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(normalize(left(t, 60000), NFKC))
$$;

-- Every character and every pair of neighbours; trigram indexes know no words of two characters.
CREATE FUNCTION grams_of(t text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT gram), '{}') FROM (
    SELECT unnest(ARRAY[one, one || lead(one) OVER (ORDER BY place)]) AS gram
    FROM unnest(string_to_array(t, NULL)) WITH ORDINALITY AS letters(one, place)
  ) AS pairs WHERE gram IS NOT NULL AND gram !~ '[[:space:]]'
$$;

CREATE FUNCTION keep_search_entry(enclave uuid, what text, row_id uuid, said text) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO "SearchEntry" ("enclaveId", subject, id, text, grams)
  SELECT enclave, what, row_id, f, grams_of(f) FROM folded(said) AS f
  ON CONFLICT ("enclaveId", subject, id) DO UPDATE SET text = excluded.text, grams = excluded.grams
  WHERE "SearchEntry".text <> excluded.text
$$;

CREATE FUNCTION firm_words(f "Firm") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(E'\n', f.name, f.ref, f.uscc, f."contactName", f."contactPhone", f.product)
$$;

CREATE FUNCTION application_words(a "Application") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(E'\n', a.ref, (SELECT firm_words(f) FROM "Firm" f WHERE f."enclaveId" = a."enclaveId" AND f.id = a."firmId"),
    (SELECT string_agg(value, E'\n') FROM jsonb_each_text(coalesce(a.submitted, a.answers))))
$$;

CREATE FUNCTION firm_is_found() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_search_entry(NEW."enclaveId", 'firm', NEW.id, firm_words(NEW));
  IF TG_OP = 'UPDATE' THEN
    PERFORM keep_search_entry(a."enclaveId", 'application', a.id, application_words(a)) FROM "Application" a
    WHERE a."enclaveId" = NEW."enclaveId" AND a."firmId" = NEW.id AND a."submittedAt" IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER firm_is_found AFTER INSERT OR UPDATE OF name, ref, uscc, "contactName", "contactPhone", product ON "Firm"
  FOR EACH ROW EXECUTE FUNCTION firm_is_found();

-- A draft is the firm's alone: nobody finds it.
CREATE FUNCTION application_is_found() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."submittedAt" IS NULL THEN
    DELETE FROM "SearchEntry" WHERE "enclaveId" = NEW."enclaveId" AND subject = 'application' AND id = NEW.id;
  ELSE
    PERFORM keep_search_entry(NEW."enclaveId", 'application', NEW.id, application_words(NEW));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER application_is_found AFTER INSERT OR UPDATE OF ref, "firmId", answers, submitted, "submittedAt"
  ON "Application" FOR EACH ROW EXECUTE FUNCTION application_is_found();

SELECT keep_search_entry(f."enclaveId", 'firm', f.id, firm_words(f)) FROM "Firm" f;
SELECT keep_search_entry(a."enclaveId", 'application', a.id, application_words(a)) FROM "Application" a
WHERE a."submittedAt" IS NOT NULL;
