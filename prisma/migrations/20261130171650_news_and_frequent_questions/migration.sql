-- AlterTable
ALTER TABLE "StoryPicture" ADD COLUMN     "newsId" UUID;

-- CreateTable
CREATE TABLE "News" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "textZh" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "onDay" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "draftedById" UUID NOT NULL,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "editedById" UUID NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" UUID,
    "publishedAs" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "News_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "FrequentQuestion" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "questionZh" TEXT NOT NULL,
    "questionEn" TEXT NOT NULL,
    "answerZh" TEXT NOT NULL,
    "answerEn" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "editedById" UUID NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FrequentQuestion_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "News_enclaveId_state_onDay_number_idx" ON "News"("enclaveId", "state", "onDay", "number");

-- CreateIndex
CREATE UNIQUE INDEX "News_enclaveId_number_key" ON "News"("enclaveId", "number");

-- CreateIndex
CREATE INDEX "FrequentQuestion_enclaveId_topic_position_idx" ON "FrequentQuestion"("enclaveId", "topic", "position");

-- CreateIndex
CREATE INDEX "StoryPicture_enclaveId_newsId_idx" ON "StoryPicture"("enclaveId", "newsId");

-- AddForeignKey
ALTER TABLE "StoryPicture" ADD CONSTRAINT "StoryPicture_enclaveId_newsId_fkey" FOREIGN KEY ("enclaveId", "newsId") REFERENCES "News"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whose they are, and who did what.
ALTER TABLE "News" ADD CONSTRAINT "News_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "News" ADD CONSTRAINT "News_drafter" FOREIGN KEY ("draftedById") REFERENCES "User"(id);
ALTER TABLE "News" ADD CONSTRAINT "News_editor" FOREIGN KEY ("editedById") REFERENCES "User"(id);
ALTER TABLE "News" ADD CONSTRAINT "News_publisher" FOREIGN KEY ("publishedById") REFERENCES "User"(id);
ALTER TABLE "News" ADD CONSTRAINT "News_withdrawer" FOREIGN KEY ("withdrawnById") REFERENCES "User"(id);
ALTER TABLE "FrequentQuestion" ADD CONSTRAINT "FrequentQuestion_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "FrequentQuestion" ADD CONSTRAINT "FrequentQuestion_editor" FOREIGN KEY ("editedById") REFERENCES "User"(id);

-- What stands in a code, and what goes together.
ALTER TABLE "News" ADD CONSTRAINT "News_state_is_known" CHECK (state IN ('draft', 'published', 'withdrawn'));
ALTER TABLE "News" ADD CONSTRAINT news_are_counted_from_one CHECK (number > 0 AND version > 0);
ALTER TABLE "News" ADD CONSTRAINT english_is_whole_or_not_there CHECK (("titleEn" = '') = ("textEn" = ''));
ALTER TABLE "News" ADD CONSTRAINT published_news_say_by_whom CHECK (
  (state = 'draft') = ("publishedById" IS NULL) AND ("publishedById" IS NULL) = ("publishedAt" IS NULL)
  AND ("publishedById" IS NULL) = ("publishedAs" IS NULL));
ALTER TABLE "News" ADD CONSTRAINT withdrawn_news_say_why CHECK (
  (state = 'withdrawn') = ("withdrawnById" IS NOT NULL) AND ("withdrawnById" IS NULL) = ("withdrawnAt" IS NULL)
  AND ("withdrawnById" IS NULL) = (reason IS NULL));
-- What an officer worded another person publishes; a director needs nobody.
ALTER TABLE "News" ADD CONSTRAINT a_second_person_or_a_director
  CHECK ("publishedById" IS NULL OR "publishedById" <> "editedById" OR "publishedAs" = 'director');

ALTER TABLE "StoryPicture" DROP CONSTRAINT a_picture_is_of_a_story;
ALTER TABLE "StoryPicture" ADD CONSTRAINT a_picture_is_of_one_story CHECK (("caseId" IS NULL) <> ("newsId" IS NULL));

ALTER TABLE "FrequentQuestion" ADD CONSTRAINT "FrequentQuestion_topic_is_known"
  CHECK (topic IN ('admission', 'space', 'support', 'landing', 'using'));
ALTER TABLE "FrequentQuestion" ADD CONSTRAINT answers_in_english_have_their_question
  CHECK (("questionEn" = '') = ("answerEn" = ''));

ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known" CHECK ("aboutType" IN ('application', 'firm', 'record',
  'figures', 'project', 'panel', 'import', 'objection', 'drawing', 'room', 'contract', 'meter', 'ticket', 'inspection', 'enclave',
  'task', 'claim', 'return', 'case', 'news'));
