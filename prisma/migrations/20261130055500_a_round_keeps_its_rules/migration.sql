-- A round is judged by the rules as they stood when it was opened, whatever is decided later for its day.
ALTER TABLE "ParkRound" ADD COLUMN "rulesTopic" TEXT NOT NULL DEFAULT 'parks', ADD COLUMN "rulesVersion" INTEGER;
UPDATE "ParkRound" o SET "rulesVersion" = (
  SELECT s.version FROM "Setting" s
  WHERE s."enclaveId" = o."enclaveId" AND s.topic = 'parks' AND (s."effectiveOn" <= o."heldOn" OR s.version = 1)
  ORDER BY s.at <= o."openedAt" DESC, s."effectiveOn" DESC, s.version DESC LIMIT 1);
ALTER TABLE "ParkRound" ALTER COLUMN "rulesVersion" SET NOT NULL;
ALTER TABLE "ParkRound" ADD CONSTRAINT rules_of_a_round_are_those_of_parks CHECK ("rulesTopic" = 'parks');
ALTER TABLE "ParkRound" ADD CONSTRAINT "ParkRound_rules" FOREIGN KEY ("enclaveId", "rulesTopic", "rulesVersion")
  REFERENCES "Setting" ("enclaveId", topic, version);
