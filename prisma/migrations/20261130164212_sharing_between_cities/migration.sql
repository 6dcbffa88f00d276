-- CreateTable
CREATE TABLE "SharingAgreement" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "parkId" UUID,
    "projectId" UUID,
    "every" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SharingAgreement_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "SharingVersion" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,
    "docNo" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "afterTerm" TEXT NOT NULL DEFAULT '',
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SharingVersion_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "SharingTerm" (
    "enclaveId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "metric" TEXT NOT NULL,
    "basePercent" DECIMAL(5,2) NOT NULL,
    "homePercent" DECIMAL(5,2) NOT NULL,

    CONSTRAINT "SharingTerm_pkey" PRIMARY KEY ("enclaveId","versionId","metric")
);

-- CreateTable
CREATE TABLE "SharingSettlement" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "madeById" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "homeById" UUID,
    "homeAt" TIMESTAMPTZ(3),
    "hostById" UUID,
    "hostAt" TIMESTAMPTZ(3),
    "objectedById" UUID,
    "objectedAt" TIMESTAMPTZ(3),
    "objection" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SharingSettlement_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "SharingPart" (
    "enclaveId" UUID NOT NULL,
    "settlementId" UUID NOT NULL,
    "metric" TEXT NOT NULL,
    "firms" INTEGER NOT NULL,
    "missing" INTEGER NOT NULL,
    "amount" DECIMAL(20,2) NOT NULL,
    "lawHome" DECIMAL(20,2) NOT NULL,
    "lawHost" DECIMAL(20,2) NOT NULL,
    "lawOther" DECIMAL(20,2) NOT NULL,
    "basePercent" DECIMAL(5,2) NOT NULL,
    "homePercent" DECIMAL(5,2) NOT NULL,
    "shared" DECIMAL(20,2) NOT NULL,
    "agreedHome" DECIMAL(20,2) NOT NULL,
    "agreedHost" DECIMAL(20,2) NOT NULL,

    CONSTRAINT "SharingPart_pkey" PRIMARY KEY ("enclaveId","settlementId","metric")
);

-- CreateTable
CREATE TABLE "SharingRow" (
    "enclaveId" UUID NOT NULL,
    "settlementId" UUID NOT NULL,
    "metric" TEXT NOT NULL,
    "projectId" UUID NOT NULL,
    "quarter" TEXT NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "city" TEXT NOT NULL,

    CONSTRAINT "SharingRow_pkey" PRIMARY KEY ("enclaveId","settlementId","metric","projectId","quarter")
);

-- CreateIndex
CREATE INDEX "SharingAgreement_enclaveId_parkId_idx" ON "SharingAgreement"("enclaveId", "parkId");

-- CreateIndex
CREATE INDEX "SharingAgreement_enclaveId_projectId_idx" ON "SharingAgreement"("enclaveId", "projectId");

-- CreateIndex
CREATE UNIQUE INDEX "SharingAgreement_enclaveId_ref_key" ON "SharingAgreement"("enclaveId", "ref");

-- CreateIndex
CREATE UNIQUE INDEX "SharingVersion_enclaveId_agreementId_number_key" ON "SharingVersion"("enclaveId", "agreementId", "number");

-- CreateIndex
CREATE INDEX "SharingSettlement_enclaveId_versionId_idx" ON "SharingSettlement"("enclaveId", "versionId");

-- CreateIndex
CREATE UNIQUE INDEX "SharingSettlement_enclaveId_agreementId_period_number_key" ON "SharingSettlement"("enclaveId", "agreementId", "period", "number");

-- CreateIndex
CREATE INDEX "SharingRow_enclaveId_projectId_metric_quarter_idx" ON "SharingRow"("enclaveId", "projectId", "metric", "quarter");

-- AddForeignKey
ALTER TABLE "SharingAgreement" ADD CONSTRAINT "SharingAgreement_enclaveId_parkId_fkey" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SharingAgreement" ADD CONSTRAINT "SharingAgreement_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SharingVersion" ADD CONSTRAINT "SharingVersion_enclaveId_agreementId_fkey" FOREIGN KEY ("enclaveId", "agreementId") REFERENCES "SharingAgreement"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharingTerm" ADD CONSTRAINT "SharingTerm_enclaveId_versionId_fkey" FOREIGN KEY ("enclaveId", "versionId") REFERENCES "SharingVersion"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharingSettlement" ADD CONSTRAINT "SharingSettlement_enclaveId_agreementId_fkey" FOREIGN KEY ("enclaveId", "agreementId") REFERENCES "SharingAgreement"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharingSettlement" ADD CONSTRAINT "SharingSettlement_enclaveId_versionId_fkey" FOREIGN KEY ("enclaveId", "versionId") REFERENCES "SharingVersion"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharingPart" ADD CONSTRAINT "SharingPart_enclaveId_settlementId_fkey" FOREIGN KEY ("enclaveId", "settlementId") REFERENCES "SharingSettlement"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharingRow" ADD CONSTRAINT "SharingRow_enclaveId_settlementId_fkey" FOREIGN KEY ("enclaveId", "settlementId") REFERENCES "SharingSettlement"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharingRow" ADD CONSTRAINT "SharingRow_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Whatever is named is there.
ALTER TABLE "SharingAgreement" ADD CONSTRAINT "SharingAgreement_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "SharingAgreement" ADD CONSTRAINT "SharingAgreement_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "SharingVersion" ADD CONSTRAINT "SharingVersion_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "SharingVersion" ADD CONSTRAINT "SharingVersion_proposedBy" FOREIGN KEY ("proposedById") REFERENCES "User"(id);
ALTER TABLE "SharingVersion" ADD CONSTRAINT "SharingVersion_answeredBy" FOREIGN KEY ("answeredById") REFERENCES "User"(id);
ALTER TABLE "SharingTerm" ADD CONSTRAINT "SharingTerm_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "SharingSettlement" ADD CONSTRAINT "SharingSettlement_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "SharingSettlement" ADD CONSTRAINT "SharingSettlement_madeBy" FOREIGN KEY ("madeById") REFERENCES "User"(id);
ALTER TABLE "SharingSettlement" ADD CONSTRAINT "SharingSettlement_homeBy" FOREIGN KEY ("homeById") REFERENCES "User"(id);
ALTER TABLE "SharingSettlement" ADD CONSTRAINT "SharingSettlement_hostBy" FOREIGN KEY ("hostById") REFERENCES "User"(id);
ALTER TABLE "SharingSettlement" ADD CONSTRAINT "SharingSettlement_objectedBy" FOREIGN KEY ("objectedById") REFERENCES "User"(id);
ALTER TABLE "SharingPart" ADD CONSTRAINT "SharingPart_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "SharingRow" ADD CONSTRAINT "SharingRow_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);

-- What stands in a code.
ALTER TABLE "SharingAgreement" ADD CONSTRAINT "SharingAgreement_scope_is_known" CHECK ("scope" IN ('landed', 'park', 'project'));
ALTER TABLE "SharingAgreement" ADD CONSTRAINT "SharingAgreement_every_is_known" CHECK ("every" IN ('quarter', 'year'));
ALTER TABLE "SharingVersion" ADD CONSTRAINT "SharingVersion_state_is_known" CHECK ("state" IN ('proposed', 'agreed', 'refused'));
ALTER TABLE "SharingTerm" ADD CONSTRAINT "SharingTerm_metric_is_known" CHECK ("metric" IN ('tax', 'output', 'investment'));
ALTER TABLE "SharingSettlement" ADD CONSTRAINT "SharingSettlement_state_is_known" CHECK ("state" IN ('open', 'confirmed', 'objected'));
ALTER TABLE "SharingPart" ADD CONSTRAINT "SharingPart_metric_is_known" CHECK ("metric" IN ('tax', 'output', 'investment'));
ALTER TABLE "SharingRow" ADD CONSTRAINT "SharingRow_metric_is_known" CHECK ("metric" IN ('tax', 'output', 'investment'));
ALTER TABLE "SharingRow" ADD CONSTRAINT "SharingRow_city_is_known" CHECK ("city" IN ('home', 'host', 'other'));

-- An agreement names what it is of and nothing else.
ALTER TABLE "SharingAgreement" ADD CONSTRAINT an_agreement_names_its_scope CHECK (
  (scope = 'park') = ("parkId" IS NOT NULL) AND (scope = 'project') = ("projectId" IS NOT NULL));

-- One version waits at a time, two never begin on one day, and one city does not answer itself.
CREATE UNIQUE INDEX one_version_waits_for_its_answer ON "SharingVersion" ("enclaveId", "agreementId") WHERE state = 'proposed';
CREATE UNIQUE INDEX one_agreed_version_from_a_day ON "SharingVersion" ("enclaveId", "agreementId", "fromOn") WHERE state = 'agreed';
ALTER TABLE "SharingVersion" ADD CONSTRAINT a_version_runs_by_whole_quarters CHECK (
  "fromOn" = date_trunc('quarter', "fromOn") AND "untilOn" > "fromOn"
  AND "untilOn" + 1 = date_trunc('quarter', "untilOn" + 1));
ALTER TABLE "SharingVersion" ADD CONSTRAINT nobody_answers_what_they_proposed CHECK ("answeredById" <> "proposedById");
ALTER TABLE "SharingVersion" ADD CONSTRAINT an_answered_version_says_by_whom CHECK (
  (state = 'proposed') = ("answeredById" IS NULL) AND ("answeredById" IS NULL) = ("answeredAt" IS NULL)
  AND (state <> 'refused' OR answer <> ''));
ALTER TABLE "SharingTerm" ADD CONSTRAINT a_share_is_a_part_of_the_whole CHECK (
  "homePercent" BETWEEN 0 AND 100 AND "basePercent" > 0 AND "basePercent" <= 100);

-- One settlement of a period waits at a time; three hands make it stand.
CREATE UNIQUE INDEX one_settlement_of_a_period_waits ON "SharingSettlement" ("enclaveId", "agreementId", period) WHERE state = 'open';
ALTER TABLE "SharingSettlement" ADD CONSTRAINT a_settlement_has_its_period CHECK (period ~ '^\d{4}(Q[1-4])?$' AND number >= 1);
ALTER TABLE "SharingSettlement" ADD CONSTRAINT a_settlement_goes_through_three_hands CHECK (
  "homeById" <> "madeById" AND "hostById" <> "madeById" AND "hostById" <> "homeById");
ALTER TABLE "SharingSettlement" ADD CONSTRAINT both_cities_have_confirmed CHECK (
  ("homeById" IS NULL) = ("homeAt" IS NULL) AND ("hostById" IS NULL) = ("hostAt" IS NULL)
  AND (state = 'confirmed') = ("homeById" IS NOT NULL AND "hostById" IS NOT NULL AND "objectedById" IS NULL));
ALTER TABLE "SharingSettlement" ADD CONSTRAINT an_objection_has_its_reason CHECK (
  (state = 'objected') = ("objectedById" IS NOT NULL) AND ("objectedById" IS NULL) = ("objectedAt" IS NULL)
  AND (state = 'objected') = (objection <> ''));

-- The parts are the whole, in each ledger by itself; no constraint and no column holds both.
ALTER TABLE "SharingPart" ADD CONSTRAINT what_the_law_counts_is_what_the_rows_come_to CHECK (
  "lawHome" + "lawHost" + "lawOther" = amount AND LEAST("lawHome", "lawHost", "lawOther") >= 0);
ALTER TABLE "SharingPart" ADD CONSTRAINT the_agreed_parts_are_what_is_shared CHECK (
  "agreedHome" + "agreedHost" = shared AND LEAST("agreedHome", "agreedHost") >= 0 AND shared <= amount);
ALTER TABLE "SharingPart" ADD CONSTRAINT what_is_counted_is_not_below_zero CHECK (firms >= 0 AND missing >= 0);
ALTER TABLE "SharingRow" ADD CONSTRAINT a_row_has_its_quarter CHECK (quarter ~ '^\d{4}Q[1-4]$' AND amount >= 0);

-- What was answered, confirmed or objected to stays as it stands, and so does what was counted for it.
CREATE FUNCTION what_two_cities_settled_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what two cities have settled never changes' USING ERRCODE = 'check_violation',
    CONSTRAINT = 'what_two_cities_settled_never_changes';
END $$;
CREATE TRIGGER an_answered_version_never_changes BEFORE UPDATE OR DELETE ON "SharingVersion"
  FOR EACH ROW WHEN (OLD.state <> 'proposed') EXECUTE FUNCTION what_two_cities_settled_never_changes();
CREATE TRIGGER a_settlement_that_stands_never_changes BEFORE UPDATE OR DELETE ON "SharingSettlement"
  FOR EACH ROW WHEN (OLD.state <> 'open') EXECUTE FUNCTION what_two_cities_settled_never_changes();
CREATE TRIGGER a_term_never_changes BEFORE UPDATE OR DELETE ON "SharingTerm"
  FOR EACH ROW EXECUTE FUNCTION what_two_cities_settled_never_changes();
CREATE TRIGGER a_part_never_changes BEFORE UPDATE OR DELETE ON "SharingPart"
  FOR EACH ROW EXECUTE FUNCTION what_two_cities_settled_never_changes();
CREATE TRIGGER a_row_never_changes BEFORE UPDATE OR DELETE ON "SharingRow"
  FOR EACH ROW EXECUTE FUNCTION what_two_cities_settled_never_changes();
