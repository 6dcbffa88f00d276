-- AlterTable
ALTER TABLE "Intake" ADD COLUMN     "activePhaseId" UUID,
ADD COLUMN     "blindPapers" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "phaseSince" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ReviewPhase" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intakeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "startsOn" DATE,
    "endsOn" DATE,
    "mayReview" BOOLEAN NOT NULL,
    "seesNames" BOOLEAN NOT NULL,
    "seesOthers" TEXT NOT NULL,
    "mayDecide" BOOLEAN NOT NULL,
    "founderMayEdit" BOOLEAN NOT NULL,

    CONSTRAINT "ReviewPhase_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Amendment" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "phaseId" UUID NOT NULL,
    "items" JSONB NOT NULL,
    "changedById" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Amendment_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReviewPhase_enclaveId_intakeId_id_key" ON "ReviewPhase"("enclaveId", "intakeId", "id");

-- CreateIndex
CREATE INDEX "Amendment_enclaveId_applicationId_idx" ON "Amendment"("enclaveId", "applicationId");

-- AddForeignKey
ALTER TABLE "ReviewPhase" ADD CONSTRAINT "ReviewPhase_enclaveId_intakeId_fkey" FOREIGN KEY ("enclaveId", "intakeId") REFERENCES "Intake"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Amendment" ADD CONSTRAINT "Amendment_enclaveId_applicationId_fkey" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say --------------------------------------------------------------------------------

-- An intake from before goes on as it was: one phase in which everything is allowed that was, one for the meeting.
INSERT INTO "ReviewPhase" ("enclaveId", id, "intakeId", position, "nameZh", "nameEn",
    "mayReview", "seesNames", "seesOthers", "mayDecide", "founderMayEdit")
  SELECT "enclaveId", gen_random_uuid(), id, 0, '评审', 'Review', true, true, 'after_own', true, false FROM "Intake"
  UNION ALL
  SELECT "enclaveId", gen_random_uuid(), id, 1, '评议与决定', 'Deliberation and decision',
    false, true, 'always', true, false FROM "Intake";
UPDATE "Intake" i SET "activePhaseId" = p.id, "phaseSince" = i."createdAt" FROM "ReviewPhase" p
  WHERE p."enclaveId" = i."enclaveId" AND p."intakeId" = i.id AND p.position = 0;
ALTER TABLE "Intake" ALTER COLUMN "activePhaseId" SET NOT NULL, ALTER COLUMN "phaseSince" SET NOT NULL;

-- Exactly one phase of an intake is active, and it is one of its own: a column cannot hold two, nor none. Checked at
-- commit, because an intake and its first phase point at each other.
ALTER TABLE "Intake" ADD CONSTRAINT one_active_phase_per_intake
  FOREIGN KEY ("enclaveId", id, "activePhaseId") REFERENCES "ReviewPhase"("enclaveId", "intakeId", id)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "ReviewPhase" ADD CONSTRAINT review_phase_sees_others
  CHECK ("seesOthers" IN ('never', 'after_own', 'always'));
ALTER TABLE "ReviewPhase" ADD CONSTRAINT review_phase_ends_after_it_starts CHECK ("startsOn" <= "endsOn");
-- Where one end is open, the day that is known is the phase's own.
ALTER TABLE "ReviewPhase" ADD CONSTRAINT phases_of_an_intake_share_no_day EXCLUDE USING gist (
  "enclaveId" WITH =, "intakeId" WITH =,
  daterange(coalesce("startsOn", "endsOn"), coalesce("endsOn", "startsOn"), '[]') WITH &&
) WHERE ("startsOn" IS NOT NULL OR "endsOn" IS NOT NULL);
ALTER TABLE "ReviewPhase" ADD CONSTRAINT one_phase_per_position UNIQUE ("enclaveId", "intakeId", position)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "Amendment" ADD CONSTRAINT "Amendment_user" FOREIGN KEY ("changedById") REFERENCES "User"(id);
