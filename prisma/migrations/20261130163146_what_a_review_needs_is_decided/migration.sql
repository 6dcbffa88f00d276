-- How many experts look at an application, and from when on their scores are far apart, were figures in the code; they
-- become a setting with versions, and what is in force when a review begins is kept with its file.
ALTER TABLE "Application" ADD COLUMN     "apartFrom" INTEGER,
ADD COLUMN     "fewestReviews" INTEGER;

ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'parks', 'security', 'plan', 'leasing', 'rooms', 'care', 'deadlines',
    'reviewing', 'terms', 'limits', 'land', 'landed'));

-- Every enclave begins with the figures there were, and so does every file that has been before experts.
INSERT INTO "Setting" ("enclaveId", topic, version, "effectiveOn", content, reason, at)
SELECT e.id, 'reviewing', 1, (e."createdAt" AT TIME ZONE 'Asia/Shanghai')::date,
  '{"fewestA": 2, "fewestB": 2, "apartA": 20, "apartB": 20}', '', e."createdAt"
FROM "Enclave" e;
UPDATE "Application" a SET "fewestReviews" = 2, "apartFrom" = 20
WHERE a.state = 'in_review'
  OR EXISTS (SELECT FROM "Review" r WHERE r."enclaveId" = a."enclaveId" AND r."applicationId" = a.id)
  OR EXISTS (SELECT FROM "ReviewInvitation" r WHERE r."enclaveId" = a."enclaveId" AND r."applicationId" = a.id);

ALTER TABLE "Application" ADD CONSTRAINT a_review_says_what_it_needs CHECK (
  (state <> 'in_review' OR "fewestReviews" IS NOT NULL)
  AND ("fewestReviews" IS NULL) = ("apartFrom" IS NULL)
  AND "fewestReviews" BETWEEN 1 AND 9 AND "apartFrom" BETWEEN 1 AND 100);

CREATE FUNCTION a_review_keeps_what_it_needs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what a review needs does not change once it has begun';
END $$;
CREATE TRIGGER a_review_keeps_what_it_needs BEFORE UPDATE OF "fewestReviews", "apartFrom" ON "Application"
  FOR EACH ROW WHEN (OLD."fewestReviews" IS NOT NULL AND (OLD."fewestReviews", OLD."apartFrom")
    IS DISTINCT FROM (NEW."fewestReviews", NEW."apartFrom"))
  EXECUTE FUNCTION a_review_keeps_what_it_needs();
