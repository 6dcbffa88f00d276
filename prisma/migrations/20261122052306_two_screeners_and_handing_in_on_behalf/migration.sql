-- AlterTable
ALTER TABLE "Intake" ADD COLUMN     "screeners" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "handedInById" UUID,
ADD COLUMN     "mandateOn" DATE,
ADD COLUMN     "screeningRound" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "secondOfficerId" UUID;

-- AlterTable
ALTER TABLE "Correction" ADD COLUMN     "stays" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "ScreeningOpinion" (
    "enclaveId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "screenerId" UUID NOT NULL,
    "ruling" BOOLEAN NOT NULL DEFAULT false,
    "recommendation" TEXT NOT NULL,
    "verdicts" JSONB NOT NULL DEFAULT '[]',
    "note" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3),
    "changeReason" TEXT,

    CONSTRAINT "ScreeningOpinion_pkey" PRIMARY KEY ("enclaveId","applicationId","round","screenerId")
);

-- AddForeignKey
ALTER TABLE "ScreeningOpinion" ADD CONSTRAINT "ScreeningOpinion_enclaveId_applicationId_fkey" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Two screeners are two people, and an intake asks for one of them or for two.
ALTER TABLE "Intake" ADD CONSTRAINT an_intake_has_one_or_two_screeners CHECK (screeners IN (1, 2));
ALTER TABLE "Application" ADD CONSTRAINT two_screeners_are_two_people CHECK ("secondOfficerId" <> "officerId");
ALTER TABLE "Application" ADD CONSTRAINT handed_in_on_behalf_with_a_mandate
  CHECK (("handedInById" IS NULL) = ("mandateOn" IS NULL));
ALTER TABLE "ScreeningOpinion" ADD CONSTRAINT an_opinion_recommends
  CHECK (recommendation IN ('refer', 'ask_correction', 'not_eligible'));
CREATE UNIQUE INDEX one_ruling_per_round ON "ScreeningOpinion" ("enclaveId", "applicationId", round) WHERE ruling;
