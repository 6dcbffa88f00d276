-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "link" TEXT;

-- CreateIndex
CREATE INDEX "Letter_aboutType_aboutId_toAddress_idx" ON "Letter"("aboutType", "aboutId", "toAddress");

-- CreateIndex
CREATE INDEX "Event_enclaveId_kind_seq_idx" ON "Event"("enclaveId", "kind", "seq");

-- What Prisma cannot say --------------------------------------------------------------------------------

-- Letters of the installation carry the nil enclave, which is no row.
ALTER TABLE "Letter" DROP CONSTRAINT "Letter_enclave";

-- Inviting somebody again replaces the open invitation.
CREATE UNIQUE INDEX one_open_invitation ON "Invitation" ("enclaveId", address, role,
  COALESCE("firmId", '00000000-0000-0000-0000-000000000000'), COALESCE("parkId", '00000000-0000-0000-0000-000000000000'))
  WHERE "acceptedAt" IS NULL AND "withdrawnAt" IS NULL;
