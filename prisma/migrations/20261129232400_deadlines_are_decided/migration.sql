-- How many working days each side of an application has was a figure in the code, the same for every enclave and every
-- day. It becomes a setting with versions: what is in force on the day a deadline begins counts for it. Every enclave
-- begins with the figures there were.
ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'security', 'plan', 'leasing', 'rooms', 'care', 'deadlines'));

INSERT INTO "Setting" ("enclaveId", topic, version, "effectiveOn", content, reason, at)
SELECT e.id, 'deadlines', 1, (e."createdAt" AT TIME ZONE 'Asia/Shanghai')::date,
  '{"takeUp": 0, "screen": 5, "correct": 10, "assignExperts": 1, "answer": 3, "review": 10, "decide": 5, "publish": 1,
    "publicNotice": 5, "issueAgreement": 3, "signAgreement": 10, "recordAgreement": 3, "admit": 3, "room": 5}',
  '', e."createdAt"
FROM "Enclave" e;
