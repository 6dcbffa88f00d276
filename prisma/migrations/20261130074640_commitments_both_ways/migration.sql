-- CreateTable
CREATE TABLE "Commitment" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "projectId" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "office" TEXT,
    "departmentId" UUID,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "dueOn" DATE NOT NULL,
    "dependsOnId" UUID,
    "withinDays" INTEGER,
    "consequence" TEXT NOT NULL,
    "consequenceText" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "settledOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "CommitmentProgress" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "doneOn" DATE NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "fileId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "reportedById" UUID NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "CommitmentProgress_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "CommitmentChange" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT,
    "amount" DECIMAL(18,2),
    "dueOn" DATE,
    "withinDays" INTEGER,
    "consequence" TEXT,
    "consequenceText" TEXT,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "CommitmentChange_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "LandingAgreement" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "paper" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "issuedById" UUID NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LandingAgreement_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "LandingText" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "bodyZh" TEXT NOT NULL,
    "bodyEn" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "createdById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LandingText_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "Commitment_enclaveId_projectId_idx" ON "Commitment"("enclaveId", "projectId");

-- CreateIndex
CREATE INDEX "Commitment_enclaveId_departmentId_idx" ON "Commitment"("enclaveId", "departmentId");

-- CreateIndex
CREATE INDEX "Commitment_enclaveId_dependsOnId_idx" ON "Commitment"("enclaveId", "dependsOnId");

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_enclaveId_ref_key" ON "Commitment"("enclaveId", "ref");

-- CreateIndex
CREATE INDEX "CommitmentProgress_enclaveId_commitmentId_idx" ON "CommitmentProgress"("enclaveId", "commitmentId");

-- CreateIndex
CREATE INDEX "CommitmentChange_enclaveId_commitmentId_idx" ON "CommitmentChange"("enclaveId", "commitmentId");

-- CreateIndex
CREATE UNIQUE INDEX "LandingAgreement_enclaveId_projectId_version_key" ON "LandingAgreement"("enclaveId", "projectId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "LandingText_enclaveId_version_key" ON "LandingText"("enclaveId", "version");

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_enclaveId_departmentId_fkey" FOREIGN KEY ("enclaveId", "departmentId") REFERENCES "Department"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_enclaveId_dependsOnId_fkey" FOREIGN KEY ("enclaveId", "dependsOnId") REFERENCES "Commitment"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CommitmentProgress" ADD CONSTRAINT "CommitmentProgress_enclaveId_commitmentId_fkey" FOREIGN KEY ("enclaveId", "commitmentId") REFERENCES "Commitment"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentChange" ADD CONSTRAINT "CommitmentChange_enclaveId_commitmentId_fkey" FOREIGN KEY ("enclaveId", "commitmentId") REFERENCES "Commitment"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LandingAgreement" ADD CONSTRAINT "LandingAgreement_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whatever is named is there.
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "CommitmentProgress" ADD CONSTRAINT "CommitmentProgress_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "CommitmentProgress" ADD CONSTRAINT "CommitmentProgress_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "CommitmentProgress" ADD CONSTRAINT "CommitmentProgress_reportedBy" FOREIGN KEY ("reportedById") REFERENCES "User"(id);
ALTER TABLE "CommitmentProgress" ADD CONSTRAINT "CommitmentProgress_answeredBy" FOREIGN KEY ("answeredById") REFERENCES "User"(id);
ALTER TABLE "CommitmentChange" ADD CONSTRAINT "CommitmentChange_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "CommitmentChange" ADD CONSTRAINT "CommitmentChange_askedBy" FOREIGN KEY ("askedById") REFERENCES "User"(id);
ALTER TABLE "CommitmentChange" ADD CONSTRAINT "CommitmentChange_answeredBy" FOREIGN KEY ("answeredById") REFERENCES "User"(id);
ALTER TABLE "LandingAgreement" ADD CONSTRAINT "LandingAgreement_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "LandingAgreement" ADD CONSTRAINT "LandingAgreement_issuedBy" FOREIGN KEY ("issuedById") REFERENCES "User"(id);
ALTER TABLE "LandingText" ADD CONSTRAINT "LandingText_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "LandingText" ADD CONSTRAINT "LandingText_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);

-- What stands in a code.
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_side_is_known" CHECK ("side" IN ('city', 'firm'));
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_office_is_known" CHECK ("office" IN ('park', 'department', 'bureau'));
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_kind_is_known" CHECK ("kind" IN ('rent', 'workshop', 'subsidy', 'talent_housing', 'approvals',
  'city_other', 'investment', 'jobs', 'output', 'tax', 'registration', 'firm_other'));
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_consequence_is_known" CHECK ("consequence" IN ('none', 'clawback', 'hold'));
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_state_is_known" CHECK ("state" IN ('proposed', 'agreed', 'reported', 'returned', 'confirmed',
  'waived', 'dropped'));
ALTER TABLE "CommitmentProgress" ADD CONSTRAINT "CommitmentProgress_state_is_known" CHECK ("state" IN ('reported', 'confirmed', 'returned'));
ALTER TABLE "CommitmentChange" ADD CONSTRAINT "CommitmentChange_kind_is_known" CHECK ("kind" IN ('new', 'amend', 'waive'));
ALTER TABLE "CommitmentChange" ADD CONSTRAINT "CommitmentChange_consequence_is_known" CHECK ("consequence" IN ('none', 'clawback', 'hold'));
ALTER TABLE "CommitmentChange" ADD CONSTRAINT "CommitmentChange_state_is_known" CHECK ("state" IN ('open', 'agreed', 'refused'));

-- A promise of the city is some office's; a duty of the firm is nobody else's.
ALTER TABLE "Commitment" ADD CONSTRAINT a_promise_of_the_city_has_its_office CHECK (
  (side = 'city') = (office IS NOT NULL) AND (office IS NOT DISTINCT FROM 'department') = ("departmentId" IS NOT NULL));
ALTER TABLE "Commitment" ADD CONSTRAINT what_is_promised_is_above_zero CHECK (amount > 0 AND "withinDays" >= 0);
ALTER TABLE "Commitment" ADD CONSTRAINT what_hangs_on_another_says_within_which_days CHECK (
  ("dependsOnId" IS NULL) = ("withinDays" IS NULL) AND "dependsOnId" IS DISTINCT FROM id);
ALTER TABLE "Commitment" ADD CONSTRAINT what_is_settled_has_its_day CHECK (
  (state IN ('confirmed', 'waived', 'dropped')) = ("settledOn" IS NOT NULL));

-- One report waits at a time, and one thing is asked; nobody answers themselves.
CREATE UNIQUE INDEX one_open_report_of_a_commitment ON "CommitmentProgress" ("enclaveId", "commitmentId") WHERE state = 'reported';
CREATE UNIQUE INDEX one_open_change_of_a_commitment ON "CommitmentChange" ("enclaveId", "commitmentId") WHERE state = 'open';
ALTER TABLE "CommitmentProgress" ADD CONSTRAINT nobody_confirms_what_they_reported CHECK ("answeredById" <> "reportedById");
ALTER TABLE "CommitmentProgress" ADD CONSTRAINT a_report_that_was_answered_says_by_whom CHECK (
  (state = 'reported') = ("answeredById" IS NULL) AND ("answeredById" IS NULL) = ("answeredAt" IS NULL));
ALTER TABLE "CommitmentProgress" ADD CONSTRAINT what_was_done_is_above_zero CHECK (amount > 0);
ALTER TABLE "CommitmentChange" ADD CONSTRAINT nobody_agrees_to_what_they_asked CHECK ("answeredById" <> "askedById");
ALTER TABLE "CommitmentChange" ADD CONSTRAINT a_change_that_was_answered_says_by_whom CHECK (
  (state = 'open') = ("answeredById" IS NULL) AND ("answeredById" IS NULL) = ("answeredAt" IS NULL));
ALTER TABLE "CommitmentChange" ADD CONSTRAINT only_amendments_have_terms CHECK (
  CASE WHEN kind = 'amend' THEN num_nonnulls(what, amount, "dueOn", consequence, "consequenceText") = 5 AND amount > 0
    ELSE num_nonnulls(what, amount, "dueOn", "withinDays", consequence, "consequenceText") = 0 END);

-- What was made out stays as it was made out.
CREATE TRIGGER landing_agreement_never_changes BEFORE UPDATE OR DELETE ON "LandingAgreement"
  FOR EACH ROW EXECUTE FUNCTION papers_of_land_never_change();
CREATE TRIGGER landing_text_never_changes BEFORE UPDATE OR DELETE ON "LandingText"
  FOR EACH ROW EXECUTE FUNCTION papers_of_land_never_change();
