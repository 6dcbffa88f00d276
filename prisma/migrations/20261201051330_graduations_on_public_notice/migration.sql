-- AlterTable
ALTER TABLE "Tenancy" ADD COLUMN     "noticeHeldReason" TEXT;

-- A graduation is on public notice unless the director says why not.
ALTER TABLE "Tenancy" ADD CONSTRAINT a_graduation_is_kept_off_notice_for_a_reason CHECK (
  "noticeHeldReason" IS NULL OR ("noticeHeldReason" <> '' AND state = 'graduated'));
-- The public list of graduates reads this, newest first.
CREATE INDEX graduations_on_notice ON "Tenancy" ("enclaveId", "graduatedOn" DESC, id)
  WHERE state = 'graduated' AND "certificateNo" IS NOT NULL AND "noticeHeldReason" IS NULL;
