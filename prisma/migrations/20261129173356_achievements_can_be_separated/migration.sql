-- AlterTable
ALTER TABLE "AchievementJoin" ADD COLUMN     "takesTwo" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "JoinedProof" (
    "enclaveId" UUID NOT NULL,
    "joinId" UUID NOT NULL,
    "recordId" UUID NOT NULL,

    CONSTRAINT "JoinedProof_pkey" PRIMARY KEY ("enclaveId","joinId","recordId")
);

-- CreateTable
CREATE TABLE "JoinedEvidence" (
    "enclaveId" UUID NOT NULL,
    "joinId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "JoinedEvidence_pkey" PRIMARY KEY ("enclaveId","joinId","evidenceId")
);

-- CreateTable
CREATE TABLE "AchievementSeparation" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "joinId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "answer" TEXT,
    "takesTwo" BOOLEAN NOT NULL,

    CONSTRAINT "AchievementSeparation_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "AchievementJoin_enclaveId_firstId_otherId_idx" ON "AchievementJoin"("enclaveId", "firstId", "otherId");

-- AddForeignKey
ALTER TABLE "JoinedProof" ADD CONSTRAINT "JoinedProof_enclaveId_joinId_fkey" FOREIGN KEY ("enclaveId", "joinId") REFERENCES "AchievementJoin"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "JoinedProof" ADD CONSTRAINT "JoinedProof_enclaveId_recordId_fkey" FOREIGN KEY ("enclaveId", "recordId") REFERENCES "FirmRecord"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "JoinedEvidence" ADD CONSTRAINT "JoinedEvidence_enclaveId_joinId_fkey" FOREIGN KEY ("enclaveId", "joinId") REFERENCES "AchievementJoin"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "JoinedEvidence" ADD CONSTRAINT "JoinedEvidence_enclaveId_evidenceId_fkey" FOREIGN KEY ("enclaveId", "evidenceId") REFERENCES "Evidence"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AchievementSeparation" ADD CONSTRAINT "AchievementSeparation_enclaveId_joinId_fkey" FOREIGN KEY ("enclaveId", "joinId") REFERENCES "AchievementJoin"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

ALTER TABLE "JoinedEvidence"
  ADD CONSTRAINT "JoinedEvidence_state_is_known" CHECK (state IN ('submitted', 'returned', 'approved')),
  ADD CONSTRAINT "JoinedEvidence_decided_by" FOREIGN KEY ("decidedById") REFERENCES "User"(id);
ALTER TABLE "AchievementSeparation"
  ADD CONSTRAINT "AchievementSeparation_state_is_known" CHECK (state IN ('asked', 'separated', 'refused')),
  ADD CONSTRAINT "AchievementSeparation_asked_by" FOREIGN KEY ("askedById") REFERENCES "User"(id),
  ADD CONSTRAINT "AchievementSeparation_decided_by" FOREIGN KEY ("decidedById") REFERENCES "User"(id),
  ADD CONSTRAINT two_people_separate_achievements
    CHECK (state <> 'separated' OR NOT "takesTwo" OR "decidedById" <> "askedById"),
  ADD CONSTRAINT a_decided_separation_says_by_whom CHECK (
    (state = 'asked') = ("decidedById" IS NULL) AND (state = 'asked') = ("decidedAt" IS NULL));
CREATE UNIQUE INDEX a_join_is_separated_once ON "AchievementSeparation" ("enclaveId", "joinId")
  WHERE state <> 'refused';

-- Every join is a row from here on, one person's alone too; what it took along is what can be given back. Of joins
-- from before nobody wrote that down.
ALTER TABLE "AchievementJoin" DROP CONSTRAINT two_people_join_achievements;
ALTER TABLE "AchievementJoin" ADD CONSTRAINT two_people_join_achievements
  CHECK (state <> 'joined' OR NOT "takesTwo" OR "decidedById" <> "askedById");
