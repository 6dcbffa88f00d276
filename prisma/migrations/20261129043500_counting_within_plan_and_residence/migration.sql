-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "homeFirms" TEXT NOT NULL DEFAULT 'founded';

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "prolongsId" UUID;

-- CreateTable
CREATE TABLE "PlanFigure" (
    "enclaveId" UUID NOT NULL,
    "planStartsOn" DATE NOT NULL,
    "indicatorId" UUID NOT NULL,
    "endsOn" DATE NOT NULL,
    "target" DECIMAL(18,2) NOT NULL,
    "strict" BOOLEAN NOT NULL,
    "value" DECIMAL(18,2) NOT NULL,
    "rows" INTEGER NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanFigure_pkey" PRIMARY KEY ("enclaveId","planStartsOn","indicatorId")
);

-- What Prisma cannot say --------------------------------------------------------------------------------

-- A row counts something, unless it only keeps another row alive.
ALTER TABLE "Evidence" DROP CONSTRAINT evidence_counts_something;
ALTER TABLE "Evidence" ADD CONSTRAINT evidence_counts_something
  CHECK (CASE WHEN "prolongsId" IS NULL THEN value > 0 ELSE value = 0 END);
ALTER TABLE "Evidence" ADD CONSTRAINT evidence_prolongs_another CHECK ("prolongsId" <> id);
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_prolonged" FOREIGN KEY ("enclaveId", "prolongsId")
  REFERENCES "Evidence"("enclaveId", id);
CREATE INDEX evidence_that_prolongs ON "Evidence" ("enclaveId", "prolongsId") WHERE "prolongsId" IS NOT NULL;

ALTER TABLE "Indicator" ADD CONSTRAINT home_firms_count_in_a_known_way
  CHECK ("homeFirms" IN ('founded', 'production', 'never'));

-- Nobody approves or returns what they put forward, what they entered, or what belongs to their own firm.
CREATE FUNCTION nobody_decides_their_own_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."decidedById" = NEW."submittedById"
    OR EXISTS (SELECT 1 FROM "FirmRecord" r WHERE r."enclaveId" = NEW."enclaveId" AND r.id = NEW."recordId"
      AND r."addedById" = NEW."decidedById")
    OR EXISTS (SELECT 1 FROM "Membership" m WHERE m."enclaveId" = NEW."enclaveId" AND m."firmId" = NEW."firmId"
      AND m."userId" = NEW."decidedById" AND m."endedAt" IS NULL)
  THEN
    RAISE EXCEPTION 'nobody decides their own evidence' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'nobody_decides_their_own_evidence';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nobody_decides_their_own_evidence BEFORE INSERT OR UPDATE OF state, "decidedById" ON "Evidence"
  FOR EACH ROW WHEN (NEW.state IN ('approved', 'returned')) EXECUTE FUNCTION nobody_decides_their_own_evidence();

-- A term begins on the day of admission or later.
CREATE FUNCTION term_begins_after_admission() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Application" a WHERE a."enclaveId" = NEW."enclaveId" AND a.id = NEW."applicationId"
    AND NEW."startedOn" < (a."admittedAt" AT TIME ZONE 'Asia/Shanghai')::date)
  THEN
    RAISE EXCEPTION 'a term never begins before admission' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'term_begins_after_admission';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER term_begins_after_admission BEFORE UPDATE OF "startedOn" ON "Tenancy"
  FOR EACH ROW WHEN (NEW."startedOn" IS DISTINCT FROM OLD."startedOn") EXECUTE FUNCTION term_begins_after_admission();

-- What a plan ended with stays as it was reported.
ALTER TABLE "PlanFigure" ADD CONSTRAINT "PlanFigure_indicator" FOREIGN KEY ("enclaveId", "indicatorId")
  REFERENCES "Indicator"("enclaveId", id);
CREATE FUNCTION reported_figures_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'reported figures never change' USING ERRCODE = 'check_violation',
    CONSTRAINT = 'reported_figures_never_change';
END $$;
CREATE TRIGGER reported_figures_never_change BEFORE UPDATE OR DELETE ON "PlanFigure"
  FOR EACH ROW EXECUTE FUNCTION reported_figures_never_change();
CREATE TRIGGER reported_figures_are_never_truncated BEFORE TRUNCATE ON "PlanFigure"
  FOR EACH STATEMENT EXECUTE FUNCTION reported_figures_never_change();

-- A high-tech enterprise or a landed firm counts from the day it moved in, not from the day of an older certificate.
UPDATE "Evidence" e SET "countedOn" = t."startedOn"
FROM "Indicator" i, (
  SELECT "enclaveId", "firmId", min("startedOn") AS "startedOn" FROM "Tenancy" GROUP BY 1, 2
) t
WHERE i."enclaveId" = e."enclaveId" AND i.id = e."indicatorId" AND i.code IN ('hntes', 'landed_tech_smes')
  AND t."enclaveId" = e."enclaveId" AND t."firmId" = e."firmId" AND t."startedOn" > e."countedOn";
DELETE FROM "IndicatorMonth" m USING "Indicator" i
WHERE i."enclaveId" = m."enclaveId" AND i.id = m."indicatorId" AND i.code IN ('hntes', 'landed_tech_smes');
INSERT INTO "IndicatorMonth" ("enclaveId", "indicatorId", month, rows, value)
SELECT e."enclaveId", e."indicatorId", date_trunc('month', e."countedOn")::date, count(*)::int, sum(e.value)
FROM "Evidence" e JOIN "Indicator" i ON i."enclaveId" = e."enclaveId" AND i.id = e."indicatorId"
WHERE e.state = 'approved' AND i.code IN ('hntes', 'landed_tech_smes') GROUP BY 1, 2, 3;
-- The texts of the rules say what is asked now; an enclave that wrote its own keeps it.
