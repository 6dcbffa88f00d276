-- AlterTable
ALTER TABLE "RoomProposal" ADD COLUMN     "failure" TEXT,
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;

-- What failed until now found nothing within its time.
UPDATE "RoomProposal" SET failure = 'nothing_found' WHERE state = 'failed';
ALTER TABLE "RoomProposal" ADD CONSTRAINT "RoomProposal_failure_is_known"
  CHECK ("failure" IN ('nothing_found', 'broke', 'died'));
ALTER TABLE "RoomProposal" ADD CONSTRAINT a_failed_run_says_why CHECK (state <> 'failed' OR failure IS NOT NULL);
