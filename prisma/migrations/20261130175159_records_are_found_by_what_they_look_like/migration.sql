-- CreateTable
CREATE TABLE "RecordKey" (
    "enclaveId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "live" BOOLEAN NOT NULL,
    "recordId" UUID NOT NULL,

    CONSTRAINT "RecordKey_pkey" PRIMARY KEY ("enclaveId","key","live","recordId")
);

-- CreateIndex
CREATE INDEX "RecordKey_enclaveId_recordId_idx" ON "RecordKey"("enclaveId", "recordId");

ALTER TABLE "RecordKey" ADD CONSTRAINT "RecordKey_record" FOREIGN KEY ("enclaveId", "recordId")
  REFERENCES "FirmRecord"("enclaveId", id) ON UPDATE CASCADE ON DELETE CASCADE;

-- Letters and digits alone, half-width, in one case; what app/ground/firms/same-name.ts holds for one is one here, too.
CREATE FUNCTION bare_text(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(lower(normalize(coalesce(t, ''), NFKC)), '[^[:alnum:]]', '', 'g')
$$;

-- Records that share none of these have nothing in common of what app/ground/firms/likeness.ts compares; titles of
-- contracts and people tell within one firm alone.
CREATE FUNCTION keys_of_record(r "FirmRecord") RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT DISTINCT md5(r.kind || coalesce(r."kindId"::text, '') || ':' || said.key) FROM (
    SELECT 'title:' || CASE WHEN r.kind IN ('contract', 'talent') THEN r."firmId"::text ELSE '' END || bare_text(r.title)
      WHERE r.kind IN ('achievement', 'patent', 'contract', 'talent', 'own') AND bare_text(r.title) <> ''
    UNION ALL SELECT 'number:' || bare_text(r.number) WHERE r.kind <> 'talent' AND bare_text(r.number) <> ''
    UNION ALL SELECT 'sum:' || r."amountYuan" || ' ' || r."happenedOn" WHERE r."amountYuan" IS NOT NULL
    UNION ALL SELECT 'parties:' || bare_text(r.detail ->> 'buyer') || ' ' || bare_text(r.detail ->> 'seller')
      WHERE bare_text(r.detail ->> 'buyer') <> '' AND bare_text(r.detail ->> 'seller') <> ''
  ) AS said(key)
$$;

CREATE FUNCTION keep_record_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM "RecordKey" WHERE "enclaveId" = OLD."enclaveId" AND "recordId" = OLD.id;
  END IF;
  INSERT INTO "RecordKey" ("enclaveId", key, live, "recordId")
    SELECT NEW."enclaveId", key, NEW."withdrawnAt" IS NULL, NEW.id FROM keys_of_record(NEW) AS key;
  RETURN NULL;
END
$$;
CREATE TRIGGER keeps_record_keys AFTER INSERT OR UPDATE OF "firmId", kind, "kindId", number, title, "happenedOn", "amountYuan",
  detail, "withdrawnAt" ON "FirmRecord" FOR EACH ROW EXECUTE FUNCTION keep_record_keys();

INSERT INTO "RecordKey" ("enclaveId", key, live, "recordId")
  SELECT r."enclaveId", key, r."withdrawnAt" IS NULL, r.id FROM "FirmRecord" r, keys_of_record(r) AS key;
