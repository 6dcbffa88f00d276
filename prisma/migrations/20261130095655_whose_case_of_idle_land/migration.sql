-- AlterTable
ALTER TABLE "IdleCase" ADD COLUMN     "firmId" UUID;

-- CreateIndex
CREATE INDEX "IdleCase_enclaveId_firmId_idx" ON "IdleCase"("enclaveId", "firmId");

-- AddForeignKey
ALTER TABLE "IdleCase" ADD CONSTRAINT "IdleCase_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- The case is the firm's to which the log says its notice went out, or the one's into which that was merged; where the
-- log says nothing, the one's that holds the parcel.
WITH notice AS (
  SELECT o."enclaveId", o.id, COALESCE(f."mergedIntoId", e."firmId") AS "firmId"
  FROM "IdleCase" o
  JOIN "Event" e ON e."enclaveId" = o."enclaveId" AND e."subjectType" = 'parcel' AND e."subjectId" = o."parcelId"
    AND e.kind = 'idle_paper_issued' AND e.payload->>'kind' = 'inquiry' AND e.payload->>'number' = o.ref
  LEFT JOIN "Firm" f ON f."enclaveId" = e."enclaveId" AND f.id = e."firmId")
UPDATE "IdleCase" i SET "firmId" = w."firmId"
FROM (
  SELECT o."enclaveId", o.id, CASE WHEN n.id IS NULL THEN p."firmId" ELSE n."firmId" END AS "firmId"
  FROM "IdleCase" o
  JOIN "Parcel" p ON p."enclaveId" = o."enclaveId" AND p.id = o."parcelId"
  LEFT JOIN notice n ON n."enclaveId" = o."enclaveId" AND n.id = o.id) w
WHERE w."enclaveId" = i."enclaveId" AND w.id = i.id;
