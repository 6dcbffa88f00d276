-- Administrators enter and correct the parks of the home city, each with the document that says so, and set the targets
-- of the plan, each version with its reason.
ALTER TABLE "Park" ADD COLUMN "source" TEXT NOT NULL DEFAULT '', ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Park" ADD CONSTRAINT a_park_ends_after_it_began CHECK ("validUntil" IS NULL OR "validUntil" >= "validFrom");

ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'security', 'plan'));
INSERT INTO "Setting" ("enclaveId", topic, version, "effectiveOn", content, reason, at)
SELECT e.id, 'plan', 1, (e."createdAt" AT TIME ZONE 'Asia/Shanghai')::date,
  jsonb_build_object('startsOn', to_char(e."planStartsOn", 'YYYY-MM-DD'), 'years', e."planYears", 'targets',
    COALESCE((SELECT jsonb_object_agg(i.code, (
      SELECT COALESCE(jsonb_agg(trim_scale(t.value)::text ORDER BY t.year), '[]') FROM "Target" t
      WHERE t."enclaveId" = i."enclaveId" AND t."indicatorId" = i.id
        AND t.year >= EXTRACT(YEAR FROM e."planStartsOn")
        AND t.year < EXTRACT(YEAR FROM e."planStartsOn") + e."planYears"))
      FROM "Indicator" i WHERE i."enclaveId" = e.id), '{}')), '', e."createdAt"
FROM "Enclave" e;
