ALTER TABLE "Lease" ADD COLUMN "depositDue" DECIMAL(14,2);

-- Until now a room that took the place of another kept its deposit, whatever its own would have been.
UPDATE "Lease" SET "depositDue" = 0 WHERE "carriesDeposit";

ALTER TABLE "Lease" DROP COLUMN "carriesDeposit";

-- A settlement that was prepared and has not gone out settles the contracts handed back until now.
UPDATE "LeaseContract" c SET "settledRunId" = r.id FROM "ChargeRun" r
WHERE r."enclaveId" = c."enclaveId" AND r."firmId" = c."firmId" AND r.kind = 'settlement' AND r.state <> 'issued'
  AND c.state = 'handed_back';
