-- AlterTable
ALTER TABLE "LandingProject" ADD COLUMN     "closedById" UUID,
ADD COLUMN     "closedOn" DATE,
ADD COLUMN     "closedReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "leader" TEXT NOT NULL DEFAULT '';

-- A landing is closed by somebody, once it produces and nothing blocks it.
ALTER TABLE "LandingProject" ADD CONSTRAINT "LandingProject_closedBy" FOREIGN KEY ("closedById") REFERENCES "User"(id);
ALTER TABLE "LandingProject" ADD CONSTRAINT a_closed_landing_says_who_closed_it CHECK (
  ("closedOn" IS NULL) = ("closedById" IS NULL) AND ("closedOn" IS NOT NULL OR "closedReason" = ''));
ALTER TABLE "LandingProject" ADD CONSTRAINT a_closed_landing_produces_and_is_not_blocked CHECK (
  "closedOn" IS NULL OR (stage IN ('producing', 'full_capacity', 'above_scale', 'dropped') AND "blockedSince" IS NULL));
