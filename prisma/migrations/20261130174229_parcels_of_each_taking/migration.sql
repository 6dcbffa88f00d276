-- DropIndex
DROP INDEX "Parcel_enclaveId_siteId_key";

-- AlterTable
ALTER TABLE "Parcel" ADD COLUMN     "endedOn" DATE,
ADD COLUMN     "reservationId" UUID;

-- CreateIndex
CREATE INDEX "Parcel_enclaveId_siteId_idx" ON "Parcel"("enclaveId", "siteId");

-- CreateIndex
CREATE UNIQUE INDEX "Parcel_enclaveId_reservationId_key" ON "Parcel"("enclaveId", "reservationId");

-- AddForeignKey
ALTER TABLE "Parcel" ADD CONSTRAINT "Parcel_enclaveId_reservationId_fkey" FOREIGN KEY ("enclaveId", "reservationId") REFERENCES "SiteReservation"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A parcel came of the reservation by which its firm got the plot: the latest before it was entered.
UPDATE "Parcel" p SET "reservationId" = (
  SELECT r.id FROM "SiteReservation" r
  WHERE r."enclaveId" = p."enclaveId" AND r."siteId" = p."siteId" AND r.state = 'taken' AND r."endedAt" <= p."createdAt"
  ORDER BY r."endedAt" DESC, r.id DESC LIMIT 1)
WHERE p."siteId" IS NOT NULL;
ALTER TABLE "Parcel" ADD CONSTRAINT only_a_plot_is_got_by_a_reservation
  CHECK ("siteId" IS NOT NULL OR ("reservationId" IS NULL AND "endedOn" IS NULL));
-- What stands in the ledger of a plot is one parcel, whoever had it before.
CREATE UNIQUE INDEX a_plot_has_one_parcel_in_the_ledger ON "Parcel" ("enclaveId", "siteId") WHERE "endedOn" IS NULL AND "siteId" IS NOT NULL;
