-- Nothing ever wrote it: words for the firm are written with the decision, and stand there.
-- AlterTable
ALTER TABLE "Application" DROP COLUMN "commentForFirm";
