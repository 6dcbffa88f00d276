-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "onBehalf" BOOLEAN NOT NULL DEFAULT false;

-- What staff have begun so far stands in the log.
UPDATE "Application" a SET "onBehalf" = true FROM "Event" e
  WHERE e."enclaveId" = a."enclaveId" AND e."subjectType" = 'application' AND e."subjectId" = a.id
    AND e.kind = 'application_started' AND e.payload ->> 'onBehalf' = 'true';

-- Staff hand in only what they have begun themselves; what a firm begins is the firm's.
ALTER TABLE "Application" ADD CONSTRAINT staff_hand_in_what_they_began
  CHECK ("handedInById" IS NULL OR "onBehalf");
