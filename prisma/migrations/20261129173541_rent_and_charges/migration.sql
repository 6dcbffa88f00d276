-- What a lease said of its relief in words becomes a code.
ALTER TABLE "Lease" ADD COLUMN "relief" TEXT NOT NULL DEFAULT 'none';
UPDATE "Lease" SET relief = CASE "reliefZh" WHEN '免租' THEN 'full' WHEN '减半' THEN 'half' ELSE 'none' END;
ALTER TABLE "Lease" DROP COLUMN "reliefEn", DROP COLUMN "reliefZh";
ALTER TABLE "Lease" ADD CONSTRAINT "Lease_relief_is_known" CHECK ("relief" IN ('scheme', 'full', 'half', 'none'));

-- CreateTable
CREATE TABLE "RentScheme" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "effectiveFrom" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "terms" JSONB NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RentScheme_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ChargeRun" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "firmId" UUID,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "preparedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedById" UUID,
    "submittedAt" TIMESTAMPTZ(3),
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "issuedAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ChargeRun_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Charge" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "leaseId" UUID,
    "kind" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsBefore" DATE NOT NULL,
    "revision" INTEGER NOT NULL,
    "sqm" DECIMAL(8,2),
    "pricePerSqm" DECIMAL(10,2),
    "full" DECIMAL(14,2) NOT NULL,
    "reliefPercent" DECIMAL(5,2) NOT NULL,
    "relief" DECIMAL(14,2) NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "reason" TEXT NOT NULL,
    "vatPercent" DECIMAL(5,2) NOT NULL,
    "vat" DECIMAL(14,2) NOT NULL,
    "resident" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Charge_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Bill" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "runId" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "total" DECIMAL(14,2) NOT NULL,
    "settled" DECIMAL(14,2) NOT NULL,
    "dueOn" DATE NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "invoiceNo" TEXT,

    CONSTRAINT "Bill_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Payment" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "firmId" UUID,
    "amount" DECIMAL(14,2) NOT NULL,
    "settled" DECIMAL(14,2) NOT NULL,
    "paidOn" DATE NOT NULL,
    "payer" TEXT NOT NULL,
    "memo" TEXT NOT NULL DEFAULT '',
    "lineKey" TEXT,
    "bankFileId" UUID,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "matchedById" UUID,
    "matchedAt" TIMESTAMPTZ(3),
    "voidedAt" TIMESTAMPTZ(3),
    "voidReason" TEXT,

    CONSTRAINT "Payment_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "AccountOffset" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "fromPaymentId" UUID,
    "fromBillId" UUID,
    "toBillId" UUID,
    "toPaymentId" UUID,
    "amount" DECIMAL(14,2) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "releasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccountOffset_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "BankFile" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "header" JSONB NOT NULL,
    "rows" JSONB NOT NULL,
    "mapping" JSONB,
    "state" TEXT NOT NULL,
    "added" INTEGER NOT NULL DEFAULT 0,
    "known" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "takenInAt" TIMESTAMPTZ(3),

    CONSTRAINT "BankFile_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RentScheme_enclaveId_effectiveFrom_key" ON "RentScheme"("enclaveId", "effectiveFrom");

-- CreateIndex
CREATE INDEX "ChargeRun_enclaveId_month_idx" ON "ChargeRun"("enclaveId", "month");

-- CreateIndex
CREATE INDEX "Charge_enclaveId_runId_firmId_idx" ON "Charge"("enclaveId", "runId", "firmId");

-- CreateIndex
CREATE INDEX "Charge_enclaveId_firmId_month_idx" ON "Charge"("enclaveId", "firmId", "month");

-- CreateIndex
CREATE UNIQUE INDEX "Charge_enclaveId_leaseId_kind_month_startsOn_revision_key" ON "Charge"("enclaveId", "leaseId", "kind", "month", "startsOn", "revision");

-- CreateIndex
CREATE INDEX "Bill_enclaveId_firmId_dueOn_idx" ON "Bill"("enclaveId", "firmId", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Bill_enclaveId_ref_key" ON "Bill"("enclaveId", "ref");

-- CreateIndex
CREATE UNIQUE INDEX "Bill_enclaveId_runId_firmId_key" ON "Bill"("enclaveId", "runId", "firmId");

-- CreateIndex
CREATE INDEX "Payment_enclaveId_firmId_paidOn_idx" ON "Payment"("enclaveId", "firmId", "paidOn");

-- CreateIndex
CREATE INDEX "Payment_enclaveId_paidOn_idx" ON "Payment"("enclaveId", "paidOn");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_enclaveId_ref_key" ON "Payment"("enclaveId", "ref");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_enclaveId_lineKey_key" ON "Payment"("enclaveId", "lineKey");

-- CreateIndex
CREATE INDEX "AccountOffset_enclaveId_firmId_idx" ON "AccountOffset"("enclaveId", "firmId");

-- CreateIndex
CREATE INDEX "AccountOffset_enclaveId_fromPaymentId_idx" ON "AccountOffset"("enclaveId", "fromPaymentId");

-- CreateIndex
CREATE INDEX "AccountOffset_enclaveId_toBillId_idx" ON "AccountOffset"("enclaveId", "toBillId");

-- CreateIndex
CREATE UNIQUE INDEX "BankFile_enclaveId_sha256_key" ON "BankFile"("enclaveId", "sha256");

-- AddForeignKey
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_enclaveId_runId_fkey" FOREIGN KEY ("enclaveId", "runId") REFERENCES "ChargeRun"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bill" ADD CONSTRAINT "Bill_enclaveId_runId_fkey" FOREIGN KEY ("enclaveId", "runId") REFERENCES "ChargeRun"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bill" ADD CONSTRAINT "Bill_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_enclaveId_bankFileId_fkey" FOREIGN KEY ("enclaveId", "bankFileId") REFERENCES "BankFile"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Whatever is named is there.
ALTER TABLE "RentScheme" ADD CONSTRAINT "RentScheme_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "RentScheme" ADD CONSTRAINT "RentScheme_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "ChargeRun" ADD CONSTRAINT "ChargeRun_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ChargeRun" ADD CONSTRAINT "ChargeRun_firm" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", id);
ALTER TABLE "ChargeRun" ADD CONSTRAINT "ChargeRun_submittedBy" FOREIGN KEY ("submittedById") REFERENCES "User"(id);
ALTER TABLE "ChargeRun" ADD CONSTRAINT "ChargeRun_approvedBy" FOREIGN KEY ("approvedById") REFERENCES "User"(id);
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_firm" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", id);
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_lease" FOREIGN KEY ("enclaveId", "leaseId") REFERENCES "Lease"("enclaveId", id);
ALTER TABLE "Bill" ADD CONSTRAINT "Bill_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_recordedBy" FOREIGN KEY ("recordedById") REFERENCES "User"(id);
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_matchedBy" FOREIGN KEY ("matchedById") REFERENCES "User"(id);
ALTER TABLE "AccountOffset" ADD CONSTRAINT "AccountOffset_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "AccountOffset" ADD CONSTRAINT "AccountOffset_firm" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", id);
ALTER TABLE "AccountOffset" ADD CONSTRAINT "AccountOffset_fromPayment" FOREIGN KEY ("enclaveId", "fromPaymentId") REFERENCES "Payment"("enclaveId", id);
ALTER TABLE "AccountOffset" ADD CONSTRAINT "AccountOffset_fromBill" FOREIGN KEY ("enclaveId", "fromBillId") REFERENCES "Bill"("enclaveId", id);
ALTER TABLE "AccountOffset" ADD CONSTRAINT "AccountOffset_toBill" FOREIGN KEY ("enclaveId", "toBillId") REFERENCES "Bill"("enclaveId", id);
ALTER TABLE "AccountOffset" ADD CONSTRAINT "AccountOffset_toPayment" FOREIGN KEY ("enclaveId", "toPaymentId") REFERENCES "Payment"("enclaveId", id);
ALTER TABLE "BankFile" ADD CONSTRAINT "BankFile_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "BankFile" ADD CONSTRAINT "BankFile_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);

ALTER TABLE "ChargeRun" ADD CONSTRAINT "ChargeRun_kind_is_known" CHECK ("kind" IN ('month', 'settlement'));
ALTER TABLE "ChargeRun" ADD CONSTRAINT "ChargeRun_state_is_known"
  CHECK ("state" IN ('draft', 'submitted', 'approved', 'issued'));
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_kind_is_known"
  CHECK ("kind" IN ('rent', 'property', 'deposit', 'deposit_back', 'clawback', 'other'));
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_reason_is_known"
  CHECK ("reason" IN ('none', 'year', 'unmet', 'after_relief', 'not_resident', 'agreed', 'correction', 'settlement'));
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_direction_is_known" CHECK ("direction" IN ('in', 'out'));
ALTER TABLE "BankFile" ADD CONSTRAINT "BankFile_state_is_known" CHECK ("state" IN ('read', 'taken_in'));

-- One run a month, one open settlement a firm; nobody approves what they submitted.
CREATE UNIQUE INDEX one_run_per_month ON "ChargeRun" ("enclaveId", month) WHERE kind = 'month';
CREATE UNIQUE INDEX one_open_settlement_per_firm ON "ChargeRun" ("enclaveId", "firmId")
  WHERE kind = 'settlement' AND state <> 'issued';
ALTER TABLE "ChargeRun" ADD CONSTRAINT a_settlement_has_its_firm CHECK ((kind = 'settlement') = ("firmId" IS NOT NULL));
ALTER TABLE "ChargeRun" ADD CONSTRAINT a_run_is_of_a_whole_month CHECK (extract(day FROM month) = 1);
ALTER TABLE "ChargeRun" ADD CONSTRAINT nobody_approves_what_they_submitted
  CHECK ("approvedById" IS NULL OR "approvedById" <> "submittedById");
ALTER TABLE "ChargeRun" ADD CONSTRAINT a_run_goes_through_two_hands CHECK (CASE state
  WHEN 'draft' THEN "submittedById" IS NULL AND "approvedById" IS NULL
  WHEN 'submitted' THEN "submittedById" IS NOT NULL AND "approvedById" IS NULL
  ELSE "submittedById" IS NOT NULL AND "approvedById" IS NOT NULL END
  AND (state = 'issued') = ("issuedAt" IS NOT NULL));

ALTER TABLE "Charge" ADD CONSTRAINT a_charge_is_what_is_left_of_the_full_price CHECK (amount = "full" - relief);
ALTER TABLE "Charge" ADD CONSTRAINT a_charge_covers_days CHECK ("startsOn" < "endsBefore");
ALTER TABLE "Bill" ADD CONSTRAINT no_more_is_settled_than_is_owed
  CHECK (CASE WHEN total >= 0 THEN settled BETWEEN 0 AND total ELSE settled BETWEEN total AND 0 END);
ALTER TABLE "Payment" ADD CONSTRAINT a_payment_is_above_zero CHECK (amount > 0);
ALTER TABLE "Payment" ADD CONSTRAINT no_payment_is_used_twice CHECK (settled BETWEEN 0 AND amount);
ALTER TABLE "Payment" ADD CONSTRAINT only_what_has_a_firm_settles CHECK (settled = 0 OR "firmId" IS NOT NULL);
ALTER TABLE "Payment" ADD CONSTRAINT what_is_void_settles_nothing CHECK ("voidedAt" IS NULL OR settled = 0);
ALTER TABLE "AccountOffset" ADD CONSTRAINT an_offset_has_two_sides
  CHECK (amount > 0 AND num_nonnulls("fromPaymentId", "fromBillId") = 1 AND num_nonnulls("toBillId", "toPaymentId") = 1);

-- What a scheme said, and what was charged once a run is approved, stays; a later version or line mends it. A firm that
-- is merged into another takes its lines with it.
CREATE FUNCTION rent_scheme_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a rent scheme does not change';
END $$;
CREATE TRIGGER rent_scheme_never_changes BEFORE UPDATE ON "RentScheme"
  FOR EACH ROW EXECUTE FUNCTION rent_scheme_never_changes();

CREATE FUNCTION approved_charges_stay() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held text; before jsonb; after jsonb;
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT state INTO held FROM "ChargeRun" WHERE "enclaveId" = NEW."enclaveId" AND id = NEW."runId";
    IF held <> 'draft' THEN RAISE EXCEPTION 'lines are added to drafts only'; END IF;
    RETURN NEW;
  END IF;
  SELECT state INTO held FROM "ChargeRun" WHERE "enclaveId" = OLD."enclaveId" AND id = OLD."runId";
  IF TG_OP = 'DELETE' THEN
    IF held IN ('approved', 'issued') THEN RAISE EXCEPTION 'approved charges are kept'; END IF;
    RETURN OLD;
  END IF;
  before := to_jsonb(OLD) - 'firmId';
  after := to_jsonb(NEW) - 'firmId';
  IF before IS DISTINCT FROM after THEN RAISE EXCEPTION 'a charge does not change'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER approved_charges_stay BEFORE INSERT OR UPDATE OR DELETE ON "Charge"
  FOR EACH ROW EXECUTE FUNCTION approved_charges_stay();
CREATE INDEX "BankFile_newest" ON "BankFile" ("enclaveId", "createdAt" DESC);
