-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "abstainedReason" TEXT,
ADD COLUMN     "skippedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ReviewResponse" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "byReviewId" UUID NOT NULL,
    "agrees" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewResponse_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "ReviewResponse_enclaveId_byReviewId_idx" ON "ReviewResponse"("enclaveId", "byReviewId");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewResponse_enclaveId_reviewId_byReviewId_key" ON "ReviewResponse"("enclaveId", "reviewId", "byReviewId");

-- AddForeignKey
ALTER TABLE "ReviewResponse" ADD CONSTRAINT "ReviewResponse_enclaveId_reviewId_fkey" FOREIGN KEY ("enclaveId", "reviewId") REFERENCES "Review"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewResponse" ADD CONSTRAINT "ReviewResponse_enclaveId_byReviewId_fkey" FOREIGN KEY ("enclaveId", "byReviewId") REFERENCES "Review"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say --------------------------------------------------------------------------------

ALTER TABLE "Review" ADD CONSTRAINT review_has_a_state
  CHECK (state IN ('assigned', 'submitted', 'recused', 'abstained'));
ALTER TABLE "Review" ADD CONSTRAINT abstention_has_a_reason
  CHECK ((state = 'abstained') = ("abstainedReason" IS NOT NULL));
-- Whoever abstains or recuses has no part in a median.
ALTER TABLE "Review" ADD CONSTRAINT only_a_submitted_review_counts CHECK (state = 'submitted' OR total IS NULL);
ALTER TABLE "ReviewResponse" ADD CONSTRAINT response_is_to_another CHECK ("reviewId" <> "byReviewId");
ALTER TABLE "ReviewResponse" ADD CONSTRAINT response_says_why CHECK (btrim(reason) <> '');
