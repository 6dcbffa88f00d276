-- What a firm handed in stands in rows, each time whole. Until now the first lived in what a correction or an
-- amendment found before it, and the last one twice in the application itself.

-- CreateTable
CREATE TABLE "Submission" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Submission_enclaveId_applicationId_number_key" ON "Submission"("enclaveId", "applicationId", "number");

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_enclaveId_applicationId_fkey" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "Correction" ADD COLUMN "register" JSONB NOT NULL DEFAULT '{}', ADD COLUMN "submission" INTEGER;

-- What is on record already: each change found what was handed in before it, and left what the next one found.
CREATE TEMP TABLE change ON COMMIT DROP AS
SELECT *, row_number() OVER (PARTITION BY "enclaveId", "applicationId" ORDER BY at, asked) AS place FROM (
  SELECT c."enclaveId", c."applicationId", 'corrected' AS cause, c."answeredAt" AS at, c."askedAt" AS asked,
    c.before - (SELECT coalesce(array_agg(key), '{}') FROM jsonb_object_keys(c.before) key WHERE key LIKE 'identity-%') AS before,
    (SELECT e."actorId" FROM "Event" e WHERE e."enclaveId" = c."enclaveId" AND e."subjectId" = c."applicationId"
      AND e.kind = 'correction_answered' AND e.at = c."answeredAt" LIMIT 1) AS by
  FROM "Correction" c WHERE c."answeredAt" IS NOT NULL
    -- A file that was withdrawn closed its request without an answer.
    AND EXISTS (SELECT FROM "Event" e WHERE e."enclaveId" = c."enclaveId" AND e."subjectId" = c."applicationId"
      AND e.kind = 'correction_answered' AND e.at = c."answeredAt")
  UNION ALL
  SELECT m."enclaveId", m."applicationId", 'amended', m."amendedAt", m."amendedAt", m.before, m."amendedById" FROM "Amendment" m
) AS every;

INSERT INTO "Submission" ("enclaveId", id, "applicationId", number, cause, answers, "byId", at)
SELECT a."enclaveId", gen_random_uuid(), a.id, 1, 'handed_in',
  coalesce((SELECT before FROM change c WHERE c."enclaveId" = a."enclaveId" AND c."applicationId" = a.id AND place = 1),
    a.submitted, a.answers),
  coalesce(a."handedInById", a."createdById"), a."submittedAt"
FROM "Application" a WHERE a."submittedAt" IS NOT NULL;

INSERT INTO "Submission" ("enclaveId", id, "applicationId", number, cause, answers, "byId", at)
SELECT c."enclaveId", gen_random_uuid(), c."applicationId", c.place + 1, c.cause,
  coalesce(lead(c.before) OVER (PARTITION BY c."enclaveId", c."applicationId" ORDER BY c.place), a.submitted, a.answers),
  coalesce(c.by, a."createdById"), c.at
FROM change c JOIN "Application" a ON a."enclaveId" = c."enclaveId" AND a.id = c."applicationId"
WHERE a."submittedAt" IS NOT NULL;

UPDATE "Application" SET answers = submitted
WHERE "submittedAt" IS NOT NULL AND submitted IS NOT NULL AND answers IS DISTINCT FROM submitted;

UPDATE "Correction" c SET
  register = (SELECT coalesce(jsonb_object_agg(substr(key, 10), value), '{}') FROM jsonb_each(c.before) WHERE key LIKE 'identity-%'),
  submission = (SELECT max(s.number) FROM "Submission" s WHERE s."enclaveId" = c."enclaveId"
    AND s."applicationId" = c."applicationId" AND s.at <= c."askedAt");
UPDATE "Correction" SET submission = 1 WHERE submission IS NULL;
ALTER TABLE "Correction" ALTER COLUMN submission SET NOT NULL, DROP COLUMN before;

DROP TABLE "Amendment";
DROP FUNCTION amendment_is_kept();

-- What is found of an application is what stands.
DROP TRIGGER application_is_found ON "Application";
CREATE OR REPLACE FUNCTION application_words(a "Application") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(E'\n', a.ref, (SELECT firm_words(f) FROM "Firm" f WHERE f."enclaveId" = a."enclaveId" AND f.id = a."firmId"),
    (SELECT string_agg(value, E'\n') FROM jsonb_each_text(a.answers)))
$$;
CREATE TRIGGER application_is_found AFTER INSERT OR UPDATE OF ref, "firmId", answers, "submittedAt"
  ON "Application" FOR EACH ROW EXECUTE FUNCTION application_is_found();

-- AlterTable
ALTER TABLE "Application" DROP COLUMN "submitted";

-- What Prisma cannot say --------------------------------------------------------------------------------

ALTER TABLE "Submission"
  ADD CONSTRAINT submission_user FOREIGN KEY ("byId") REFERENCES "User"(id),
  ADD CONSTRAINT submission_cause CHECK (cause IN ('handed_in', 'corrected', 'amended')),
  ADD CONSTRAINT only_the_first_is_handed_in CHECK ((number = 1) = (cause = 'handed_in') AND number > 0);
ALTER TABLE "Correction" ADD CONSTRAINT correction_of_a_submission
  FOREIGN KEY ("enclaveId", "applicationId", submission) REFERENCES "Submission"("enclaveId", "applicationId", number);

-- What was handed in is written once.
CREATE FUNCTION submission_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'what was handed in is kept as it was'; END $$;
CREATE TRIGGER submission_is_kept BEFORE UPDATE OR DELETE ON "Submission"
  FOR EACH ROW EXECUTE FUNCTION submission_is_kept();

-- What stands in an application that was handed in is its last submission, whoever writes it.
CREATE FUNCTION answers_are_the_last_submission() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last jsonb; now_there "Application";
BEGIN
  SELECT * INTO now_there FROM "Application" a WHERE a."enclaveId" = NEW."enclaveId" AND a.id = NEW.id;
  IF now_there."submittedAt" IS NULL THEN RETURN NULL; END IF;
  SELECT s.answers INTO last FROM "Submission" s
  WHERE s."enclaveId" = NEW."enclaveId" AND s."applicationId" = NEW.id ORDER BY s.number DESC LIMIT 1;
  IF last IS DISTINCT FROM now_there.answers THEN
    RAISE EXCEPTION 'the answers of % are not what was handed in last', now_there.ref
      USING ERRCODE = '23514', CONSTRAINT = 'answers_are_the_last_submission';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER answers_are_the_last_submission AFTER INSERT OR UPDATE OF answers, "submittedAt" ON "Application"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION answers_are_the_last_submission();
