-- AlterTable
ALTER TABLE "ParkReward" ADD COLUMN     "dueOn" DATE,
ADD COLUMN     "financeDepartmentId" UUID,
ADD COLUMN     "industryDepartmentId" UUID,
ADD COLUMN     "returnReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "returnedAt" TIMESTAMPTZ(3),
ADD COLUMN     "returnedById" UUID,
ADD COLUMN     "returnedSide" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "ParkReward_enclaveId_industryDepartmentId_idx" ON "ParkReward"("enclaveId", "industryDepartmentId");

-- CreateIndex
CREATE INDEX "ParkReward_enclaveId_financeDepartmentId_idx" ON "ParkReward"("enclaveId", "financeDepartmentId");

-- The two departments sign with accounts of their own. Rewards that were signed before, in their name, name no departments.
ALTER TABLE "ParkReward" ADD CONSTRAINT "ParkReward_industryDepartment"
  FOREIGN KEY ("enclaveId", "industryDepartmentId") REFERENCES "Department"("enclaveId", id);
ALTER TABLE "ParkReward" ADD CONSTRAINT "ParkReward_financeDepartment"
  FOREIGN KEY ("enclaveId", "financeDepartmentId") REFERENCES "Department"("enclaveId", id);
ALTER TABLE "ParkReward" ADD CONSTRAINT "ParkReward_returnedBy" FOREIGN KEY ("returnedById") REFERENCES "User"(id);
ALTER TABLE "ParkReward" ADD CONSTRAINT "ParkReward_returnedSide_is_known" CHECK ("returnedSide" IN ('industry', 'finance'));
ALTER TABLE "ParkReward" ADD CONSTRAINT two_departments_approve_a_reward CHECK (
  "industryDepartmentId" IS NULL OR "industryDepartmentId" IS DISTINCT FROM "financeDepartmentId");
ALTER TABLE "ParkReward" ADD CONSTRAINT both_departments_are_asked_until_a_day CHECK (
  ("industryDepartmentId" IS NULL) = ("financeDepartmentId" IS NULL) AND ("industryDepartmentId" IS NULL) = ("dueOn" IS NULL));
ALTER TABLE "ParkReward" ADD CONSTRAINT a_return_of_a_reward_says_who_and_why CHECK (
  ("returnedAt" IS NULL) = ("returnedById" IS NULL) AND ("returnedAt" IS NULL) = ("returnedSide" IS NULL)
  AND ("returnedAt" IS NULL) = ("returnReason" = ''));
ALTER TABLE "ParkReward" ADD CONSTRAINT a_returned_reward_is_not_approved CHECK (
  "returnedAt" IS NULL OR "industryById" IS NULL OR "financeById" IS NULL);
