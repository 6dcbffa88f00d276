-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "industry" TEXT,
ADD COLUMN     "intakeId" UUID,
ADD COLUMN     "parkId" UUID,
ADD COLUMN     "source" TEXT;

-- CreateTable
CREATE TABLE "EvidencePart" (
    "enclaveId" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "indicatorId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "prolongs" BOOLEAN NOT NULL,
    "rows" INTEGER NOT NULL,
    "value" DECIMAL(18,2) NOT NULL,

    CONSTRAINT "EvidencePart_pkey" PRIMARY KEY ("enclaveId","part","indicatorId","month","key","state","prolongs")
);

-- CreateIndex
CREATE INDEX "Evidence_enclaveId_indicatorId_parkId_countedOn_idx" ON "Evidence"("enclaveId", "indicatorId", "parkId", "countedOn");

-- CreateIndex
CREATE INDEX "Evidence_enclaveId_indicatorId_industry_countedOn_idx" ON "Evidence"("enclaveId", "indicatorId", "industry", "countedOn");

-- CreateIndex
CREATE INDEX "Evidence_enclaveId_indicatorId_intakeId_countedOn_idx" ON "Evidence"("enclaveId", "indicatorId", "intakeId", "countedOn");

-- CreateIndex
CREATE INDEX "Evidence_enclaveId_indicatorId_source_countedOn_idx" ON "Evidence"("enclaveId", "indicatorId", "source", "countedOn");

-- CreateIndex
CREATE INDEX "Evidence_enclaveId_parkId_idx" ON "Evidence"("enclaveId", "parkId");

-- CreateIndex
CREATE INDEX "Evidence_enclaveId_intakeId_idx" ON "Evidence"("enclaveId", "intakeId");

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_enclaveId_parkId_fkey" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_enclaveId_intakeId_fkey" FOREIGN KEY ("enclaveId", "intakeId") REFERENCES "Intake"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "EvidencePart" ADD CONSTRAINT "EvidencePart_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "EvidencePart" ADD CONSTRAINT "EvidencePart_indicator"
  FOREIGN KEY ("enclaveId", "indicatorId") REFERENCES "Indicator"("enclaveId", id);
ALTER TABLE "EvidencePart" ADD CONSTRAINT "EvidencePart_part_is_known"
  CHECK (part IN ('park', 'industry', 'intake', 'source'));
ALTER TABLE "EvidencePart" ADD CONSTRAINT "EvidencePart_state_is_known"
  CHECK (state IN ('submitted', 'returned', 'approved', 'withdrawn'));

-- By what a row stands on boards, on the day it counts: what a firm becomes later changes nothing of it.
CREATE FUNCTION park_on(enclave uuid, firm uuid, day date) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT p."parkId" FROM "LandingProject" p CROSS JOIN LATERAL (
    SELECT least(min(m."actualOn"), (p."createdAt" AT TIME ZONE 'Asia/Shanghai')::date) AS began
    FROM "Milestone" m WHERE m."enclaveId" = enclave AND m."projectId" = p.id
  ) b
  WHERE p."enclaveId" = enclave AND p."firmId" = firm AND b.began <= day
    AND (p.stage <> 'dropped' OR p."stageSince" > day)
  ORDER BY b.began DESC, p.id DESC LIMIT 1
$$;
CREATE FUNCTION industry_on(enclave uuid, firm uuid, day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT substring(coalesce((
    SELECT c.changes -> 'industryCode' ->> 'before' FROM "FirmChange" c
    WHERE c."enclaveId" = enclave AND c."firmId" = firm AND c.state = 'accepted' AND c.changes ? 'industryCode'
      AND (c."decidedAt" AT TIME ZONE 'Asia/Shanghai')::date > day
    ORDER BY c."decidedAt", c.id LIMIT 1
  ), f."industryCode") FROM '\d{2}') FROM "Firm" f WHERE f."enclaveId" = enclave AND f.id = firm
$$;
CREATE FUNCTION intake_on(enclave uuid, firm uuid, day date) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT a."intakeId" FROM "Tenancy" t
  JOIN "Application" a ON a."enclaveId" = enclave AND a.id = t."applicationId"
  WHERE t."enclaveId" = enclave AND t."firmId" = firm AND t."startedOn" <= day
  ORDER BY t."startedOn" DESC, t.id DESC LIMIT 1
$$;
-- Of an achievement what its proof says, or the proof it adds to; of anything else where the firm's first achievement came from.
CREATE FUNCTION source_on(enclave uuid, firm uuid, record uuid, day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT nullif(btrim(coalesce(
    (SELECT coalesce(nullif(r.detail ->> 'sourceOrg', ''), o.detail ->> 'sourceOrg') FROM "FirmRecord" r
      LEFT JOIN "FirmRecord" o ON o."enclaveId" = enclave AND o.id = r."furtherProofOf"
      WHERE r."enclaveId" = enclave AND r.id = record AND r.kind = 'achievement'),
    (SELECT r.detail ->> 'sourceOrg' FROM "FirmRecord" r
      WHERE r."enclaveId" = enclave AND r."firmId" = firm AND r.kind = 'achievement' AND r."happenedOn" <= day
        AND r."withdrawnAt" IS NULL AND r.detail ->> 'sourceOrg' <> ''
      ORDER BY r."happenedOn", r.id LIMIT 1)
  )), '')
$$;

-- Written when a row is put forward, when its day or its proof changes, and for good when it is approved.
CREATE FUNCTION evidence_stands_in_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."countedOn" = OLD."countedOn" AND NEW."recordId" = OLD."recordId"
    AND NOT (NEW.state = 'approved' AND OLD.state <> 'approved') THEN
    RETURN NEW;
  END IF;
  NEW."parkId" := park_on(NEW."enclaveId", NEW."firmId", NEW."countedOn");
  NEW.industry := industry_on(NEW."enclaveId", NEW."firmId", NEW."countedOn");
  NEW."intakeId" := intake_on(NEW."enclaveId", NEW."firmId", NEW."countedOn");
  NEW.source := source_on(NEW."enclaveId", NEW."firmId", NEW."recordId", NEW."countedOn");
  RETURN NEW;
END $$;
UPDATE "Evidence" SET
  "parkId" = park_on("enclaveId", "firmId", "countedOn"),
  industry = industry_on("enclaveId", "firmId", "countedOn"),
  "intakeId" = intake_on("enclaveId", "firmId", "countedOn"),
  source = source_on("enclaveId", "firmId", "recordId", "countedOn");
CREATE TRIGGER evidence_stands_in_parts BEFORE INSERT OR UPDATE OF state, "countedOn", "recordId"
  ON "Evidence" FOR EACH ROW EXECUTE FUNCTION evidence_stands_in_parts();

CREATE FUNCTION evidence_is_tallied_in_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "EvidencePart" ("enclaveId", part, "indicatorId", month, key, state, prolongs, rows, value)
    SELECT s.enclave, s.part, s.indicator, s.day - extract(day FROM s.day)::int + 1, coalesce(s.key, ''), s.state, s.prolongs,
      sum(s.step), sum(s.step * s.value)
    FROM (VALUES
      (OLD."enclaveId", 'park', OLD."indicatorId", OLD."countedOn", OLD."parkId"::text, OLD.state, OLD."prolongsId" IS NOT NULL, -1, OLD.value),
      (OLD."enclaveId", 'industry', OLD."indicatorId", OLD."countedOn", OLD.industry, OLD.state, OLD."prolongsId" IS NOT NULL, -1, OLD.value),
      (OLD."enclaveId", 'intake', OLD."indicatorId", OLD."countedOn", OLD."intakeId"::text, OLD.state, OLD."prolongsId" IS NOT NULL, -1, OLD.value),
      (OLD."enclaveId", 'source', OLD."indicatorId", OLD."countedOn", OLD.source, OLD.state, OLD."prolongsId" IS NOT NULL, -1, OLD.value),
      (NEW."enclaveId", 'park', NEW."indicatorId", NEW."countedOn", NEW."parkId"::text, NEW.state, NEW."prolongsId" IS NOT NULL, 1, NEW.value),
      (NEW."enclaveId", 'industry', NEW."indicatorId", NEW."countedOn", NEW.industry, NEW.state, NEW."prolongsId" IS NOT NULL, 1, NEW.value),
      (NEW."enclaveId", 'intake', NEW."indicatorId", NEW."countedOn", NEW."intakeId"::text, NEW.state, NEW."prolongsId" IS NOT NULL, 1, NEW.value),
      (NEW."enclaveId", 'source', NEW."indicatorId", NEW."countedOn", NEW.source, NEW.state, NEW."prolongsId" IS NOT NULL, 1, NEW.value)
    ) AS s(enclave, part, indicator, day, key, state, prolongs, step, value) WHERE s.enclave IS NOT NULL
    GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(s.step) <> 0 OR sum(s.step * s.value) <> 0
    ORDER BY 1, 2, 3, 4, 5, 6, 7
  ON CONFLICT ("enclaveId", part, "indicatorId", month, key, state, prolongs)
    DO UPDATE SET rows = "EvidencePart".rows + excluded.rows, value = "EvidencePart".value + excluded.value;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER evidence_is_tallied_in_parts AFTER INSERT OR DELETE
  OR UPDATE OF state, "countedOn", value, "indicatorId", "prolongsId", "recordId"
  ON "Evidence" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION evidence_is_tallied_in_parts();
INSERT INTO "EvidencePart" SELECT e."enclaveId", p.part, e."indicatorId", date_trunc('month', e."countedOn")::date,
    coalesce(p.key, ''), e.state, e."prolongsId" IS NOT NULL, count(*), sum(e.value)
  FROM "Evidence" e CROSS JOIN LATERAL (VALUES ('park', e."parkId"::text), ('industry', e.industry),
    ('intake', e."intakeId"::text), ('source', e.source)) AS p(part, key) GROUP BY 1, 2, 3, 4, 5, 6, 7;
