-- CreateTable
CREATE TABLE "YearlyReview" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tenancyId" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE NOT NULL,
    "grade" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "cure" TEXT NOT NULL DEFAULT '',
    "cureBy" DATE,
    "gradedById" UUID NOT NULL,
    "gradedAt" TIMESTAMPTZ(3) NOT NULL,
    "secondLook" TEXT,
    "secondNote" TEXT NOT NULL DEFAULT '',
    "secondById" UUID,
    "secondAt" TIMESTAMPTZ(3),

    CONSTRAINT "YearlyReview_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "YearlyReview_enclaveId_firmId_idx" ON "YearlyReview"("enclaveId", "firmId");

-- CreateIndex
CREATE UNIQUE INDEX "YearlyReview_enclaveId_tenancyId_year_key" ON "YearlyReview"("enclaveId", "tenancyId", "year");

-- AddForeignKey
ALTER TABLE "YearlyReview" ADD CONSTRAINT "YearlyReview_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "YearlyReview" ADD CONSTRAINT "YearlyReview_enclaveId_tenancyId_fkey" FOREIGN KEY ("enclaveId", "tenancyId") REFERENCES "Tenancy"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What names an enclave or a person exists.
ALTER TABLE "YearlyReview" ADD CONSTRAINT "YearlyReview_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "YearlyReview" ADD CONSTRAINT "YearlyReview_gradedBy" FOREIGN KEY ("gradedById") REFERENCES "User"(id);
ALTER TABLE "YearlyReview" ADD CONSTRAINT "YearlyReview_secondBy" FOREIGN KEY ("secondById") REFERENCES "User"(id);

-- What stands in a code, and what goes together.
ALTER TABLE "YearlyReview" ADD CONSTRAINT "YearlyReview_grade_is_known" CHECK (grade IN ('excellent', 'passed', 'failed'));
ALTER TABLE "YearlyReview" ADD CONSTRAINT "YearlyReview_secondLook_is_known" CHECK ("secondLook" IN ('cured', 'not_cured'));
ALTER TABLE "YearlyReview" ADD CONSTRAINT a_failed_year_says_what_to_cure_and_until_when
  CHECK ((grade = 'failed') = ("cureBy" IS NOT NULL) AND (grade = 'failed') = (cure <> ''));
ALTER TABLE "YearlyReview" ADD CONSTRAINT only_a_failed_year_is_looked_at_again
  CHECK ("secondLook" IS NULL OR (grade = 'failed' AND "secondById" IS NOT NULL AND "secondAt" IS NOT NULL AND "secondNote" <> ''));
ALTER TABLE "YearlyReview" ADD CONSTRAINT a_reviewed_year_has_its_days CHECK (year >= 1 AND "untilOn" > "fromOn");
