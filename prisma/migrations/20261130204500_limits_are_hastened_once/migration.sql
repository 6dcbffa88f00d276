-- From which day to which the green channel brought the limit of a blocker nearer: opened again it brings it no nearer.
ALTER TABLE "LandingProject" ADD COLUMN     "hastenedFrom" DATE,
ADD COLUMN     "hastenedTo" DATE;
ALTER TABLE "LandingProject" ADD CONSTRAINT a_limit_is_hastened_from_a_day_to_an_earlier CHECK (
  ("hastenedFrom" IS NULL) = ("hastenedTo" IS NULL) AND "hastenedTo" <= "hastenedFrom");

-- What produces has nothing left to speed up.
UPDATE "LandingProject" SET "greenOn" = NULL, "greenPercent" = NULL, version = version + 1
WHERE "greenOn" IS NOT NULL AND stage IN ('producing', 'full_capacity', 'above_scale');
ALTER TABLE "LandingProject" ADD CONSTRAINT the_green_channel_ends_with_production CHECK (
  "greenOn" IS NULL OR stage NOT IN ('producing', 'full_capacity', 'above_scale', 'dropped'));
