-- AlterTable
ALTER TABLE "Lease" ADD COLUMN     "carriesDeposit" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "contractId" UUID;

-- CreateTable
CREATE TABLE "LeaseContract" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "firmId" UUID NOT NULL,
    "tenancyId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "holdUntil" DATE NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsBefore" DATE NOT NULL,
    "monthly" DECIMAL(14,2) NOT NULL,
    "deposit" DECIMAL(14,2) NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "paper" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "offeredById" UUID NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',
    "signedOn" DATE,
    "signedById" UUID,
    "signedAt" TIMESTAMPTZ(3),
    "settledRunId" UUID,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LeaseContract_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "LeaseHandover" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "doneOn" DATE NOT NULL,
    "items" JSONB NOT NULL,
    "keys" INTEGER NOT NULL,
    "electricity" DECIMAL(12,2),
    "water" DECIMAL(12,2),
    "note" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ(3),
    "firmNote" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "LeaseHandover_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "LeasePage" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "fileId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LeasePage_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "LeaseText" (
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

    CONSTRAINT "LeaseText_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "LeaseContract_enclaveId_firmId_idx" ON "LeaseContract"("enclaveId", "firmId");

-- CreateIndex
CREATE INDEX "LeaseContract_enclaveId_tenancyId_idx" ON "LeaseContract"("enclaveId", "tenancyId");

-- CreateIndex
CREATE INDEX "LeaseContract_enclaveId_settledRunId_idx" ON "LeaseContract"("enclaveId", "settledRunId");

-- CreateIndex
CREATE INDEX "LeaseContract_enclaveId_state_holdUntil_idx" ON "LeaseContract"("enclaveId", "state", "holdUntil");

-- CreateIndex
CREATE INDEX "LeaseContract_enclaveId_offeredAt_idx" ON "LeaseContract"("enclaveId", "offeredAt");

-- CreateIndex
CREATE UNIQUE INDEX "LeaseContract_enclaveId_ref_key" ON "LeaseContract"("enclaveId", "ref");

-- CreateIndex
CREATE UNIQUE INDEX "LeaseHandover_enclaveId_contractId_kind_key" ON "LeaseHandover"("enclaveId", "contractId", "kind");

-- CreateIndex
CREATE INDEX "LeasePage_fileId_idx" ON "LeasePage"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "LeasePage_enclaveId_contractId_kind_number_key" ON "LeasePage"("enclaveId", "contractId", "kind", "number");

-- CreateIndex
CREATE UNIQUE INDEX "LeaseText_enclaveId_version_key" ON "LeaseText"("enclaveId", "version");

-- CreateIndex
CREATE INDEX "Lease_enclaveId_contractId_idx" ON "Lease"("enclaveId", "contractId");

-- AddForeignKey
ALTER TABLE "Lease" ADD CONSTRAINT "Lease_enclaveId_contractId_fkey" FOREIGN KEY ("enclaveId", "contractId") REFERENCES "LeaseContract"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "LeaseContract" ADD CONSTRAINT "LeaseContract_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "LeaseContract" ADD CONSTRAINT "LeaseContract_enclaveId_tenancyId_fkey" FOREIGN KEY ("enclaveId", "tenancyId") REFERENCES "Tenancy"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "LeaseHandover" ADD CONSTRAINT "LeaseHandover_enclaveId_contractId_fkey" FOREIGN KEY ("enclaveId", "contractId") REFERENCES "LeaseContract"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "LeasePage" ADD CONSTRAINT "LeasePage_enclaveId_contractId_fkey" FOREIGN KEY ("enclaveId", "contractId") REFERENCES "LeaseContract"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What a contract is about may be written over and over only until it is signed; a text that was published never.
CREATE FUNCTION lease_text_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published text of the lease contract does not change';
END $$;
CREATE TRIGGER lease_text_never_changes BEFORE UPDATE OR DELETE ON "LeaseText"
  FOR EACH ROW EXECUTE FUNCTION lease_text_never_changes();

ALTER TABLE "LeaseContract" ADD CONSTRAINT "LeaseContract_state_is_known"
  CHECK ("state" IN ('offered', 'accepted', 'signed', 'in_force', 'handed_back', 'settled', 'declined', 'lapsed', 'withdrawn'));
ALTER TABLE "LeaseHandover" ADD CONSTRAINT "LeaseHandover_kind_is_known"
  CHECK ("kind" IN ('entry', 'exit'));
ALTER TABLE "LeasePage" ADD CONSTRAINT "LeasePage_kind_is_known"
  CHECK ("kind" IN ('signed', 'entry', 'exit'));
ALTER TABLE "LeaseContract" ADD CONSTRAINT a_contract_covers_days CHECK ("startsOn" < "endsBefore");
ALTER TABLE "LeaseContract" ADD CONSTRAINT what_was_signed_has_its_day
  CHECK ("state" NOT IN ('signed', 'in_force', 'handed_back', 'settled') OR ("signedOn" IS NOT NULL AND "signedById" IS NOT NULL));
ALTER TABLE "LeaseContract" ADD CONSTRAINT an_answered_offer_says_by_whom
  CHECK ("state" NOT IN ('accepted', 'declined') OR ("answeredById" IS NOT NULL AND "answeredAt" IS NOT NULL));
ALTER TABLE "LeaseHandover" ADD CONSTRAINT a_confirmed_handover_says_by_whom
  CHECK (("confirmedById" IS NULL) = ("confirmedAt" IS NULL));
ALTER TABLE "LeaseHandover" ADD CONSTRAINT readings_and_keys_are_not_negative
  CHECK (keys >= 0 AND COALESCE(electricity, 0) >= 0 AND COALESCE(water, 0) >= 0);
ALTER TABLE "LeasePage" ADD CONSTRAINT pages_count_from_one CHECK (number >= 1);

ALTER TABLE "LeaseContract" ADD CONSTRAINT "LeaseContract_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "LeaseContract" ADD CONSTRAINT "LeaseContract_offered_by" FOREIGN KEY ("offeredById") REFERENCES "User"(id);
ALTER TABLE "LeaseContract" ADD CONSTRAINT "LeaseContract_answered_by" FOREIGN KEY ("answeredById") REFERENCES "User"(id);
ALTER TABLE "LeaseContract" ADD CONSTRAINT "LeaseContract_signed_by" FOREIGN KEY ("signedById") REFERENCES "User"(id);
ALTER TABLE "LeaseContract" ADD CONSTRAINT "LeaseContract_settled_run"
  FOREIGN KEY ("enclaveId", "settledRunId") REFERENCES "ChargeRun"("enclaveId", id);
ALTER TABLE "LeaseHandover" ADD CONSTRAINT "LeaseHandover_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "LeaseHandover" ADD CONSTRAINT "LeaseHandover_recorded_by" FOREIGN KEY ("recordedById") REFERENCES "User"(id);
ALTER TABLE "LeaseHandover" ADD CONSTRAINT "LeaseHandover_confirmed_by" FOREIGN KEY ("confirmedById") REFERENCES "User"(id);
ALTER TABLE "LeasePage" ADD CONSTRAINT "LeasePage_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "LeasePage" ADD CONSTRAINT "LeasePage_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "LeasePage" ADD CONSTRAINT "LeasePage_added_by" FOREIGN KEY ("addedById") REFERENCES "User"(id);
ALTER TABLE "LeaseText" ADD CONSTRAINT "LeaseText_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "LeaseText" ADD CONSTRAINT "LeaseText_author" FOREIGN KEY ("createdById") REFERENCES "User"(id);

ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known"
  CHECK ("aboutType" IN ('application', 'firm', 'record', 'figures', 'project', 'panel', 'import', 'objection', 'drawing', 'room',
    'contract'));
ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'security', 'plan', 'leasing'));
