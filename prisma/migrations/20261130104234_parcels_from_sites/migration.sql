-- AlterTable
ALTER TABLE "Parcel" ADD COLUMN     "siteId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "Parcel_enclaveId_siteId_key" ON "Parcel"("enclaveId", "siteId");

-- AddForeignKey
ALTER TABLE "Parcel" ADD CONSTRAINT "Parcel_enclaveId_siteId_fkey" FOREIGN KEY ("enclaveId", "siteId") REFERENCES "Site"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
