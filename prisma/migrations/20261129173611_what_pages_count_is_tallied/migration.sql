-- DropIndex
DROP INDEX "Tenancy_enclaveId_state_idx";

-- AlterTable
ALTER TABLE "FirmRecord" ADD COLUMN     "putForward" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ListedFirm" (
    "enclaveId" UUID NOT NULL,
    "filter" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,

    CONSTRAINT "ListedFirm_pkey" PRIMARY KEY ("enclaveId","id","filter")
);

-- CreateTable
CREATE TABLE "FormTally" (
    "enclaveId" UUID NOT NULL,
    "formId" UUID NOT NULL,
    "rows" INTEGER NOT NULL,

    CONSTRAINT "FormTally_pkey" PRIMARY KEY ("enclaveId","formId")
);

-- CreateTable
CREATE TABLE "EvidenceDay" (
    "enclaveId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "countedOn" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "prolongs" BOOLEAN NOT NULL,
    "rows" INTEGER NOT NULL,
    "value" DECIMAL(18,2) NOT NULL,

    CONSTRAINT "EvidenceDay_pkey" PRIMARY KEY ("enclaveId","indicatorId","countedOn","state","prolongs")
);

-- CreateTable
CREATE TABLE "CountedAside" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sellerId" UUID NOT NULL,
    "isInvention" BOOLEAN,
    "tradeYuan" DECIMAL(18,2),
    "techYuan" DECIMAL(18,2) NOT NULL,

    CONSTRAINT "CountedAside_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "PlanAside" (
    "enclaveId" UUID NOT NULL,
    "patents" INTEGER NOT NULL,
    "inventions" INTEGER NOT NULL,
    "tradeYuan" DECIMAL(18,2) NOT NULL,
    "techYuan" DECIMAL(18,2) NOT NULL,

    CONSTRAINT "PlanAside_pkey" PRIMARY KEY ("enclaveId")
);

-- CreateTable
CREATE TABLE "FirmTrade" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "value" DECIMAL(18,2) NOT NULL,

    CONSTRAINT "FirmTrade_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ListedFirm_enclaveId_filter_ref_key" ON "ListedFirm"("enclaveId", "filter", "ref");

-- CreateIndex
CREATE INDEX "FirmTrade_enclaveId_value_idx" ON "FirmTrade"("enclaveId", "value");

-- CreateIndex
CREATE INDEX "Application_enclaveId_noticeUntil_idx" ON "Application"("enclaveId", "noticeUntil");

-- CreateIndex
CREATE INDEX "Tenancy_enclaveId_state_createdAt_idx" ON "Tenancy"("enclaveId", "state", "createdAt");

ALTER TABLE "ListedFirm" ADD CONSTRAINT "ListedFirm_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ListedFirm" ADD CONSTRAINT "ListedFirm_filter_is_known"
  CHECK ("filter" IN ('resident', 'offered', 'graduated', 'exited', 'landing', 'landed', 'applying'));
ALTER TABLE "FormTally" ADD CONSTRAINT "FormTally_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "FormTally" ADD CONSTRAINT "FormTally_form"
  FOREIGN KEY ("enclaveId", "formId") REFERENCES "ApplicationForm"("enclaveId", id) ON DELETE CASCADE;
ALTER TABLE "EvidenceDay" ADD CONSTRAINT "EvidenceDay_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "EvidenceDay" ADD CONSTRAINT "EvidenceDay_indicator"
  FOREIGN KEY ("enclaveId", "indicatorId") REFERENCES "Indicator"("enclaveId", id);
ALTER TABLE "EvidenceDay" ADD CONSTRAINT "EvidenceDay_state_is_known"
  CHECK ("state" IN ('submitted', 'returned', 'approved', 'withdrawn'));
ALTER TABLE "CountedAside" ADD CONSTRAINT "CountedAside_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "CountedAside" ADD CONSTRAINT "CountedAside_firm"
  FOREIGN KEY ("enclaveId", "sellerId") REFERENCES "Firm"("enclaveId", id);
ALTER TABLE "PlanAside" ADD CONSTRAINT "PlanAside_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "FirmTrade" ADD CONSTRAINT "FirmTrade_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "StateTally" DROP CONSTRAINT "StateTally_subject_is_known", DROP CONSTRAINT "StateTally_state_is_known";
ALTER TABLE "StateTally" ADD CONSTRAINT "StateTally_subject_is_known"
  CHECK ("subject" IN ('application', 'firm', 'evidence'));
ALTER TABLE "StateTally" ADD CONSTRAINT "StateTally_state_is_known"
  CHECK ("state" IN ('draft', 'submitted', 'screening', 'awaiting_correction', 'in_review', 'decided', 'public_notice',
    'admitted', 'withdrawn', 'lapsed', 'known', 'returned', 'approved', 'resident', 'offered', 'graduated', 'exited',
    'landing', 'landed', 'applying'));

-- As the tallies before, all of these are kept at the commit, after the event has taken the enclave's chain head.

-- The filters a firm stands under, named as in app/across/firm-list/filters.ts.
CREATE FUNCTION listed_as(enclave uuid, firm uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT s.filter ORDER BY s.filter), '{}') FROM "Firm" f CROSS JOIN LATERAL (
    SELECT CASE t.state WHEN 'active' THEN 'resident' ELSE t.state END AS filter FROM "Tenancy" t
    WHERE t."enclaveId" = enclave AND t."firmId" = firm AND (t.state <> 'exited' OR NOT EXISTS (
      SELECT FROM "Tenancy" x WHERE x."enclaveId" = enclave AND x."firmId" = firm AND x.state IN ('offered', 'active')))
    UNION ALL
    SELECT CASE WHEN p.stage IN ('intent', 'matched', 'signed') THEN 'landing' ELSE 'landed' END FROM "LandingProject" p
    WHERE p."enclaveId" = enclave AND p."firmId" = firm AND p.stage <> 'dropped'
    UNION ALL
    SELECT 'applying' FROM "Application" a WHERE a."enclaveId" = enclave AND a."firmId" = firm
      AND a.state IN ('submitted', 'screening', 'awaiting_correction', 'in_review', 'decided', 'public_notice')
      AND a.outcome IS DISTINCT FROM 'declined'
  ) s WHERE f."enclaveId" = enclave AND f.id = firm AND f.known AND f."mergedIntoId" IS NULL
$$;
CREATE FUNCTION keep_listed(enclave uuid, firm uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  was text[] := ARRAY(SELECT filter FROM "ListedFirm" WHERE "enclaveId" = enclave AND id = firm ORDER BY filter);
  becomes text[] := listed_as(enclave, firm);
BEGIN
  IF was = becomes THEN RETURN; END IF;
  DELETE FROM "ListedFirm" WHERE "enclaveId" = enclave AND id = firm AND filter <> ALL (becomes);
  INSERT INTO "ListedFirm" ("enclaveId", filter, id, ref)
    SELECT enclave, one, f.id, f.ref FROM unnest(becomes) AS one, "Firm" f
    WHERE f."enclaveId" = enclave AND f.id = firm AND one <> ALL (was);
  INSERT INTO "StateTally" ("enclaveId", subject, state, rows)
    SELECT enclave, 'firm', one, CASE WHEN one = ANY (becomes) THEN 1 ELSE -1 END
    FROM (SELECT unnest(was || becomes) AS one) moved GROUP BY one
    HAVING (one = ANY (becomes)) <> (one = ANY (was)) ORDER BY one
  ON CONFLICT ("enclaveId", subject, state) DO UPDATE SET rows = "StateTally".rows + excluded.rows;
END $$;
CREATE FUNCTION firm_is_listed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Firm' THEN PERFORM keep_listed(NEW."enclaveId", NEW.id); RETURN NULL; END IF;
  IF TG_OP <> 'INSERT' THEN PERFORM keep_listed(OLD."enclaveId", OLD."firmId"); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM keep_listed(NEW."enclaveId", NEW."firmId"); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER firm_is_listed AFTER INSERT OR DELETE OR UPDATE OF state, outcome, "firmId"
  ON "Application" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION firm_is_listed();
CREATE CONSTRAINT TRIGGER firm_is_listed AFTER INSERT OR DELETE OR UPDATE OF state, "firmId"
  ON "Tenancy" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION firm_is_listed();
CREATE CONSTRAINT TRIGGER firm_is_listed AFTER INSERT OR DELETE OR UPDATE OF stage, "firmId"
  ON "LandingProject" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION firm_is_listed();
CREATE CONSTRAINT TRIGGER firm_is_listed AFTER UPDATE OF known, "mergedIntoId"
  ON "Firm" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION firm_is_listed();
INSERT INTO "ListedFirm" ("enclaveId", filter, id, ref)
  SELECT f."enclaveId", one, f.id, f.ref FROM "Firm" f, unnest(listed_as(f."enclaveId", f.id)) AS one;
INSERT INTO "StateTally" SELECT "enclaveId", 'firm', filter, count(*) FROM "ListedFirm" GROUP BY 1, 3;

-- Applications by their form.
CREATE FUNCTION form_is_tallied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "FormTally" ("enclaveId", "formId", rows)
    SELECT s.enclave, s.form, sum(s.by) FROM (VALUES (OLD."enclaveId", OLD."formId", -1), (NEW."enclaveId", NEW."formId", 1))
      AS s(enclave, form, by) WHERE s.form IS NOT NULL
      AND EXISTS (SELECT FROM "ApplicationForm" f WHERE f."enclaveId" = s.enclave AND f.id = s.form)
    GROUP BY 1, 2 ORDER BY 1, 2
  ON CONFLICT ("enclaveId", "formId") DO UPDATE SET rows = "FormTally".rows + excluded.rows;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER form_is_tallied AFTER INSERT OR DELETE OR UPDATE OF "formId"
  ON "Application" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION form_is_tallied();
INSERT INTO "FormTally" SELECT "enclaveId", "formId", count(*) FROM "Application" GROUP BY 1, 2;

-- Rows of evidence by day and state.
CREATE FUNCTION evidence_is_tallied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tally(coalesce(NEW."enclaveId", OLD."enclaveId"), 'evidence', OLD.state, NEW.state);
  INSERT INTO "EvidenceDay" ("enclaveId", "indicatorId", "countedOn", state, prolongs, rows, value)
    SELECT s.enclave, s.indicator, s.day, s.state, s.prolongs, sum(s.by), sum(s.by * s.value) FROM (VALUES
      (OLD."enclaveId", OLD."indicatorId", OLD."countedOn", OLD.state, OLD."prolongsId" IS NOT NULL, -1, OLD.value),
      (NEW."enclaveId", NEW."indicatorId", NEW."countedOn", NEW.state, NEW."prolongsId" IS NOT NULL, 1, NEW.value)
    ) AS s(enclave, indicator, day, state, prolongs, by, value) WHERE s.indicator IS NOT NULL
    GROUP BY 1, 2, 3, 4, 5 HAVING sum(s.by) <> 0 OR sum(s.by * s.value) <> 0 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT ("enclaveId", "indicatorId", "countedOn", state, prolongs)
    DO UPDATE SET rows = "EvidenceDay".rows + excluded.rows, value = "EvidenceDay".value + excluded.value;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER evidence_is_tallied AFTER INSERT OR DELETE
  OR UPDATE OF state, "countedOn", value, "indicatorId", "prolongsId"
  ON "Evidence" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION evidence_is_tallied();
INSERT INTO "StateTally" SELECT "enclaveId", 'evidence', state, count(*) FROM "Evidence" GROUP BY 1, 3;
INSERT INTO "EvidenceDay" SELECT "enclaveId", "indicatorId", "countedOn", state, "prolongsId" IS NOT NULL, count(*),
  sum(value) FROM "Evidence" GROUP BY 1, 2, 3, 4, 5;

-- What stands beside the figures of patents and of trade: kept per row, so that whatever moved is taken back as it was.
CREATE FUNCTION last_day_after(start date, years int) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT again - CASE WHEN extract(day FROM again) = extract(day FROM start) THEN 1 ELSE 0 END
  FROM (SELECT (start + make_interval(years => years))::date AS again) s
$$;
CREATE FUNCTION aside_of(enclave uuid, evidence uuid) RETURNS SETOF "CountedAside" LANGUAGE sql STABLE AS $$
  SELECT e."enclaveId", e.id, e."firmId",
    CASE i.code WHEN 'patents' THEN coalesce(r.detail ->> 'patentKind' = 'invention', false) END,
    CASE i.code WHEN 'tech_trade' THEN e.value END,
    CASE i.code WHEN 'tech_trade' THEN coalesce((r.detail ->> 'techYuan')::numeric, 0) ELSE 0 END
  FROM "Evidence" e
  JOIN "Indicator" i ON i."enclaveId" = enclave AND i.id = e."indicatorId" AND i.code IN ('patents', 'tech_trade')
  JOIN "FirmRecord" r ON r."enclaveId" = enclave AND r.id = e."recordId"
  JOIN "Enclave" c ON c.id = enclave AND e."countedOn" >= c."planStartsOn"
    AND e."countedOn" <= last_day_after(c."planStartsOn", c."planYears")
  WHERE e."enclaveId" = enclave AND e.id = evidence AND e.state = 'approved'
$$;
CREATE FUNCTION count_aside(a "CountedAside", step int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF a.id IS NULL THEN RETURN; END IF;
  INSERT INTO "PlanAside" ("enclaveId", patents, inventions, "tradeYuan", "techYuan")
    VALUES (a."enclaveId", step * (a."isInvention" IS NOT NULL)::int, step * coalesce(a."isInvention", false)::int,
      step * coalesce(a."tradeYuan", 0), step * a."techYuan")
  ON CONFLICT ("enclaveId") DO UPDATE SET patents = "PlanAside".patents + excluded.patents,
    inventions = "PlanAside".inventions + excluded.inventions,
    "tradeYuan" = "PlanAside"."tradeYuan" + excluded."tradeYuan",
    "techYuan" = "PlanAside"."techYuan" + excluded."techYuan";
  IF a."tradeYuan" IS NOT NULL THEN
    INSERT INTO "FirmTrade" ("enclaveId", id, value) VALUES (a."enclaveId", a."sellerId", step * a."tradeYuan")
    ON CONFLICT ("enclaveId", id) DO UPDATE SET value = "FirmTrade".value + excluded.value;
  END IF;
END $$;
CREATE FUNCTION keep_aside(enclave uuid, evidence uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  was "CountedAside";
  becomes "CountedAside";
BEGIN
  SELECT * INTO was FROM "CountedAside" WHERE "enclaveId" = enclave AND id = evidence FOR UPDATE;
  SELECT * INTO becomes FROM aside_of(enclave, evidence);
  IF was IS NOT DISTINCT FROM becomes THEN RETURN; END IF;
  DELETE FROM "CountedAside" WHERE "enclaveId" = enclave AND id = evidence;
  IF becomes.id IS NOT NULL THEN INSERT INTO "CountedAside" SELECT becomes.*; END IF;
  PERFORM count_aside(was, -1);
  PERFORM count_aside(becomes, 1);
END $$;
CREATE FUNCTION aside_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Evidence' THEN
    PERFORM keep_aside(coalesce(NEW."enclaveId", OLD."enclaveId"), coalesce(NEW.id, OLD.id));
  ELSIF TG_TABLE_NAME = 'FirmRecord' THEN
    PERFORM keep_aside(e."enclaveId", e.id) FROM "Evidence" e
      WHERE e."enclaveId" = NEW."enclaveId" AND e."firmId" = NEW."firmId" AND e."recordId" = NEW.id;
  ELSE
    PERFORM keep_aside(e."enclaveId", e.id) FROM "Evidence" e JOIN "Indicator" i
      ON i."enclaveId" = e."enclaveId" AND i.id = e."indicatorId" AND i.code IN ('patents', 'tech_trade')
      WHERE e."enclaveId" = NEW.id AND e.state = 'approved';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER aside_is_kept AFTER INSERT OR DELETE
  OR UPDATE OF state, "countedOn", value, "indicatorId", "recordId", "firmId"
  ON "Evidence" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION aside_is_kept();
CREATE CONSTRAINT TRIGGER aside_is_kept AFTER UPDATE OF detail
  ON "FirmRecord" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION aside_is_kept();
CREATE CONSTRAINT TRIGGER aside_is_kept AFTER UPDATE OF "planStartsOn", "planYears"
  ON "Enclave" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION aside_is_kept();
INSERT INTO "CountedAside" SELECT a.* FROM "Evidence" e, aside_of(e."enclaveId", e.id) a WHERE e.state = 'approved';
INSERT INTO "PlanAside" SELECT "enclaveId", count("isInvention"), count(*) FILTER (WHERE "isInvention"),
  coalesce(sum("tradeYuan"), 0), sum("techYuan") FROM "CountedAside" GROUP BY 1;
INSERT INTO "FirmTrade" SELECT "enclaveId", "sellerId", sum("tradeYuan") FROM "CountedAside"
  WHERE "tradeYuan" IS NOT NULL GROUP BY 1, 2;

-- Whether a record is put forward: set as the evidence moves, so that what is not can be listed without reading all.
CREATE FUNCTION record_is_put_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "FirmRecord" r SET "putForward" = NOT r."putForward"
  WHERE r."enclaveId" = coalesce(NEW."enclaveId", OLD."enclaveId") AND r.id IN (NEW."recordId", OLD."recordId")
    AND r."putForward" <> EXISTS (SELECT FROM "Evidence" e WHERE e."enclaveId" = r."enclaveId" AND e."recordId" = r.id
      AND e."firmId" IN (r."firmId", NEW."firmId", OLD."firmId") AND e.state <> 'withdrawn');
  RETURN NULL;
END $$;
CREATE TRIGGER record_is_put_forward AFTER INSERT OR DELETE OR UPDATE OF state, "recordId", "firmId" ON "Evidence"
  FOR EACH ROW EXECUTE FUNCTION record_is_put_forward();
UPDATE "FirmRecord" r SET "putForward" = true WHERE EXISTS (SELECT FROM "Evidence" e
  WHERE e."enclaveId" = r."enclaveId" AND e."firmId" = r."firmId" AND e."recordId" = r.id AND e.state <> 'withdrawn');
CREATE INDEX records_not_put_forward ON "FirmRecord" ("enclaveId", id) WHERE "withdrawnAt" IS NULL AND NOT "putForward";
