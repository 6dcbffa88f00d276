-- CreateTable
CREATE TABLE "ImportLine" (
    "enclaveId" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "uscc" TEXT NOT NULL DEFAULT '',
    "applicationId" UUID,
    "reason" TEXT,
    "invitation" TEXT,
    "errors" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "ImportLine_pkey" PRIMARY KEY ("enclaveId","batchId","line")
);

-- CreateTable
CREATE TABLE "HolidayNotice" (
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "daysOff" DATE[],
    "workDays" DATE[],
    "enclaveId" UUID NOT NULL,
    "enteredById" UUID NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HolidayNotice_pkey" PRIMARY KEY ("year","version")
);
ALTER TABLE "HolidayNotice" ADD CONSTRAINT year_of_a_holiday_notice CHECK (year BETWEEN 2020 AND 2100 AND version > 0);
-- What was entered stays: a correction is another version.
CREATE FUNCTION holiday_notice_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'holiday_notice_never_changes'; END $$;
CREATE TRIGGER holiday_notice_never_changes BEFORE UPDATE OR DELETE ON "HolidayNotice"
  FOR EACH ROW EXECUTE FUNCTION holiday_notice_never_changes();

-- AlterTable
ALTER TABLE "ImportBatch"
ADD COLUMN     "invite" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "startedAt" TIMESTAMPTZ(3),
ADD COLUMN     "startedById" UUID,
ADD COLUMN     "take" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- AddForeignKey
ALTER TABLE "ImportLine" ADD CONSTRAINT "ImportLine_enclaveId_batchId_fkey" FOREIGN KEY ("enclaveId", "batchId") REFERENCES "ImportBatch"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What became of the rows of earlier imports stands in lines now.
INSERT INTO "ImportLine" ("enclaveId", "batchId", line, name, "applicationId", reason)
SELECT b."enclaveId", b.id, (r ->> 'line')::int, coalesce(r ->> 'name', ''), a.id, r ->> 'reason'
FROM "ImportBatch" b, jsonb_array_elements(b.result) r
LEFT JOIN "Application" a ON a.ref = r ->> 'ref'
WHERE jsonb_typeof(b.result) = 'array'
ON CONFLICT DO NOTHING;
UPDATE "ImportBatch" SET "startedAt" = "confirmedAt", "startedById" = "createdById" WHERE "confirmedAt" IS NOT NULL;
ALTER TABLE "ImportBatch" DROP COLUMN "result";

-- A draft is the firm's alone, and nobody finds it; one that staff began for a firm is found by staff.
CREATE OR REPLACE FUNCTION application_is_found() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."submittedAt" IS NULL AND NOT NEW."onBehalf" THEN
    DELETE FROM "SearchEntry" WHERE "enclaveId" = NEW."enclaveId" AND subject = 'application' AND id = NEW.id;
  ELSE
    PERFORM keep_search_entry(NEW."enclaveId", 'application', NEW.id, application_words(NEW));
  END IF;
  RETURN NULL;
END $$;
SELECT keep_search_entry(a."enclaveId", 'application', a.id, application_words(a)) FROM "Application" a
  WHERE a."onBehalf" AND a."submittedAt" IS NULL;

-- Names sort as people look them up: by pinyin. The column carries the order, so every list has it and its index too.
DO $$
DECLARE
  definitions text[];
  one record;
  definition text;
BEGIN
  SELECT coalesce(array_agg(pg_get_triggerdef(oid)), '{}') INTO definitions FROM pg_trigger
    WHERE tgrelid IN ('"Firm"'::regclass, '"User"'::regclass, '"Park"'::regclass) AND NOT tgisinternal;
  FOR one IN SELECT tgname, tgrelid::regclass AS of FROM pg_trigger
    WHERE tgrelid IN ('"Firm"'::regclass, '"User"'::regclass, '"Park"'::regclass) AND NOT tgisinternal
  LOOP EXECUTE format('DROP TRIGGER %I ON %s', one.tgname, one.of); END LOOP;
  ALTER TABLE "Firm" ALTER COLUMN name TYPE text COLLATE "zh-x-icu";
  ALTER TABLE "User" ALTER COLUMN name TYPE text COLLATE "zh-x-icu";
  ALTER TABLE "Park" ALTER COLUMN "nameZh" TYPE text COLLATE "zh-x-icu";
  FOREACH definition IN ARRAY definitions LOOP EXECUTE definition; END LOOP;
END $$;

-- A term that began on 29 February, or on a day its last month has not, ends on that month's last day.
UPDATE "Tenancy" SET "endsOn" = "endsOn" + 1
WHERE state = 'active' AND "startedOn" IS NOT NULL
  AND extract(day FROM "startedOn" + make_interval(months => "termMonths")) <> extract(day FROM "startedOn")
  AND "endsOn" = ("startedOn" + make_interval(months => "termMonths"))::date - 1;
