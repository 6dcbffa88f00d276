-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "cleanClass" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "exhaust" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "heightM" DECIMAL(5,2),
ADD COLUMN     "loadKn" DECIMAL(6,2),
ADD COLUMN     "powerKw" DECIMAL(8,2),
ADD COLUMN     "water" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "UnitSuccession" (
    "enclaveId" UUID NOT NULL,
    "oldUnitId" UUID NOT NULL,
    "newUnitId" UUID NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "UnitSuccession_pkey" PRIMARY KEY ("enclaveId","oldUnitId","newUnitId")
);

-- CreateIndex
CREATE INDEX "UnitSuccession_enclaveId_newUnitId_idx" ON "UnitSuccession"("enclaveId", "newUnitId");

-- AddForeignKey
ALTER TABLE "UnitSuccession" ADD CONSTRAINT "UnitSuccession_enclaveId_oldUnitId_fkey" FOREIGN KEY ("enclaveId", "oldUnitId") REFERENCES "Unit"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitSuccession" ADD CONSTRAINT "UnitSuccession_enclaveId_newUnitId_fkey" FOREIGN KEY ("enclaveId", "newUnitId") REFERENCES "Unit"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "Unit" DROP CONSTRAINT "Unit_kind_is_known";
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_kind_is_known"
  CHECK ("kind" IN ('office', 'lab', 'pilot', 'desk_room', 'desk', 'meeting', 'public', 'service'));
ALTER TABLE "Unit" ADD CONSTRAINT unit_has_an_area CHECK ("areaSqm" > 0) NOT VALID;
ALTER TABLE "Lease" DROP CONSTRAINT "Lease_purpose_is_known";
ALTER TABLE "Lease" ADD CONSTRAINT "Lease_purpose_is_known"
  CHECK ("purpose" IN ('firm', 'repair', 'reserved', 'retired'));
-- The days on which a unit is out of service are leases like any other, so that no firm can have them as well.
CREATE INDEX "Lease_out_of_service" ON "Lease" ("enclaveId", "roomId") WHERE purpose = 'retired' AND state <> 'cancelled';
