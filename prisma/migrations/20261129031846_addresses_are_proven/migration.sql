-- AlterTable
ALTER TABLE "User" ADD COLUMN     "emailProvenAt" TIMESTAMPTZ(3),
ADD COLUMN     "phoneProvenAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "twoSides" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "acceptedById" UUID,
ADD COLUMN     "anyAddress" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "OneTimeLink" ADD COLUMN     "address" TEXT;

-- Whoever already has a part in an enclave has been known to its people by this address; an invented person
-- has no mailbox at all. All others prove theirs at the next sign-in.
UPDATE "User" AS u SET
  "emailProvenAt" = CASE WHEN email IS NOT NULL THEN "createdAt" END,
  "phoneProvenAt" = CASE WHEN phone IS NOT NULL THEN "createdAt" END
WHERE "isExample" OR EXISTS (SELECT 1 FROM "Membership" AS m WHERE m."userId" = u.id);

ALTER TABLE "User"
  ADD CONSTRAINT only_an_address_is_proven CHECK (
    ("emailProvenAt" IS NULL OR email IS NOT NULL) AND ("phoneProvenAt" IS NULL OR phone IS NOT NULL));

-- Who applies does not decide: a live founder has no other part in the same enclave, and the other way round.
-- Those who had both before keep them; their own firm's files are refused to them file by file.
UPDATE "Membership" AS m SET "twoSides" = true
WHERE m."endedAt" IS NULL AND EXISTS (
  SELECT 1 FROM "Membership" AS o WHERE o."enclaveId" = m."enclaveId" AND o."userId" = m."userId"
    AND o."endedAt" IS NULL AND (o.role = 'founder') <> (m.role = 'founder'));

ALTER TABLE "Membership" ADD CONSTRAINT founder_or_staff_of_an_enclave EXCLUDE USING gist (
  "enclaveId" WITH =,
  "userId" WITH =,
  ((role = 'founder')::int) WITH <>
) WHERE ("endedAt" IS NULL AND NOT "twoSides");
