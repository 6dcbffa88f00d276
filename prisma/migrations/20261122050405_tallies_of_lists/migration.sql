-- AlterTable
ALTER TABLE "Firm" ADD COLUMN     "known" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "StateTally" (
    "enclaveId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,

    CONSTRAINT "StateTally_pkey" PRIMARY KEY ("enclaveId","subject","state")
);

ALTER TABLE "StateTally" ADD CONSTRAINT "StateTally_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "StateTally" ADD CONSTRAINT tally_has_a_subject CHECK (subject IN ('application', 'firm'));

-- Staff know a firm that has handed something in, or that they put on record themselves: kept in the transaction
-- that begins or hands in an application, so that no list has to look through the applications of every firm.
CREATE FUNCTION is_known(enclave uuid, firm uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_or(a."submittedAt" IS NOT NULL), true) FROM "Application" a
  WHERE a."enclaveId" = enclave AND a."firmId" = firm
$$;
CREATE FUNCTION firm_is_known() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE "Firm" SET known = NOT known WHERE "enclaveId" = OLD."enclaveId" AND id = OLD."firmId"
      AND known <> is_known("enclaveId", id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE "Firm" SET known = NOT known WHERE "enclaveId" = NEW."enclaveId" AND id = NEW."firmId"
      AND known <> is_known("enclaveId", id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER firm_is_known AFTER INSERT OR DELETE OR UPDATE OF "submittedAt", "firmId" ON "Application"
  FOR EACH ROW EXECUTE FUNCTION firm_is_known();
UPDATE "Firm" SET known = false WHERE NOT is_known("enclaveId", id);

-- How many stand in each state. Counted at the commit, after the event has taken the enclave's chain head, so that
-- two transactions never wait for each other's tallies in a circle.
CREATE FUNCTION tally(enclave uuid, what text, was text, becomes text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "StateTally" ("enclaveId", subject, state, rows)
  SELECT enclave, what, s.state, s.by FROM (VALUES (was, -1), (becomes, 1)) AS s(state, by)
  WHERE s.state IS NOT NULL AND was IS DISTINCT FROM becomes ORDER BY s.state
  ON CONFLICT ("enclaveId", subject, state) DO UPDATE SET rows = "StateTally".rows + excluded.rows
$$;
CREATE FUNCTION application_is_tallied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tally(coalesce(NEW."enclaveId", OLD."enclaveId"), 'application',
    CASE WHEN OLD."submittedAt" IS NOT NULL THEN OLD.state END,
    CASE WHEN NEW."submittedAt" IS NOT NULL THEN NEW.state END);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER application_is_tallied AFTER INSERT OR DELETE OR UPDATE OF state, "submittedAt"
  ON "Application" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION application_is_tallied();
CREATE FUNCTION firm_is_tallied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tally(coalesce(NEW."enclaveId", OLD."enclaveId"), 'firm',
    CASE WHEN OLD.known AND OLD."mergedIntoId" IS NULL THEN 'known' END,
    CASE WHEN NEW.known AND NEW."mergedIntoId" IS NULL THEN 'known' END);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER firm_is_tallied AFTER INSERT OR DELETE OR UPDATE OF known, "mergedIntoId"
  ON "Firm" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION firm_is_tallied();

INSERT INTO "StateTally" SELECT "enclaveId", 'application', state, count(*) FROM "Application"
  WHERE "submittedAt" IS NOT NULL GROUP BY 1, 3;
INSERT INTO "StateTally" SELECT "enclaveId", 'firm', 'known', count(*) FROM "Firm"
  WHERE known AND "mergedIntoId" IS NULL GROUP BY 1;
CREATE INDEX firms_known_by_number ON "Firm" ("enclaveId", ref) WHERE known AND "mergedIntoId" IS NULL;
