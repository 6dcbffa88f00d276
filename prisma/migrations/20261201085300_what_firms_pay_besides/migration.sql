-- CreateTable
CREATE TABLE "Extra" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "amount" DECIMAL(12,2) NOT NULL,
    "vatPercent" DECIMAL(5,2) NOT NULL,
    "firstMonth" DATE NOT NULL,
    "lastMonth" DATE,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Extra_pkey" PRIMARY KEY ("enclaveId","id")
);

-- AlterTable
ALTER TABLE "Charge" ADD COLUMN     "extraId" UUID;

-- CreateIndex
CREATE INDEX "Extra_enclaveId_firmId_idx" ON "Extra"("enclaveId", "firmId");
CREATE INDEX "Extra_enclaveId_createdAt_idx" ON "Extra"("enclaveId", "createdAt");
CREATE UNIQUE INDEX "Charge_enclaveId_extraId_month_revision_key" ON "Charge"("enclaveId", "extraId", "month", "revision");

-- AddForeignKey
ALTER TABLE "Extra" ADD CONSTRAINT "Extra_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Extra" ADD CONSTRAINT "Extra_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Extra" ADD CONSTRAINT "Extra_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_extra" FOREIGN KEY ("enclaveId", "extraId") REFERENCES "Extra"("enclaveId", id);

ALTER TABLE "Extra" ADD CONSTRAINT an_extra_costs_something CHECK (amount > 0 AND "vatPercent" BETWEEN 0 AND 100);
ALTER TABLE "Extra" ADD CONSTRAINT an_extra_is_of_whole_months CHECK (
  extract(day FROM "firstMonth") = 1 AND ("lastMonth" IS NULL OR extract(day FROM "lastMonth") = 1));
ALTER TABLE "Charge" DROP CONSTRAINT "Charge_kind_is_known";
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_kind_is_known"
  CHECK ("kind" IN ('rent', 'property', 'deposit', 'deposit_back', 'clawback', 'booking', 'utility', 'extra', 'other'));
ALTER TABLE "Charge" ADD CONSTRAINT an_extra_is_charged_as_such CHECK ((kind = 'extra') = ("extraId" IS NOT NULL));
