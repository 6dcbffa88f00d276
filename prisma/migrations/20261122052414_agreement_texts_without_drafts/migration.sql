-- A text is published at once: the page keeps what is typed until then.
DROP TRIGGER published_agreement_text_never_changes ON "AgreementText";
DROP INDEX one_draft_of_the_agreement_text;
-- AlterTable
ALTER TABLE "AgreementText" DROP COLUMN "createdAt",
DROP COLUMN "revision",
DROP COLUMN "state",
ALTER COLUMN "effectiveOn" SET NOT NULL,
ALTER COLUMN "publishedAt" SET NOT NULL;

CREATE TRIGGER published_agreement_text_never_changes BEFORE UPDATE OR DELETE ON "AgreementText"
  FOR EACH ROW EXECUTE FUNCTION published_agreement_text_never_changes();
