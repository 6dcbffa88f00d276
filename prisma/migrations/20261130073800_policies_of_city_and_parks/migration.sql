-- CreateTable
CREATE TABLE "Policy" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "parkId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Policy_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "PolicyVersion" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "docNo" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,
    "checkDays" INTEGER NOT NULL,
    "noticeDays" INTEGER NOT NULL,
    "approveDays" INTEGER NOT NULL,
    "payDays" INTEGER NOT NULL,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "endedOn" DATE,
    "endReason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PolicyVersion_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "PolicyItem" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "code" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "basis" TEXT,
    "rate" DECIMAL(18,4) NOT NULL,
    "months" INTEGER,
    "cap" DECIMAL(18,2),
    "years" INTEGER NOT NULL DEFAULT 1,
    "automatic" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PolicyItem_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "PolicyCondition" (
    "enclaveId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "stage" TEXT,
    "figure" DECIMAL(18,2),

    CONSTRAINT "PolicyCondition_pkey" PRIMARY KEY ("enclaveId","itemId","kind")
);

-- CreateTable
CREATE TABLE "PolicyBudget" (
    "enclaveId" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "code" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "approved" DECIMAL(18,2) NOT NULL DEFAULT 0,

    CONSTRAINT "PolicyBudget_pkey" PRIMARY KEY ("enclaveId","policyId","code","year")
);

-- CreateIndex
CREATE INDEX "Policy_enclaveId_parkId_idx" ON "Policy"("enclaveId", "parkId");

-- CreateIndex
CREATE UNIQUE INDEX "Policy_enclaveId_ref_key" ON "Policy"("enclaveId", "ref");

-- CreateIndex
CREATE UNIQUE INDEX "PolicyVersion_enclaveId_policyId_number_key" ON "PolicyVersion"("enclaveId", "policyId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "PolicyItem_enclaveId_versionId_code_key" ON "PolicyItem"("enclaveId", "versionId", "code");

-- AddForeignKey
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_enclaveId_parkId_fkey" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_enclaveId_policyId_fkey" FOREIGN KEY ("enclaveId", "policyId") REFERENCES "Policy"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyItem" ADD CONSTRAINT "PolicyItem_enclaveId_versionId_fkey" FOREIGN KEY ("enclaveId", "versionId") REFERENCES "PolicyVersion"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyCondition" ADD CONSTRAINT "PolicyCondition_enclaveId_itemId_fkey" FOREIGN KEY ("enclaveId", "itemId") REFERENCES "PolicyItem"("enclaveId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyBudget" ADD CONSTRAINT "PolicyBudget_enclaveId_policyId_fkey" FOREIGN KEY ("enclaveId", "policyId") REFERENCES "Policy"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whatever is named is there.
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_writtenBy" FOREIGN KEY ("writtenById") REFERENCES "User"(id);
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_publishedBy" FOREIGN KEY ("publishedById") REFERENCES "User"(id);
ALTER TABLE "PolicyItem" ADD CONSTRAINT "PolicyItem_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "PolicyCondition" ADD CONSTRAINT "PolicyCondition_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "PolicyBudget" ADD CONSTRAINT "PolicyBudget_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);

-- What stands in a code.
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_state_is_known" CHECK ("state" IN ('draft', 'published', 'ended'));
ALTER TABLE "PolicyItem" ADD CONSTRAINT "PolicyItem_kind_is_known" CHECK ("kind" IN
  ('rent_relief', 'investment', 'equipment', 'tax_return', 'certificate', 'talent_housing', 'relocation'));
ALTER TABLE "PolicyItem" ADD CONSTRAINT "PolicyItem_way_is_known"
  CHECK ("way" IN ('fixed', 'area_months', 'share', 'per_person'));
ALTER TABLE "PolicyItem" ADD CONSTRAINT "PolicyItem_basis_is_known" CHECK ("basis" IN ('investment', 'equipment', 'tax'));
ALTER TABLE "PolicyCondition" ADD CONSTRAINT "PolicyCondition_kind_is_known" CHECK ("kind" IN
  ('registered_home', 'stage', 'hnte', 'tech_sme', 'investment_least', 'area_most', 'staff_least'));
ALTER TABLE "PolicyCondition" ADD CONSTRAINT "PolicyCondition_stage_is_known" CHECK ("stage" IN
  ('intent', 'matched', 'signed', 'registered', 'approved_or_leased', 'under_construction', 'completed', 'producing',
    'full_capacity', 'above_scale'));

-- A version: one draft at a time, one published for a day, and never published by whoever wrote it.
CREATE UNIQUE INDEX one_draft_of_a_policy ON "PolicyVersion" ("enclaveId", "policyId") WHERE state = 'draft';
CREATE UNIQUE INDEX one_version_from_a_day ON "PolicyVersion" ("enclaveId", "policyId", "validFrom") WHERE state <> 'draft';
ALTER TABLE "PolicyVersion" ADD CONSTRAINT a_policy_is_published_by_another
  CHECK ((state = 'draft') = ("publishedById" IS NULL) AND (state = 'draft') = ("publishedAt" IS NULL)
    AND "publishedById" IS DISTINCT FROM "writtenById");
ALTER TABLE "PolicyVersion" ADD CONSTRAINT a_policy_lasts_a_day CHECK ("validUntil" >= "validFrom");
ALTER TABLE "PolicyVersion" ADD CONSTRAINT what_is_ended_has_its_day CHECK ((state = 'ended') = ("endedOn" IS NOT NULL));
ALTER TABLE "PolicyVersion" ADD CONSTRAINT steps_of_a_claim_have_their_days CHECK (
  "checkDays" BETWEEN 1 AND 60 AND "noticeDays" BETWEEN 1 AND 60 AND "approveDays" BETWEEN 1 AND 60 AND "payDays" BETWEEN 1 AND 120);

-- An item: its way says what else it has.
ALTER TABLE "PolicyItem" ADD CONSTRAINT an_item_says_how_it_is_reckoned CHECK (
  rate > 0 AND (way = 'share') = (basis IS NOT NULL) AND (way = 'area_months') = (months IS NOT NULL)
  AND (way <> 'share' OR rate <= 100) AND coalesce(months, 1) BETWEEN 1 AND 12 AND years BETWEEN 1 AND 10
  AND coalesce(cap, 1) > 0);
ALTER TABLE "PolicyCondition" ADD CONSTRAINT a_condition_has_what_it_asks CHECK (
  (kind = 'stage') = (stage IS NOT NULL)
  AND (kind IN ('investment_least', 'area_most', 'staff_least')) = (figure IS NOT NULL) AND coalesce(figure, 1) > 0);

-- What a year has is never overspent.
ALTER TABLE "PolicyBudget" ADD CONSTRAINT a_budget_is_not_overspent CHECK (approved >= 0 AND approved <= amount);
ALTER TABLE "PolicyBudget" ADD CONSTRAINT a_budget_is_of_a_year CHECK (year BETWEEN 2000 AND 2100);

-- What was published stays as it was published.
CREATE FUNCTION published_items_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM "PolicyVersion" v
    WHERE v."enclaveId" = OLD."enclaveId" AND v.id = OLD."versionId" AND v.state <> 'draft') THEN
    RAISE EXCEPTION 'an item that was published does not change';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER policy_item_never_changes BEFORE UPDATE OR DELETE ON "PolicyItem"
  FOR EACH ROW EXECUTE FUNCTION published_items_never_change();
