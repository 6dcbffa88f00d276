-- What an enclave decides for itself (its names, what it offers, who needs a second factor, who confirms) stood in
-- columns that no page could fill in or follow. It becomes versions of its settings, each with its day, its reason and
-- who decided it. And an enclave is private until it is published: every one there is was public from the start.
CREATE TABLE "Setting" (
    "enclaveId" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("enclaveId","topic","version")
);
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_by" FOREIGN KEY ("byId") REFERENCES "User"(id);
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'security'));
ALTER TABLE "Setting" ADD CONSTRAINT versions_of_settings_count_from_one CHECK (version >= 1);

CREATE FUNCTION setting_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a version of a setting does not change';
END $$;
CREATE TRIGGER setting_never_changes BEFORE UPDATE OR DELETE ON "Setting"
  FOR EACH ROW EXECUTE FUNCTION setting_never_changes();

-- What an enclave has decided on a topic that is in force on a day.
CREATE FUNCTION setting_on(enclave uuid, about text, day date) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT content FROM "Setting" s
  WHERE s."enclaveId" = enclave AND s.topic = about AND (s."effectiveOn" <= day OR s.version = 1)
  ORDER BY s."effectiveOn" DESC, s.version DESC LIMIT 1
$$;

INSERT INTO "Setting" ("enclaveId", topic, version, "effectiveOn", content, reason, at)
SELECT e.id, t.topic, 1, (e."createdAt" AT TIME ZONE 'Asia/Shanghai')::date, t.content, '', e."createdAt"
FROM "Enclave" e, LATERAL (VALUES
  ('identity', jsonb_build_object(
    'nameZh', e."nameZh", 'nameEn', e."nameEn", 'sponsorZh', e."sponsorZh", 'sponsorEn', e."sponsorEn",
    'operatorZh', e."operatorZh", 'operatorEn', e."operatorEn", 'addressZh', e."addressZh", 'addressEn', e."addressEn",
    'phone', e.phone)),
  ('offer', jsonb_build_object(
    'offerZh', e."offerZh", 'offerEn', e."offerEn", 'areaSqm', e."areaSqm", 'fundYuan', e."fundYuan"::text,
    'fundIsMore', COALESCE(e.settings -> 'fundIsMore', 'false'), 'relief', COALESCE(e.settings -> 'relief', '[]'),
    'notes', COALESCE(e.settings -> 'notes', '{}'))),
  ('duties', jsonb_build_object(
    'bureauConfirmsAdmissions', COALESCE(e.settings -> 'bureauConfirmsAdmissions', 'false'))),
  ('security', jsonb_build_object('secondFactorRoles', COALESCE(e.settings -> 'secondFactorRoles', '[]')))
) AS t (topic, content);

ALTER TABLE "Enclave"
ADD COLUMN "loadedOn" DATE,
ADD COLUMN "publishedAt" TIMESTAMPTZ(3),
ADD COLUMN "publishedById" UUID;
ALTER TABLE "Enclave" ADD CONSTRAINT "Enclave_publisher" FOREIGN KEY ("publishedById") REFERENCES "User"(id);
ALTER TABLE "Enclave" ADD CONSTRAINT whoever_publishes_does_it_at_a_time
  CHECK ("publishedById" IS NULL OR "publishedAt" IS NOT NULL);
UPDATE "Enclave" SET "publishedAt" = "createdAt", "loadedOn" = (settings ->> 'exampleToldOn')::date;

ALTER TABLE "Enclave" DROP COLUMN "addressEn",
DROP COLUMN "addressZh",
DROP COLUMN "areaSqm",
DROP COLUMN "fundYuan",
DROP COLUMN "nameEn",
DROP COLUMN "nameZh",
DROP COLUMN "offerEn",
DROP COLUMN "offerZh",
DROP COLUMN "operatorEn",
DROP COLUMN "operatorZh",
DROP COLUMN "phone",
DROP COLUMN "settings",
DROP COLUMN "sponsorEn",
DROP COLUMN "sponsorZh";

-- Who founds enclaves: whoever made the first account, by the log.
CREATE TABLE "InstallationAdmin" (
    "userId" UUID NOT NULL,
    "namedById" UUID,
    "namedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "InstallationAdmin_pkey" PRIMARY KEY ("userId")
);
ALTER TABLE "InstallationAdmin" ADD CONSTRAINT "InstallationAdmin_user" FOREIGN KEY ("userId") REFERENCES "User"(id);
ALTER TABLE "InstallationAdmin" ADD CONSTRAINT "InstallationAdmin_namer" FOREIGN KEY ("namedById") REFERENCES "User"(id);
INSERT INTO "InstallationAdmin" ("userId", "namedAt")
SELECT DISTINCT ON (u.id) u.id, v.at FROM "Event" v JOIN "User" u ON u.id = v."subjectId"
WHERE v.kind = 'first_admin_made' ORDER BY u.id, v.at;
