-- CreateTable
CREATE TABLE "QuarterAsk" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "quarter" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answerBy" DATE NOT NULL,
    "closesOn" DATE NOT NULL,

    CONSTRAINT "QuarterAsk_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "QuarterLink" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "askId" UUID NOT NULL,
    "userId" UUID,
    "tokenHash" TEXT NOT NULL,

    CONSTRAINT "QuarterLink_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "QuarterAnswer" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "askId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "outputYuan" DECIMAL(18,2) NOT NULL,
    "taxYuan" DECIMAL(18,2) NOT NULL,
    "jobs" INTEGER NOT NULL,
    "doubt" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "byLink" BOOLEAN NOT NULL,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuarterAnswer_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "QuarterConsent" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "given" BOOLEAN NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "byLink" BOOLEAN NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuarterConsent_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "QuarterSignal" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "quarter" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amountYuan" DECIMAL(18,2) NOT NULL,
    "againstYuan" DECIMAL(18,2) NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "QuarterSignal_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "QuarterAsk_enclaveId_projectId_quarter_key" ON "QuarterAsk"("enclaveId", "projectId", "quarter");

-- CreateIndex
CREATE UNIQUE INDEX "QuarterLink_tokenHash_key" ON "QuarterLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "QuarterLink_enclaveId_askId_userId_key" ON "QuarterLink"("enclaveId", "askId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "QuarterAnswer_enclaveId_askId_version_key" ON "QuarterAnswer"("enclaveId", "askId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "QuarterConsent_enclaveId_projectId_version_key" ON "QuarterConsent"("enclaveId", "projectId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "QuarterSignal_enclaveId_projectId_quarter_kind_key" ON "QuarterSignal"("enclaveId", "projectId", "quarter", "kind");

-- AddForeignKey
ALTER TABLE "QuarterAsk" ADD CONSTRAINT "QuarterAsk_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuarterLink" ADD CONSTRAINT "QuarterLink_enclaveId_askId_fkey" FOREIGN KEY ("enclaveId", "askId") REFERENCES "QuarterAsk"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuarterAnswer" ADD CONSTRAINT "QuarterAnswer_enclaveId_askId_fkey" FOREIGN KEY ("enclaveId", "askId") REFERENCES "QuarterAsk"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuarterConsent" ADD CONSTRAINT "QuarterConsent_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuarterSignal" ADD CONSTRAINT "QuarterSignal_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What names an enclave or a person exists.
ALTER TABLE "QuarterAsk" ADD CONSTRAINT "QuarterAsk_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "QuarterLink" ADD CONSTRAINT "QuarterLink_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "QuarterLink" ADD CONSTRAINT "QuarterLink_user" FOREIGN KEY ("userId") REFERENCES "User"(id);
ALTER TABLE "QuarterAnswer" ADD CONSTRAINT "QuarterAnswer_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "QuarterAnswer" ADD CONSTRAINT "QuarterAnswer_answeredBy" FOREIGN KEY ("answeredById") REFERENCES "User"(id);
ALTER TABLE "QuarterConsent" ADD CONSTRAINT "QuarterConsent_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "QuarterConsent" ADD CONSTRAINT "QuarterConsent_by" FOREIGN KEY ("byId") REFERENCES "User"(id);
ALTER TABLE "QuarterSignal" ADD CONSTRAINT "QuarterSignal_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "QuarterSignal" ADD CONSTRAINT "QuarterSignal_closedBy" FOREIGN KEY ("closedById") REFERENCES "User"(id);

-- What stands in a code.
ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'parks', 'security', 'plan', 'leasing', 'rooms', 'care', 'deadlines',
    'terms', 'limits', 'land', 'landed'));
ALTER TABLE "QuarterSignal" ADD CONSTRAINT "QuarterSignal_kind_is_known" CHECK ("kind" IN ('crossed', 'near', 'dropped'));

-- What is asked and answered.
ALTER TABLE "QuarterAsk" ADD CONSTRAINT a_quarter_is_one_of_four CHECK (quarter ~ '^[0-9]{4}Q[1-4]$');
ALTER TABLE "QuarterAsk" ADD CONSTRAINT a_quarter_closes_after_its_day CHECK ("closesOn" >= "answerBy");
ALTER TABLE "QuarterAnswer" ADD CONSTRAINT an_answer_is_not_below_zero
  CHECK ("outputYuan" >= 0 AND "taxYuan" >= 0 AND jobs >= 0 AND version >= 1);
ALTER TABLE "QuarterAnswer" ADD CONSTRAINT a_correction_says_why CHECK (version = 1 OR reason <> '');
ALTER TABLE "QuarterSignal" ADD CONSTRAINT a_signal_is_of_a_quarter CHECK (quarter ~ '^[0-9]{4}Q[1-4]$');
ALTER TABLE "QuarterSignal" ADD CONSTRAINT who_closed_a_signal_says_what_was_found
  CHECK ("closedById" IS NULL OR ("closedAt" IS NOT NULL AND note <> ''));
CREATE INDEX signals_that_are_open ON "QuarterSignal" ("enclaveId", "raisedAt") WHERE "closedAt" IS NULL;

-- What a firm answered and agreed to stays as it was.
CREATE FUNCTION said_after_landing_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what a firm answered or agreed to does not change';
END $$;
CREATE TRIGGER quarter_answer_never_changes BEFORE UPDATE OR DELETE ON "QuarterAnswer"
  FOR EACH ROW EXECUTE FUNCTION said_after_landing_never_changes();
CREATE TRIGGER quarter_consent_never_changes BEFORE UPDATE OR DELETE ON "QuarterConsent"
  FOR EACH ROW EXECUTE FUNCTION said_after_landing_never_changes();
