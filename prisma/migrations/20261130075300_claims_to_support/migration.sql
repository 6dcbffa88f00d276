-- CreateTable
CREATE TABLE "PolicyClaim" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "firmId" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "code" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "automatic" BOOLEAN NOT NULL DEFAULT false,
    "quantity" DECIMAL(18,2),
    "amount" DECIMAL(18,2) NOT NULL,
    "account" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "offeredOn" DATE,
    "submittedOn" DATE,
    "stateSince" DATE NOT NULL,
    "checkedById" UUID,
    "checkedOn" DATE,
    "noticedOn" DATE,
    "noticeUntil" DATE,
    "approvedById" UUID,
    "approvedOn" DATE,
    "paidOn" DATE,
    "paymentRef" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PolicyClaim_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "PolicyClaim_enclaveId_firmId_idx" ON "PolicyClaim"("enclaveId", "firmId");

-- CreateIndex
CREATE INDEX "PolicyClaim_enclaveId_policyId_code_year_idx" ON "PolicyClaim"("enclaveId", "policyId", "code", "year");

-- CreateIndex
CREATE INDEX "PolicyClaim_enclaveId_state_idx" ON "PolicyClaim"("enclaveId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "PolicyClaim_enclaveId_ref_key" ON "PolicyClaim"("enclaveId", "ref");

-- AddForeignKey
ALTER TABLE "PolicyClaim" ADD CONSTRAINT "PolicyClaim_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyClaim" ADD CONSTRAINT "PolicyClaim_enclaveId_itemId_fkey" FOREIGN KEY ("enclaveId", "itemId") REFERENCES "PolicyItem"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyClaim" ADD CONSTRAINT "PolicyClaim_enclaveId_policyId_fkey" FOREIGN KEY ("enclaveId", "policyId") REFERENCES "Policy"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whatever is named is there.
ALTER TABLE "PolicyClaim" ADD CONSTRAINT "PolicyClaim_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "PolicyClaim" ADD CONSTRAINT "PolicyClaim_checkedBy" FOREIGN KEY ("checkedById") REFERENCES "User"(id);
ALTER TABLE "PolicyClaim" ADD CONSTRAINT "PolicyClaim_approvedBy" FOREIGN KEY ("approvedById") REFERENCES "User"(id);
ALTER TABLE "PolicyClaim" ADD CONSTRAINT "PolicyClaim_state_is_known" CHECK ("state" IN
  ('offered', 'submitted', 'returned', 'checked', 'noticed', 'approved', 'paid', 'refused'));

-- A firm claims an item once a year; of two people one checks and another approves.
CREATE UNIQUE INDEX one_claim_of_a_firm_for_a_year ON "PolicyClaim" ("enclaveId", "firmId", "policyId", code, year)
  WHERE state <> 'refused';
ALTER TABLE "PolicyClaim" ADD CONSTRAINT a_claim_goes_through_four_eyes CHECK ("approvedById" <> "checkedById");
ALTER TABLE "PolicyClaim" ADD CONSTRAINT a_claim_is_of_an_amount CHECK (amount > 0);
ALTER TABLE "PolicyClaim" ADD CONSTRAINT a_claim_has_the_days_of_its_steps CHECK (
  (state = 'offered' OR "submittedOn" IS NOT NULL)
  AND (state NOT IN ('noticed', 'approved', 'paid') OR num_nonnulls("noticedOn", "noticeUntil") = 2)
  AND (state NOT IN ('approved', 'paid') OR num_nonnulls("approvedOn", "approvedById") = 2)
  AND (state = 'paid') = ("paidOn" IS NOT NULL)
  AND (automatic OR state NOT IN ('checked', 'noticed', 'approved', 'paid') OR "checkedById" IS NOT NULL));

-- What is approved is taken from the budget of its year, in the same moment.
CREATE FUNCTION approved_claims_take_from_the_budget() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before numeric := CASE WHEN TG_OP = 'UPDATE' AND OLD.state IN ('approved', 'paid') THEN OLD.amount ELSE 0 END;
  after numeric := CASE WHEN NEW.state IN ('approved', 'paid') THEN NEW.amount ELSE 0 END;
BEGIN
  IF before <> after THEN
    UPDATE "PolicyBudget" SET approved = approved + after - before
    WHERE "enclaveId" = NEW."enclaveId" AND "policyId" = NEW."policyId" AND code = NEW.code AND year = NEW.year;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'violates check constraint "a_claim_has_a_budget"' USING ERRCODE = 'check_violation', CONSTRAINT = 'a_claim_has_a_budget';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claim_takes_from_the_budget AFTER INSERT OR UPDATE OF state, amount ON "PolicyClaim"
  FOR EACH ROW EXECUTE FUNCTION approved_claims_take_from_the_budget();
