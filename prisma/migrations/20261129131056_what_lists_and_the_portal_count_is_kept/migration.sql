-- CreateTable
CREATE TABLE "FileTally" (
    "enclaveId" UUID NOT NULL,
    "intakeId" UUID NOT NULL,
    "track" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "officerId" UUID NOT NULL,
    "rows" INTEGER NOT NULL,

    CONSTRAINT "FileTally_pkey" PRIMARY KEY ("enclaveId","intakeId","track","state","outcome","officerId")
);

-- CreateTable
CREATE TABLE "WaitedFile" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "decidedOn" DATE NOT NULL,
    "stations" DATE[],

    CONSTRAINT "WaitedFile_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "WaitTally" (
    "enclaveId" UUID NOT NULL,
    "decidedOn" DATE NOT NULL,
    "step" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE NOT NULL,
    "cases" INTEGER NOT NULL,

    CONSTRAINT "WaitTally_pkey" PRIMARY KEY ("enclaveId","decidedOn","step","fromOn","toOn")
);

-- CreateTable
CREATE TABLE "FirmStand" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "station" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "track" TEXT NOT NULL,
    "termMonths" INTEGER NOT NULL,
    "lateAfter" DATE NOT NULL,

    CONSTRAINT "FirmStand_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "StandTally" (
    "enclaveId" UUID NOT NULL,
    "station" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "track" TEXT NOT NULL,
    "termMonths" INTEGER NOT NULL,
    "lateAfter" DATE NOT NULL,
    "firms" INTEGER NOT NULL,

    CONSTRAINT "StandTally_pkey" PRIMARY KEY ("enclaveId","station","since","track","termMonths","lateAfter")
);

ALTER TABLE "FileTally" ADD CONSTRAINT "FileTally_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "FileTally" ADD CONSTRAINT "FileTally_intake"
  FOREIGN KEY ("enclaveId", "intakeId") REFERENCES "Intake"("enclaveId", id);
ALTER TABLE "WaitedFile" ADD CONSTRAINT "WaitedFile_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "WaitTally" ADD CONSTRAINT "WaitTally_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "FirmStand" ADD CONSTRAINT "FirmStand_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "StandTally" ADD CONSTRAINT "StandTally_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);

-- All tallies are kept at the commit, after the event has taken the enclave's chain head, so that two transactions
-- never wait for each other's tallies in a circle.

-- Files by intake, track, state, outcome and officer.
CREATE FUNCTION tally_file(a "Application", step int) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "FileTally" ("enclaveId", "intakeId", track, state, outcome, "officerId", rows)
  SELECT a."enclaveId", a."intakeId", a.track, a.state, coalesce(a.outcome, ''),
    coalesce(a."officerId", '00000000-0000-0000-0000-000000000000'), step
  WHERE a."submittedAt" IS NOT NULL
  ON CONFLICT ("enclaveId", "intakeId", track, state, outcome, "officerId")
    DO UPDATE SET rows = "FileTally".rows + excluded.rows
$$;
CREATE FUNCTION file_is_tallied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM tally_file(OLD, -1); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM tally_file(NEW, 1); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER file_is_tallied
  AFTER INSERT OR DELETE OR UPDATE OF state, outcome, track, "intakeId", "officerId", "submittedAt" ON "Application"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION file_is_tallied();
INSERT INTO "FileTally" SELECT "enclaveId", "intakeId", track, state, coalesce(outcome, ''),
    coalesce("officerId", '00000000-0000-0000-0000-000000000000'), count(*)
  FROM "Application" WHERE "submittedAt" IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6;

-- What people waited for: read off the log for one file at a time, whenever something of it moves.
CREATE FUNCTION stations_of(a "Application") RETURNS date[] LANGUAGE sql STABLE AS $$
  SELECT (a."submittedAt" AT TIME ZONE 'Asia/Shanghai')::date || ARRAY(
    SELECT (SELECT (min(e.at) AT TIME ZONE 'Asia/Shanghai')::date FROM "Event" e
      WHERE e."enclaveId" = a."enclaveId" AND e."subjectType" = 'application' AND e."subjectId" = a.id
        AND e.kind = station.kind)
    FROM unnest(ARRAY['application_taken_up', 'application_referred', 'application_decided', 'public_notice_opened',
      'application_admitted']) WITH ORDINALITY AS station(kind, place) ORDER BY place)
$$;
CREATE FUNCTION waits_of(stations date[]) RETURNS TABLE (step text, "fromOn" date, "toOn" date)
LANGUAGE sql IMMUTABLE AS $$
  SELECT s.step, stations[s.first], stations[s.last] FROM (VALUES ('take_up', 1, 2), ('screen', 2, 3),
    ('review', 3, 4), ('publish', 4, 5), ('notice', 5, 6), ('whole', 1, 6)) AS s(step, first, last)
  WHERE stations[s.first] IS NOT NULL AND stations[s.last] IS NOT NULL
$$;
CREATE FUNCTION keep_waits(enclave uuid, file uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  was "WaitedFile";
  becomes "WaitedFile";
BEGIN
  SELECT * INTO was FROM "WaitedFile" WHERE "enclaveId" = enclave AND id = file FOR UPDATE;
  SELECT a."enclaveId", a.id, (a."decidedAt" AT TIME ZONE 'Asia/Shanghai')::date, stations_of(a) INTO becomes
    FROM "Application" a WHERE a."enclaveId" = enclave AND a.id = file
      AND a."submittedAt" IS NOT NULL AND a."decidedAt" IS NOT NULL;
  IF was IS NOT DISTINCT FROM becomes THEN RETURN; END IF;
  DELETE FROM "WaitedFile" WHERE "enclaveId" = enclave AND id = file;
  IF becomes.id IS NOT NULL THEN INSERT INTO "WaitedFile" SELECT becomes.*; END IF;
  INSERT INTO "WaitTally" ("enclaveId", "decidedOn", step, "fromOn", "toOn", cases)
    SELECT enclave, moved.day, moved.step, moved."fromOn", moved."toOn", sum(moved.by) FROM (
      SELECT was."decidedOn" AS day, -1 AS by, w.* FROM waits_of(was.stations) w
      UNION ALL SELECT becomes."decidedOn", 1, w.* FROM waits_of(becomes.stations) w
    ) moved GROUP BY 2, 3, 4, 5 HAVING sum(moved.by) <> 0 ORDER BY 2, 3, 4, 5
  ON CONFLICT ("enclaveId", "decidedOn", step, "fromOn", "toOn")
    DO UPDATE SET cases = "WaitTally".cases + excluded.cases;
END $$;
CREATE FUNCTION waits_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Event' THEN PERFORM keep_waits(NEW."enclaveId", NEW."subjectId");
  ELSE PERFORM keep_waits(coalesce(NEW."enclaveId", OLD."enclaveId"), coalesce(NEW.id, OLD.id)); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER waits_are_kept AFTER INSERT ON "Event" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW."subjectType" = 'application' AND NEW.kind IN ('application_taken_up', 'application_referred',
    'application_decided', 'public_notice_opened', 'application_admitted'))
  EXECUTE FUNCTION waits_are_kept();
CREATE CONSTRAINT TRIGGER waits_are_kept AFTER INSERT OR DELETE OR UPDATE OF "submittedAt", "decidedAt"
  ON "Application" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION waits_are_kept();
INSERT INTO "WaitedFile" SELECT a."enclaveId", a.id, (a."decidedAt" AT TIME ZONE 'Asia/Shanghai')::date, stations_of(a)
  FROM "Application" a WHERE a."submittedAt" IS NOT NULL AND a."decidedAt" IS NOT NULL;
INSERT INTO "WaitTally" SELECT f."enclaveId", f."decidedOn", w.step, w."fromOn", w."toOn", count(*)
  FROM "WaitedFile" f, waits_of(f.stations) w GROUP BY 1, 2, 3, 4, 5;

-- Where a firm stands: the furthest station that has happened, as `standing` in app/ground/firm-line/line.ts has it.
CREATE FUNCTION stand_of(enclave uuid, firm uuid) RETURNS SETOF "FirmStand" LANGUAGE sql STABLE AS $$
  SELECT f."enclaveId", f.id, stand.station, stand.since, f.track, coalesce(t."termMonths", 0),
    CASE WHEN stand.place = 7 THEN 'infinity' WHEN p."blockedSince" IS NOT NULL THEN '-infinity'
      ELSE coalesce(CASE stand.place WHEN 3 THEN signed."plannedOn" WHEN 4 THEN registered."plannedOn"
        WHEN 5 THEN building."plannedOn" WHEN 6 THEN producing."plannedOn" END, 'infinity') END::date
  FROM "Firm" f
  LEFT JOIN LATERAL (
    SELECT * FROM "Tenancy" x WHERE x."enclaveId" = enclave AND x."firmId" = firm
    ORDER BY x."createdAt" DESC, x.id DESC LIMIT 1
  ) t ON true
  JOIN LATERAL (
    SELECT x."submittedAt" FROM "Application" x
    WHERE x."enclaveId" = enclave AND x."firmId" = firm AND x."submittedAt" IS NOT NULL
      AND (x.id = t."applicationId" OR x.state NOT IN ('draft', 'withdrawn', 'lapsed')
        AND x.outcome IS DISTINCT FROM 'declined')
    ORDER BY (x.id IS NOT DISTINCT FROM t."applicationId") DESC, x."submittedAt" DESC LIMIT 1
  ) a ON true
  LEFT JOIN "LandingProject" p ON p."enclaveId" = enclave AND p."firmId" = firm AND p.stage <> 'dropped'
  LEFT JOIN "Milestone" signed ON signed."enclaveId" = enclave AND signed."projectId" = p.id AND signed.stage = 'signed'
  LEFT JOIN "Milestone" registered
    ON registered."enclaveId" = enclave AND registered."projectId" = p.id AND registered.stage = 'registered'
  LEFT JOIN "Milestone" building
    ON building."enclaveId" = enclave AND building."projectId" = p.id AND building.stage = 'under_construction'
  LEFT JOIN "Milestone" producing
    ON producing."enclaveId" = enclave AND producing."projectId" = p.id AND producing.stage = 'producing'
  CROSS JOIN LATERAL (
    SELECT s.* FROM (VALUES (1, 'applied', (a."submittedAt" AT TIME ZONE 'Asia/Shanghai')::date),
      (2, 'resident', t."startedOn"), (3, 'graduated', t."graduatedOn"), (4, 'signed', signed."actualOn"),
      (5, 'registered', registered."actualOn"), (6, 'building', building."actualOn"),
      (7, 'producing', producing."actualOn")) AS s(place, station, since)
    WHERE s.since IS NOT NULL ORDER BY s.place DESC LIMIT 1
  ) stand
  WHERE f."enclaveId" = enclave AND f.id = firm AND (t.state IS DISTINCT FROM 'exited' OR p.id IS NOT NULL)
  LIMIT 1
$$;
CREATE FUNCTION keep_stand(enclave uuid, firm uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  was "FirmStand";
  becomes "FirmStand";
BEGIN
  SELECT * INTO was FROM "FirmStand" WHERE "enclaveId" = enclave AND id = firm FOR UPDATE;
  SELECT * INTO becomes FROM stand_of(enclave, firm);
  IF was IS NOT DISTINCT FROM becomes THEN RETURN; END IF;
  DELETE FROM "FirmStand" WHERE "enclaveId" = enclave AND id = firm;
  IF becomes.id IS NOT NULL THEN INSERT INTO "FirmStand" SELECT becomes.*; END IF;
  INSERT INTO "StandTally" ("enclaveId", station, since, track, "termMonths", "lateAfter", firms)
    SELECT enclave, m.station, m.since, m.track, m."termMonths", m."lateAfter", sum(m.by) FROM (
      SELECT -1 AS by, (was).* UNION ALL SELECT 1, (becomes).*
    ) m WHERE m.id IS NOT NULL GROUP BY 2, 3, 4, 5, 6 HAVING sum(m.by) <> 0 ORDER BY 2, 3, 4, 5, 6
  ON CONFLICT ("enclaveId", station, since, track, "termMonths", "lateAfter")
    DO UPDATE SET firms = "StandTally".firms + excluded.firms;
END $$;
CREATE FUNCTION stand_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM keep_stand(OLD."enclaveId", OLD."firmId"); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM keep_stand(NEW."enclaveId", NEW."firmId"); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER stand_is_kept AFTER INSERT OR DELETE OR UPDATE OF state, outcome, "submittedAt", "firmId"
  ON "Application" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stand_is_kept();
CREATE CONSTRAINT TRIGGER stand_is_kept AFTER INSERT OR DELETE
  OR UPDATE OF state, "startedOn", "termMonths", "graduatedOn", "applicationId", "firmId", "createdAt"
  ON "Tenancy" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stand_is_kept();
CREATE CONSTRAINT TRIGGER stand_is_kept AFTER INSERT OR DELETE OR UPDATE OF stage, "blockedSince", "firmId"
  ON "LandingProject" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stand_is_kept();
CREATE FUNCTION stand_of_milestone_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_stand(p."enclaveId", p."firmId") FROM "LandingProject" p
    WHERE p."enclaveId" = coalesce(NEW."enclaveId", OLD."enclaveId")
      AND p.id IN (NEW."projectId", OLD."projectId");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER stand_is_kept AFTER INSERT OR DELETE OR UPDATE OF "plannedOn", "actualOn", stage, "projectId"
  ON "Milestone" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stand_of_milestone_is_kept();
CREATE FUNCTION stand_of_firm_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_stand(NEW."enclaveId", NEW.id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER stand_is_kept AFTER UPDATE OF track ON "Firm" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION stand_of_firm_is_kept();
INSERT INTO "FirmStand" SELECT s.* FROM "Firm" f, stand_of(f."enclaveId", f.id) s;
INSERT INTO "StandTally" SELECT "enclaveId", station, since, track, "termMonths", "lateAfter", count(*)
  FROM "FirmStand" GROUP BY 1, 2, 3, 4, 5, 6;
