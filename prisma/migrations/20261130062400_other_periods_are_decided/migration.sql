-- Periods that belong to no step of an application were figures in the code; they become a setting with versions. Every
-- enclave begins with the figures there were.
ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'parks', 'security', 'plan', 'leasing', 'rooms', 'care', 'deadlines',
    'terms', 'limits'));

INSERT INTO "Setting" ("enclaveId", topic, version, "effectiveOn", content, reason, at)
SELECT e.id, 'limits', 1, (e."createdAt" AT TIME ZONE 'Asia/Shanghai')::date,
  '{"recentMonths": 36, "wordMonths": 12, "landingSoonDays": 30, "confirmDays": 7, "lookMinutes": 30}',
  '', e."createdAt"
FROM "Enclave" e;
