-- CreateTable
CREATE TABLE "CohortFile" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intakeId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "industryCode" TEXT NOT NULL,
    "area" DECIMAL(18,4) NOT NULL,
    "graduated" INTEGER NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),
    "admittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CohortFile_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "CohortTally" (
    "enclaveId" UUID NOT NULL,
    "intakeId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "industryCode" TEXT NOT NULL,
    "files" INTEGER NOT NULL,
    "area" DECIMAL(18,4) NOT NULL,
    "graduated" INTEGER NOT NULL,

    CONSTRAINT "CohortTally_pkey" PRIMARY KEY ("enclaveId","intakeId","state","outcome","track","industryCode")
);

-- CreateTable
CREATE TABLE "CohortWait" (
    "enclaveId" UUID NOT NULL,
    "intakeId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE NOT NULL,
    "cases" INTEGER NOT NULL,

    CONSTRAINT "CohortWait_pkey" PRIMARY KEY ("enclaveId","intakeId","step","fromOn","toOn")
);

ALTER TABLE "CohortFile" ADD CONSTRAINT "CohortFile_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "CohortFile" ADD CONSTRAINT "CohortFile_intake"
  FOREIGN KEY ("enclaveId", "intakeId") REFERENCES "Intake"("enclaveId", id);
ALTER TABLE "CohortTally" ADD CONSTRAINT "CohortTally_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "CohortTally" ADD CONSTRAINT "CohortTally_intake"
  FOREIGN KEY ("enclaveId", "intakeId") REFERENCES "Intake"("enclaveId", id);
ALTER TABLE "CohortWait" ADD CONSTRAINT "CohortWait_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "CohortWait" ADD CONSTRAINT "CohortWait_intake"
  FOREIGN KEY ("enclaveId", "intakeId") REFERENCES "Intake"("enclaveId", id);
ALTER TABLE "CohortFile" ADD CONSTRAINT "CohortFile_outcome_is_known"
  CHECK ("outcome" IN ('', 'accepted', 'waitlisted', 'declined'));
ALTER TABLE "CohortFile" ADD CONSTRAINT "CohortFile_state_is_known"
  CHECK ("state" IN ('draft', 'submitted', 'screening', 'awaiting_correction', 'in_review', 'decided', 'public_notice', 'admitted', 'withdrawn', 'lapsed'));
ALTER TABLE "CohortFile" ADD CONSTRAINT "CohortFile_track_is_known" CHECK ("track" IN ('A', 'B'));
ALTER TABLE "CohortTally" ADD CONSTRAINT "CohortTally_outcome_is_known"
  CHECK ("outcome" IN ('', 'accepted', 'waitlisted', 'declined'));
ALTER TABLE "CohortTally" ADD CONSTRAINT "CohortTally_state_is_known"
  CHECK ("state" IN ('draft', 'submitted', 'screening', 'awaiting_correction', 'in_review', 'decided', 'public_notice', 'admitted', 'withdrawn', 'lapsed'));
ALTER TABLE "CohortTally" ADD CONSTRAINT "CohortTally_track_is_known" CHECK ("track" IN ('A', 'B'));

-- What each file that is no draft counts for in its intake, kept as it was counted, and the sums of all. As other
-- tallies, they are kept at the commit, after the event has taken the enclave's chain head.
CREATE FUNCTION cohort_of(enclave uuid, file uuid) RETURNS SETOF "CohortFile" LANGUAGE sql STABLE AS $$
  SELECT a."enclaveId", a.id, a."intakeId", a.state, coalesce(a.outcome, ''), a.track, f."industryCode",
    CASE WHEN a."submittedAt" IS NOT NULL AND a.answers ->> 'area_needed' ~ '^[0-9]{1,6}([.][0-9]+)?$'
      THEN round((a.answers ->> 'area_needed')::numeric, 4) ELSE 0 END,
    (SELECT count(*) FROM "Tenancy" t WHERE t."enclaveId" = enclave AND t."firmId" = a."firmId"
      AND t."applicationId" = a.id AND t.state = 'graduated'),
    a."submittedAt", a."decidedAt", a."admittedAt"
  FROM "Application" a JOIN "Firm" f ON f."enclaveId" = enclave AND f.id = a."firmId"
  WHERE a."enclaveId" = enclave AND a.id = file AND a.state <> 'draft'
$$;
CREATE FUNCTION cohort_waits_of(c "CohortFile") RETURNS TABLE (step text, "fromOn" date, "toOn" date)
LANGUAGE sql STABLE AS $$
  SELECT s.step, (s.begun AT TIME ZONE 'Asia/Shanghai')::date, (s.done AT TIME ZONE 'Asia/Shanghai')::date
  FROM (VALUES ('decide', c."submittedAt", c."decidedAt"), ('admit', c."decidedAt", c."admittedAt"),
    ('whole', c."submittedAt", c."admittedAt")) AS s(step, begun, done) WHERE s.begun <= s.done
$$;
CREATE FUNCTION keep_cohort(enclave uuid, file uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  was "CohortFile";
  becomes "CohortFile";
BEGIN
  SELECT * INTO was FROM "CohortFile" WHERE "enclaveId" = enclave AND id = file FOR UPDATE;
  SELECT * INTO becomes FROM cohort_of(enclave, file);
  IF was IS NOT DISTINCT FROM becomes THEN RETURN; END IF;
  DELETE FROM "CohortFile" WHERE "enclaveId" = enclave AND id = file;
  IF becomes.id IS NOT NULL THEN INSERT INTO "CohortFile" SELECT becomes.*; END IF;
  INSERT INTO "CohortTally" ("enclaveId", "intakeId", state, outcome, track, "industryCode", files, area, graduated)
    SELECT enclave, m."intakeId", m.state, m.outcome, m.track, m."industryCode", sum(m.by), sum(m.by * m.area),
      sum(m.by * m.graduated) FROM (SELECT -1 AS by, (was).* UNION ALL SELECT 1, (becomes).*) m
    WHERE m.id IS NOT NULL GROUP BY 2, 3, 4, 5, 6
    HAVING sum(m.by) <> 0 OR sum(m.by * m.area) <> 0 OR sum(m.by * m.graduated) <> 0 ORDER BY 2, 3, 4, 5, 6
  ON CONFLICT ("enclaveId", "intakeId", state, outcome, track, "industryCode") DO UPDATE SET
    files = "CohortTally".files + excluded.files, area = "CohortTally".area + excluded.area,
    graduated = "CohortTally".graduated + excluded.graduated;
  INSERT INTO "CohortWait" ("enclaveId", "intakeId", step, "fromOn", "toOn", cases)
    SELECT enclave, m.intake, m.step, m."fromOn", m."toOn", sum(m.by) FROM (
      SELECT was."intakeId" AS intake, -1 AS by, w.* FROM cohort_waits_of(was) w
      UNION ALL SELECT becomes."intakeId", 1, w.* FROM cohort_waits_of(becomes) w
    ) m GROUP BY 2, 3, 4, 5 HAVING sum(m.by) <> 0 ORDER BY 2, 3, 4, 5
  ON CONFLICT ("enclaveId", "intakeId", step, "fromOn", "toOn")
    DO UPDATE SET cases = "CohortWait".cases + excluded.cases;
END $$;
CREATE FUNCTION cohort_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Application' THEN
    PERFORM keep_cohort(coalesce(NEW."enclaveId", OLD."enclaveId"), coalesce(NEW.id, OLD.id));
  ELSIF TG_TABLE_NAME = 'Firm' THEN
    PERFORM keep_cohort(a."enclaveId", a.id) FROM "Application" a
      WHERE a."enclaveId" = NEW."enclaveId" AND a."firmId" = NEW.id ORDER BY a.id;
  ELSE
    IF TG_OP <> 'INSERT' THEN PERFORM keep_cohort(OLD."enclaveId", OLD."applicationId"); END IF;
    IF TG_OP <> 'DELETE' THEN PERFORM keep_cohort(NEW."enclaveId", NEW."applicationId"); END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER cohort_is_kept_from_the_start AFTER INSERT ON "Application"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state <> 'draft') EXECUTE FUNCTION cohort_is_kept();
CREATE CONSTRAINT TRIGGER cohort_is_kept AFTER UPDATE OF state, outcome, track, "intakeId", "firmId", answers,
  "submittedAt", "decidedAt", "admittedAt" ON "Application"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state <> 'draft' OR OLD.state <> 'draft')
  EXECUTE FUNCTION cohort_is_kept();
CREATE CONSTRAINT TRIGGER cohort_is_kept_to_the_end AFTER DELETE ON "Application"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.state <> 'draft') EXECUTE FUNCTION cohort_is_kept();
CREATE CONSTRAINT TRIGGER cohort_is_kept AFTER UPDATE OF "industryCode" ON "Firm"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cohort_is_kept();
CREATE CONSTRAINT TRIGGER cohort_is_kept AFTER INSERT OR DELETE OR UPDATE OF state, "applicationId", "firmId" ON "Tenancy"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cohort_is_kept();
INSERT INTO "CohortFile" SELECT c.* FROM "Application" a, cohort_of(a."enclaveId", a.id) c;
INSERT INTO "CohortTally" SELECT "enclaveId", "intakeId", state, outcome, track, "industryCode", count(*), sum(area),
  sum(graduated) FROM "CohortFile" GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO "CohortWait" SELECT c."enclaveId", c."intakeId", w.step, w."fromOn", w."toOn", count(*)
  FROM "CohortFile" c, cohort_waits_of(c) w GROUP BY 1, 2, 3, 4, 5;
