-- CreateTable
CREATE TABLE "AchievementJoin" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firstId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "AchievementJoin_pkey" PRIMARY KEY ("enclaveId","id")
);

ALTER TABLE "AchievementJoin"
  ADD CONSTRAINT a_join_is_in_a_known_state CHECK (state IN ('asked', 'joined', 'refused', 'dropped')),
  ADD CONSTRAINT a_join_has_two_achievements CHECK ("firstId" <> "otherId"),
  ADD CONSTRAINT two_people_join_achievements CHECK (state <> 'joined' OR "decidedById" <> "askedById"),
  ADD CONSTRAINT a_decided_join_says_by_whom CHECK (
    (state = 'asked') = ("decidedById" IS NULL) AND (state = 'asked') = ("decidedAt" IS NULL)),
  ADD CONSTRAINT "AchievementJoin_first" FOREIGN KEY ("enclaveId", "firstId") REFERENCES "FirmRecord"("enclaveId", id),
  ADD CONSTRAINT "AchievementJoin_other" FOREIGN KEY ("enclaveId", "otherId") REFERENCES "FirmRecord"("enclaveId", id),
  ADD CONSTRAINT "AchievementJoin_asked_by" FOREIGN KEY ("askedById") REFERENCES "User"(id),
  ADD CONSTRAINT "AchievementJoin_decided_by" FOREIGN KEY ("decidedById") REFERENCES "User"(id);
CREATE UNIQUE INDEX one_open_join_of_two_achievements ON "AchievementJoin" (
  "enclaveId", LEAST("firstId", "otherId"), GREATEST("firstId", "otherId")) WHERE state = 'asked';

-- That a firm was bought or listed is proven by a paper; that it was not is its word.
ALTER TABLE "FirmRecord" ADD CONSTRAINT a_listing_has_its_paper
  CHECK (kind <> 'listing' OR detail ->> 'way' = 'none' OR "fileId" IS NOT NULL);
