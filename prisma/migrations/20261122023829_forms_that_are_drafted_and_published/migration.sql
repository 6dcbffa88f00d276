-- AlterTable
ALTER TABLE "ApplicationForm" ADD COLUMN     "publishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'published';

-- AlterTable
ALTER TABLE "Intake" ADD COLUMN     "expertIds" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "formIds" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "lateCodeId" UUID;

-- CreateTable
CREATE TABLE "LateCode" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intakeId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "uses" INTEGER NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,
    "expiresOn" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LateCode_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LateCode_enclaveId_code_key" ON "LateCode"("enclaveId", "code");

-- AddForeignKey
ALTER TABLE "LateCode" ADD CONSTRAINT "LateCode_enclaveId_intakeId_fkey" FOREIGN KEY ("enclaveId", "intakeId") REFERENCES "Intake"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_enclaveId_lateCodeId_fkey" FOREIGN KEY ("enclaveId", "lateCodeId") REFERENCES "LateCode"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Every form of before today was in use from the day it was made.
UPDATE "ApplicationForm" SET "publishedAt" = "createdAt" WHERE state = 'published';
ALTER TABLE "ApplicationForm" ALTER COLUMN "state" DROP DEFAULT;
ALTER TABLE "ApplicationForm" ADD CONSTRAINT form_is_published_on_a_day
  CHECK (state IN ('draft', 'published') AND (state = 'published') = ("publishedAt" IS NOT NULL));
CREATE UNIQUE INDEX one_draft_form_per_track ON "ApplicationForm" ("enclaveId", track) WHERE state = 'draft';

-- A published version never changes, whoever asks: applications stay on the version they began with.
CREATE FUNCTION published_form_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published form never changes'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'published_form_never_changes';
END $$;
CREATE TRIGGER published_form_never_changes BEFORE UPDATE OR DELETE ON "ApplicationForm"
  FOR EACH ROW WHEN (OLD.state = 'published') EXECUTE FUNCTION published_form_never_changes();

-- Of two who use the last use of a code at once, one is refused.
ALTER TABLE "LateCode" ADD CONSTRAINT late_code_is_not_overused CHECK (used >= 0 AND used <= uses AND uses > 0);
CREATE INDEX "Application_enclaveId_lateCodeId_idx" ON "Application" ("enclaveId", "lateCodeId") WHERE "lateCodeId" IS NOT NULL;
