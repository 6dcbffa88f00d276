-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "digestId" UUID,
ADD COLUMN     "originalBody" TEXT,
ADD COLUMN     "originalSubject" TEXT,
ADD COLUMN     "page" TEXT,
ADD COLUMN     "readAt" TIMESTAMPTZ(3),
ADD COLUMN     "templateVersion" INTEGER;

-- CreateTable
CREATE TABLE "LetterTemplate" (
    "enclaveId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "subject" TEXT,
    "body" TEXT,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LetterTemplate_pkey" PRIMARY KEY ("enclaveId","kind","locale","version")
);

-- CreateTable
CREATE TABLE "LetterDraft" (
    "enclaveId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "savedById" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LetterDraft_pkey" PRIMARY KEY ("enclaveId","kind","locale")
);

-- CreateTable
CREATE TABLE "NoticeChoice" (
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reach" TEXT NOT NULL,

    CONSTRAINT "NoticeChoice_pkey" PRIMARY KEY ("userId","kind")
);

-- CreateTable
CREATE TABLE "Digest" (
    "enclaveId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "letterId" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Digest_pkey" PRIMARY KEY ("enclaveId","userId","day")
);

-- CreateIndex
CREATE INDEX "Letter_toUserId_id_idx" ON "Letter"("toUserId", "id");

-- What Prisma cannot say --------------------------------------------------------------------------------

ALTER TABLE "Letter" ADD CONSTRAINT letter_has_a_state
  CHECK (state IN ('held', 'queued', 'digest', 'kept', 'sent', 'failed', 'dropped'));
ALTER TABLE "Letter" ADD CONSTRAINT original_letter_is_whole
  CHECK (("originalSubject" IS NULL) = ("originalBody" IS NULL));

-- The mark of a one-time link is one that nobody can type.
UPDATE "Letter" SET body = replace(body, '{link}', U&'\E000') WHERE link IS NOT NULL;
-- What came before there was a notice centre counts as read, and leads to the first address in its text.
UPDATE "Letter" SET "readAt" = "createdAt" WHERE "toUserId" IS NOT NULL;
UPDATE "Letter" SET page = substring(body from 'https?://[^/[:space:]]+(/[^[:space:]]*)')
WHERE "toUserId" IS NOT NULL AND link IS NULL;

CREATE INDEX unread_letters ON "Letter" ("toUserId") WHERE "readAt" IS NULL;
CREATE INDEX letters_for_the_digest ON "Letter" ("enclaveId", "toUserId") WHERE state = 'digest';

ALTER TABLE "LetterTemplate" ADD CONSTRAINT "LetterTemplate_enclave"
  FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "LetterTemplate" ADD CONSTRAINT "LetterTemplate_by" FOREIGN KEY ("publishedById") REFERENCES "User"(id);
ALTER TABLE "LetterTemplate" ADD CONSTRAINT letter_template_is_whole
  CHECK (locale IN ('zh', 'en') AND version > 0 AND (subject IS NULL) = (body IS NULL));
ALTER TABLE "LetterDraft" ADD CONSTRAINT "LetterDraft_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "LetterDraft" ADD CONSTRAINT "LetterDraft_by" FOREIGN KEY ("savedById") REFERENCES "User"(id);
ALTER TABLE "LetterDraft" ADD CONSTRAINT letter_draft_has_a_language CHECK (locale IN ('zh', 'en'));
ALTER TABLE "NoticeChoice" ADD CONSTRAINT "NoticeChoice_user" FOREIGN KEY ("userId") REFERENCES "User"(id);
ALTER TABLE "NoticeChoice" ADD CONSTRAINT notice_choice_is_known CHECK (reach IN ('digest', 'centre'));
ALTER TABLE "Digest" ADD CONSTRAINT "Digest_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Digest" ADD CONSTRAINT "Digest_user" FOREIGN KEY ("userId") REFERENCES "User"(id);
ALTER TABLE "Digest" ADD CONSTRAINT "Digest_letter"
  FOREIGN KEY ("enclaveId", "letterId") REFERENCES "Letter"("enclaveId", id) DEFERRABLE INITIALLY DEFERRED;

-- What was published stays as letters were written from it.
CREATE FUNCTION letter_templates_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'published letter templates never change' USING ERRCODE = 'check_violation',
    CONSTRAINT = 'letter_templates_never_change';
END $$;
CREATE TRIGGER letter_templates_never_change BEFORE UPDATE OR DELETE ON "LetterTemplate"
  FOR EACH ROW EXECUTE FUNCTION letter_templates_never_change();
