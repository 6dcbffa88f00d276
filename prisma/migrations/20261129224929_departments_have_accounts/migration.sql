-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "departmentId" UUID;

-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "departmentId" UUID;

-- CreateTable
CREATE TABLE "DepartmentAsk" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "reply" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DepartmentAsk_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "DepartmentAsk_enclaveId_departmentId_state_id_idx" ON "DepartmentAsk"("enclaveId", "departmentId", "state", "id");

-- CreateIndex
CREATE INDEX "DepartmentAsk_enclaveId_projectId_id_idx" ON "DepartmentAsk"("enclaveId", "projectId", "id");

-- AddForeignKey
ALTER TABLE "DepartmentAsk" ADD CONSTRAINT "DepartmentAsk_enclaveId_departmentId_fkey" FOREIGN KEY ("enclaveId", "departmentId") REFERENCES "Department"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DepartmentAsk" ADD CONSTRAINT "DepartmentAsk_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "DepartmentAsk" ADD CONSTRAINT "DepartmentAsk_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "DepartmentAsk" ADD CONSTRAINT "DepartmentAsk_asker" FOREIGN KEY ("askedById") REFERENCES "User"(id);
ALTER TABLE "DepartmentAsk" ADD CONSTRAINT "DepartmentAsk_answerer" FOREIGN KEY ("answeredById") REFERENCES "User"(id);
ALTER TABLE "DepartmentAsk" ADD CONSTRAINT "DepartmentAsk_state_is_known"
  CHECK ("state" IN ('open', 'answered', 'withdrawn'));
ALTER TABLE "DepartmentAsk" ADD CONSTRAINT "DepartmentAsk_reply_is_known"
  CHECK ("reply" IN ('done', 'later', 'not_ours'));
ALTER TABLE "DepartmentAsk" ADD CONSTRAINT an_answer_says_by_whom_and_when CHECK (
  ("reply" IS NULL) = ("answeredAt" IS NULL) AND ("reply" IS NULL) = ("answeredById" IS NULL));
ALTER TABLE "DepartmentAsk" ADD CONSTRAINT what_is_closed_has_a_time CHECK ((state = 'open') = ("closedAt" IS NULL));
-- A project is asked of one department at a time.
CREATE UNIQUE INDEX one_open_ask_per_project ON "DepartmentAsk" ("enclaveId", "projectId") WHERE state = 'open';

-- An account of a department belongs to it, and nobody else does.
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_department"
  FOREIGN KEY ("enclaveId", "departmentId") REFERENCES "Department"("enclaveId", id);
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_department"
  FOREIGN KEY ("enclaveId", "departmentId") REFERENCES "Department"("enclaveId", id);
ALTER TABLE "Membership" ADD CONSTRAINT department_accounts_belong_to_one
  CHECK ((role = 'department') = ("departmentId" IS NOT NULL));
ALTER TABLE "Invitation" ADD CONSTRAINT department_accounts_are_invited_for_one
  CHECK ((role = 'department') = ("departmentId" IS NOT NULL));
DROP INDEX one_live_membership;
CREATE UNIQUE INDEX one_live_membership ON "Membership" ("enclaveId", "userId", role,
  COALESCE("firmId", '00000000-0000-0000-0000-000000000000'), COALESCE("parkId", '00000000-0000-0000-0000-000000000000'),
  COALESCE("departmentId", '00000000-0000-0000-0000-000000000000'))
  WHERE "endedAt" IS NULL;
DROP INDEX one_open_invitation;
CREATE UNIQUE INDEX one_open_invitation ON "Invitation" ("enclaveId", address, role,
  COALESCE("firmId", '00000000-0000-0000-0000-000000000000'), COALESCE("parkId", '00000000-0000-0000-0000-000000000000'),
  COALESCE("departmentId", '00000000-0000-0000-0000-000000000000'))
  WHERE "acceptedAt" IS NULL AND "withdrawnAt" IS NULL;

ALTER TABLE "Membership" DROP CONSTRAINT "Membership_role_is_known";
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_role_is_known"
  CHECK ("role" IN ('founder', 'officer', 'director', 'expert', 'bureau', 'park', 'department', 'host_bureau', 'admin'));
ALTER TABLE "Invitation" DROP CONSTRAINT "Invitation_role_is_known";
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_role_is_known"
  CHECK ("role" IN ('founder', 'officer', 'director', 'expert', 'bureau', 'park', 'department', 'host_bureau', 'admin'));
ALTER TABLE "LetterReading" DROP CONSTRAINT "LetterReading_role_is_known";
ALTER TABLE "LetterReading" ADD CONSTRAINT "LetterReading_role_is_known"
  CHECK ("role" IN ('founder', 'officer', 'director', 'expert', 'bureau', 'park', 'department', 'host_bureau', 'admin'));
ALTER TABLE "MergeProposal" DROP CONSTRAINT "MergeProposal_proposedAs_is_known";
ALTER TABLE "MergeProposal" ADD CONSTRAINT "MergeProposal_proposedAs_is_known"
  CHECK ("proposedAs" IN ('founder', 'officer', 'director', 'expert', 'bureau', 'park', 'department', 'host_bureau', 'admin'));
ALTER TABLE "LandingProject" DROP CONSTRAINT "LandingProject_blockedBy_is_known";
ALTER TABLE "LandingProject" ADD CONSTRAINT "LandingProject_blockedBy_is_known"
  CHECK ("blockedBy" IN ('firm', 'park', 'incubator', 'bureau', 'department', 'authority'));
