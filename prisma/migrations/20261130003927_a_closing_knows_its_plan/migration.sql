-- A plan may begin or end inside a month, and the next one shares it: a closing says which plan it is of, and its last day.
ALTER TABLE "MonthClosing" ADD COLUMN "planStartsOn" DATE, ADD COLUMN "untilOn" DATE;
ALTER TABLE "MonthClosing" DISABLE TRIGGER closed_months_never_change;
UPDATE "MonthClosing" c SET "planStartsOn" = e."planStartsOn",
  "untilOn" = least((c.month + interval '1 month')::date - 1,
    (e."planStartsOn" + make_interval(years => e."planYears"))::date - 1)
FROM "Enclave" e WHERE e.id = c."enclaveId";
ALTER TABLE "MonthClosing" ENABLE TRIGGER closed_months_never_change;
ALTER TABLE "MonthClosing" ALTER COLUMN "planStartsOn" SET NOT NULL, ALTER COLUMN "untilOn" SET NOT NULL;
DROP INDEX month_is_closed_once;
CREATE UNIQUE INDEX month_is_closed_once ON "MonthClosing" ("enclaveId", "planStartsOn", month)
  WHERE "reopenedAt" IS NULL;
DROP INDEX month_has_one_bulletin;
CREATE UNIQUE INDEX month_has_one_bulletin ON "Bulletin" ("enclaveId", "closingId") WHERE state <> 'withdrawn';
CREATE OR REPLACE FUNCTION closed_months_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'MonthClosing' THEN
    IF OLD."reopenedAt" IS NULL AND (OLD."enclaveId", OLD.id, OLD."planStartsOn", OLD.month, OLD."untilOn",
      OLD."closedById", OLD."closedAt") IS NOT DISTINCT FROM (NEW."enclaveId", NEW.id, NEW."planStartsOn", NEW.month,
      NEW."untilOn", NEW."closedById", NEW."closedAt") THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'closed months never change' USING ERRCODE = 'check_violation',
    CONSTRAINT = 'closed_months_never_change';
END $$;
