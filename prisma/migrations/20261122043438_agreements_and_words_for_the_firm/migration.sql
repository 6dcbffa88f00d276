-- AlterTable
ALTER TABLE "Application" DROP COLUMN "agreementFileId",
DROP COLUMN "agreementOn",
ADD COLUMN     "commentForFirm" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "commentForFirm" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Objection" ADD COLUMN     "fileId" UUID;

-- AlterTable
ALTER TABLE "File" ALTER COLUMN "ownerUserId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "AgreementText" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "bodyZh" TEXT NOT NULL,
    "bodyEn" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "effectiveOn" DATE,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AgreementText_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "termMonths" INTEGER NOT NULL,
    "paper" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "issuedById" UUID NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE NOT NULL,
    "returnedFileId" UUID,
    "returnedAt" TIMESTAMPTZ(3),
    "sentBackNote" TEXT NOT NULL DEFAULT '',
    "signedOn" DATE,
    "signedFileId" UUID,
    "recordedById" UUID,
    "recordedAt" TIMESTAMPTZ(3),
    "voidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AgreementText_enclaveId_version_key" ON "AgreementText"("enclaveId", "version");

-- CreateIndex
CREATE INDEX "Agreement_enclaveId_applicationId_idx" ON "Agreement"("enclaveId", "applicationId");

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_enclaveId_applicationId_fkey" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "AgreementText" ADD CONSTRAINT "AgreementText_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "AgreementText" ADD CONSTRAINT "AgreementText_author" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "AgreementText" ADD CONSTRAINT agreement_text_has_a_state CHECK (state IN ('draft', 'published'));
ALTER TABLE "AgreementText" ADD CONSTRAINT published_agreement_text_takes_effect
  CHECK (state = 'draft' OR ("publishedAt" IS NOT NULL AND "effectiveOn" IS NOT NULL));
CREATE UNIQUE INDEX one_draft_of_the_agreement_text ON "AgreementText" ("enclaveId") WHERE state = 'draft';

CREATE FUNCTION published_agreement_text_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published text of the agreement does not change';
END $$;
CREATE TRIGGER published_agreement_text_never_changes BEFORE UPDATE OR DELETE ON "AgreementText"
  FOR EACH ROW WHEN (OLD.state = 'published') EXECUTE FUNCTION published_agreement_text_never_changes();

ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_issued_by" FOREIGN KEY ("issuedById") REFERENCES "User"(id);
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_returned_file" FOREIGN KEY ("returnedFileId") REFERENCES "File"(id);
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_signed_file" FOREIGN KEY ("signedFileId") REFERENCES "File"(id);
ALTER TABLE "Agreement" ADD CONSTRAINT term_is_a_number_of_months CHECK ("termMonths" > 0);
ALTER TABLE "Agreement" ADD CONSTRAINT returned_on_a_day CHECK (("returnedFileId" IS NULL) = ("returnedAt" IS NULL));
ALTER TABLE "Agreement" ADD CONSTRAINT signed_with_its_scan CHECK (
  ("signedOn" IS NULL) = ("signedFileId" IS NULL) AND ("signedOn" IS NULL) = ("recordedAt" IS NULL)
  AND ("signedOn" IS NULL) = ("recordedById" IS NULL));
ALTER TABLE "Agreement" ADD CONSTRAINT signed_after_it_was_issued CHECK (
  "signedOn" >= ("issuedAt" AT TIME ZONE 'Asia/Shanghai')::date
  AND "signedOn" <= ("recordedAt" AT TIME ZONE 'Asia/Shanghai')::date);
ALTER TABLE "Agreement" ADD CONSTRAINT signed_stays_in_force CHECK ("signedOn" IS NULL OR "voidedAt" IS NULL);
CREATE UNIQUE INDEX one_agreement_in_force_per_application
  ON "Agreement" ("enclaveId", "applicationId") WHERE "voidedAt" IS NULL;

-- What was issued stays as it was issued; what was signed stays altogether.
CREATE FUNCTION issued_agreement_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'an issued agreement is kept'; END IF;
  IF OLD."signedOn" IS NOT NULL OR OLD."voidedAt" IS NOT NULL
    OR (NEW."enclaveId", NEW.id, NEW."applicationId", NEW."textVersion", NEW."termMonths", NEW.paper, NEW.sha256,
        NEW."issuedById", NEW."issuedAt", NEW."dueOn")
    IS DISTINCT FROM
       (OLD."enclaveId", OLD.id, OLD."applicationId", OLD."textVersion", OLD."termMonths", OLD.paper, OLD.sha256,
        OLD."issuedById", OLD."issuedAt", OLD."dueOn")
  THEN RAISE EXCEPTION 'an issued agreement does not change'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER issued_agreement_stays BEFORE UPDATE OR DELETE ON "Agreement"
  FOR EACH ROW EXECUTE FUNCTION issued_agreement_stays();

ALTER TABLE "Objection" ADD CONSTRAINT "Objection_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
-- A file of nobody belongs to an objection, or to nothing until the sweep.
ALTER TABLE "File" ADD CONSTRAINT strangers_files_are_evidence
  CHECK ("ownerUserId" IS NOT NULL OR "aboutType" IS NULL OR "aboutType" = 'objection');
