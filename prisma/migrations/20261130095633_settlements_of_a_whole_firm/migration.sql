-- AlterTable
ALTER TABLE "ChargeRun" ADD COLUMN     "wholeFirm" BOOLEAN NOT NULL DEFAULT false;

-- A settlement asked all that the firm owed unless it went on in other rooms on the day it was prepared.
UPDATE "ChargeRun" r SET "wholeFirm" = true
WHERE r.kind = 'settlement' AND NOT EXISTS (
  SELECT 1 FROM "Lease" l WHERE l."enclaveId" = r."enclaveId" AND l."firmId" = r."firmId" AND l.purpose = 'firm'
    AND l.state IN ('active', 'ended') AND l."createdAt" < r."preparedAt"
    AND l."endsBefore" > (r."preparedAt" AT TIME ZONE 'Asia/Shanghai')::date + 1);
ALTER TABLE "ChargeRun" ADD CONSTRAINT only_a_settlement_is_of_a_whole_firm CHECK (NOT "wholeFirm" OR kind = 'settlement');
