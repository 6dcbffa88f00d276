-- AlterTable
ALTER TABLE "LandingProject" ADD COLUMN     "greenOn" DATE,
ADD COLUMN     "greenPercent" INTEGER,
ADD COLUMN     "listedDueOn" DATE,
ADD COLUMN     "listedEnds" TEXT,
ADD COLUMN     "listedLeader" TEXT,
ADD COLUMN     "listedLevel" TEXT,
ADD COLUMN     "listedOn" DATE;

-- What stands in a code, and what goes together.
ALTER TABLE "LandingProject" ADD CONSTRAINT "LandingProject_listedLevel_is_known"
  CHECK ("listedLevel" IN ('city', 'county', 'incubator'));
ALTER TABLE "LandingProject" ADD CONSTRAINT a_listed_project_says_who_is_in_charge_what_ends_it_and_when CHECK (
  ("listedOn" IS NULL AND "listedLevel" IS NULL AND "listedLeader" IS NULL AND "listedEnds" IS NULL AND "listedDueOn" IS NULL)
  OR ("listedOn" IS NOT NULL AND "listedLevel" IS NOT NULL AND "listedLeader" <> '' AND "listedEnds" <> '' AND "listedDueOn" >= "listedOn"));
ALTER TABLE "LandingProject" ADD CONSTRAINT the_green_channel_has_its_day_and_its_share CHECK (
  ("greenOn" IS NULL) = ("greenPercent" IS NULL) AND "greenPercent" BETWEEN 1 AND 100);
