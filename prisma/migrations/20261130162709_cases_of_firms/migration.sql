-- CreateTable
CREATE TABLE "FirmCase" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "firmId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "textZh" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "draftedById" UUID NOT NULL,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "editedById" UUID NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL,
    "shownId" UUID,

    CONSTRAINT "FirmCase_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "CaseText" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "textZh" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "pictures" JSONB NOT NULL,
    "editedById" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "end" TEXT,
    "endNote" TEXT NOT NULL DEFAULT '',
    "endedById" UUID,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CaseText_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "StoryPicture" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID,
    "fileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "captionZh" TEXT NOT NULL,
    "captionEn" TEXT NOT NULL,

    CONSTRAINT "StoryPicture_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "FirmCase_enclaveId_firmId_idx" ON "FirmCase"("enclaveId", "firmId");

-- CreateIndex
CREATE INDEX "FirmCase_enclaveId_shownId_idx" ON "FirmCase"("enclaveId", "shownId");

-- CreateIndex
CREATE UNIQUE INDEX "FirmCase_enclaveId_number_key" ON "FirmCase"("enclaveId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CaseText_enclaveId_caseId_version_key" ON "CaseText"("enclaveId", "caseId", "version");

-- CreateIndex
CREATE INDEX "StoryPicture_enclaveId_caseId_idx" ON "StoryPicture"("enclaveId", "caseId");

-- AddForeignKey
ALTER TABLE "FirmCase" ADD CONSTRAINT "FirmCase_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FirmCase" ADD CONSTRAINT "FirmCase_enclaveId_shownId_fkey" FOREIGN KEY ("enclaveId", "shownId") REFERENCES "CaseText"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseText" ADD CONSTRAINT "CaseText_enclaveId_caseId_fkey" FOREIGN KEY ("enclaveId", "caseId") REFERENCES "FirmCase"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryPicture" ADD CONSTRAINT "StoryPicture_enclaveId_caseId_fkey" FOREIGN KEY ("enclaveId", "caseId") REFERENCES "FirmCase"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whose they are, and who did what.
ALTER TABLE "FirmCase" ADD CONSTRAINT "FirmCase_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "FirmCase" ADD CONSTRAINT "FirmCase_drafter" FOREIGN KEY ("draftedById") REFERENCES "User"(id);
ALTER TABLE "FirmCase" ADD CONSTRAINT "FirmCase_editor" FOREIGN KEY ("editedById") REFERENCES "User"(id);
ALTER TABLE "CaseText" ADD CONSTRAINT "CaseText_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "CaseText" ADD CONSTRAINT "CaseText_editor" FOREIGN KEY ("editedById") REFERENCES "User"(id);
ALTER TABLE "CaseText" ADD CONSTRAINT "CaseText_asker" FOREIGN KEY ("askedById") REFERENCES "User"(id);
ALTER TABLE "CaseText" ADD CONSTRAINT "CaseText_answerer" FOREIGN KEY ("answeredById") REFERENCES "User"(id);
ALTER TABLE "CaseText" ADD CONSTRAINT "CaseText_publisher" FOREIGN KEY ("publishedById") REFERENCES "User"(id);
ALTER TABLE "CaseText" ADD CONSTRAINT "CaseText_ender" FOREIGN KEY ("endedById") REFERENCES "User"(id);
ALTER TABLE "StoryPicture" ADD CONSTRAINT "StoryPicture_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "StoryPicture" ADD CONSTRAINT "StoryPicture_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
CREATE INDEX "StoryPicture_fileId_idx" ON "StoryPicture" ("fileId");

-- What stands in a code, and what goes together.
ALTER TABLE "FirmCase" ADD CONSTRAINT "FirmCase_state_is_known"
  CHECK (state IN ('draft', 'asked', 'agreed', 'published', 'off'));
ALTER TABLE "FirmCase" ADD CONSTRAINT a_published_case_is_shown CHECK (state <> 'published' OR "shownId" IS NOT NULL);
ALTER TABLE "FirmCase" ADD CONSTRAINT a_case_that_is_off_is_not_shown CHECK (state <> 'off' OR "shownId" IS NULL);
ALTER TABLE "FirmCase" ADD CONSTRAINT cases_are_counted_from_one CHECK (number > 0 AND version > 0);
ALTER TABLE "StoryPicture" ADD CONSTRAINT a_picture_is_of_a_story CHECK ("caseId" IS NOT NULL);

ALTER TABLE "CaseText" ADD CONSTRAINT "CaseText_answer_is_known" CHECK (answer IN ('agreed', 'changes', 'replaced'));
ALTER TABLE "CaseText" ADD CONSTRAINT "CaseText_end_is_known" CHECK ("end" IN ('withdrawn', 'taken_off', 'replaced'));
ALTER TABLE "CaseText" ADD CONSTRAINT an_answer_has_its_day
  CHECK ((answer IS NULL) = ("answeredById" IS NULL) AND (answer IS NULL) = ("answeredAt" IS NULL));
ALTER TABLE "CaseText" ADD CONSTRAINT changes_are_said CHECK (answer IS DISTINCT FROM 'changes' OR note <> '');
ALTER TABLE "CaseText" ADD CONSTRAINT only_what_was_agreed_is_published
  CHECK (("publishedById" IS NULL) = ("publishedAt" IS NULL) AND ("publishedAt" IS NULL OR answer = 'agreed'));
ALTER TABLE "CaseText" ADD CONSTRAINT nobody_publishes_the_case_they_worded
  CHECK ("publishedById" IS NULL OR "publishedById" <> "editedById");
ALTER TABLE "CaseText" ADD CONSTRAINT an_end_has_its_day
  CHECK (("end" IS NULL) = ("endedById" IS NULL) AND ("end" IS NULL) = ("endedAt" IS NULL)
    AND ("end" IS NULL OR answer = 'agreed'));
CREATE UNIQUE INDEX a_case_asks_for_one_text ON "CaseText" ("enclaveId", "caseId") WHERE answer IS NULL;

-- What a firm was asked stays as it was; its answer, its publication and its end come once each.
CREATE FUNCTION case_texts_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (OLD."enclaveId", OLD.id, OLD."caseId", OLD.version, OLD."titleZh", OLD."titleEn", OLD."textZh", OLD."textEn",
        OLD.pictures, OLD."editedById", OLD."askedById", OLD."askedAt") IS NOT DISTINCT FROM (NEW."enclaveId", NEW.id,
        NEW."caseId", NEW.version, NEW."titleZh", NEW."titleEn", NEW."textZh", NEW."textEn", NEW.pictures,
        NEW."editedById", NEW."askedById", NEW."askedAt")
      AND (OLD.answer IS NULL OR (OLD.answer, OLD.note, OLD."answeredById", OLD."answeredAt")
        IS NOT DISTINCT FROM (NEW.answer, NEW.note, NEW."answeredById", NEW."answeredAt"))
      AND (OLD."publishedAt" IS NULL OR (OLD."publishedById", OLD."publishedAt")
        IS NOT DISTINCT FROM (NEW."publishedById", NEW."publishedAt"))
      AND (OLD."end" IS NULL OR (OLD."end", OLD."endNote", OLD."endedById", OLD."endedAt")
        IS NOT DISTINCT FROM (NEW."end", NEW."endNote", NEW."endedById", NEW."endedAt")) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'case texts never change' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_texts_never_change';
END $$;
CREATE TRIGGER case_texts_never_change BEFORE UPDATE OR DELETE ON "CaseText"
  FOR EACH ROW EXECUTE FUNCTION case_texts_never_change();
CREATE TRIGGER case_texts_are_never_truncated BEFORE TRUNCATE ON "CaseText"
  FOR EACH STATEMENT EXECUTE FUNCTION case_texts_never_change();

-- The portal shows a text of the case itself that the firm has agreed to and has not withdrawn from.
CREATE FUNCTION a_case_shows_what_was_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."shownId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "CaseText" t WHERE t."enclaveId" = NEW."enclaveId" AND t.id = NEW."shownId" AND t."caseId" = NEW.id
      AND t."publishedAt" IS NOT NULL AND t."end" IS NULL) THEN
    RAISE EXCEPTION 'a case shows what was agreed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'a_case_shows_what_was_agreed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_case_shows_what_was_agreed BEFORE INSERT OR UPDATE ON "FirmCase"
  FOR EACH ROW EXECUTE FUNCTION a_case_shows_what_was_agreed();
CREATE FUNCTION a_shown_text_does_not_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."end" IS NOT NULL AND EXISTS (
    SELECT FROM "FirmCase" c WHERE c."enclaveId" = NEW."enclaveId" AND c."shownId" = NEW.id) THEN
    RAISE EXCEPTION 'a shown text does not end'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'a_case_shows_what_was_agreed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_shown_text_does_not_end BEFORE UPDATE ON "CaseText"
  FOR EACH ROW EXECUTE FUNCTION a_shown_text_does_not_end();

ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known" CHECK ("aboutType" IN ('application', 'firm', 'record',
  'figures', 'project', 'panel', 'import', 'objection', 'drawing', 'room', 'contract', 'ticket', 'inspection', 'enclave',
  'task', 'claim', 'return', 'case'));
