-- AlterTable
ALTER TABLE "LandingProject" ADD COLUMN     "blockedBy" TEXT,
ADD COLUMN     "blockedUntil" DATE;

ALTER TABLE "LandingProject"
  ADD CONSTRAINT "LandingProject_blockedBy_is_known"
    CHECK ("blockedBy" IN ('firm', 'park', 'incubator', 'bureau', 'authority')),
  ADD CONSTRAINT only_a_blocker_lies_in_hands CHECK (
    "blockedSince" IS NOT NULL OR ("blockedBy" IS NULL AND "blockedUntil" IS NULL)),
  ADD CONSTRAINT a_blocker_ends_after_it_began CHECK ("blockedUntil" >= "blockedSince");
