-- AlterTable
ALTER TABLE "Tenancy" ADD COLUMN     "certificateNo" TEXT,
ADD COLUMN     "graduatedById" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "Tenancy_enclaveId_certificateNo_key" ON "Tenancy"("enclaveId", "certificateNo");


ALTER TABLE "Tenancy" ADD CONSTRAINT "Tenancy_graduatedBy" FOREIGN KEY ("graduatedById") REFERENCES "User"(id);

-- Who let a firm graduate before stands in the log; certificates are numbered in the order of their days.
UPDATE "Tenancy" t SET "graduatedById" = e."actorId" FROM "Event" e
WHERE e."enclaveId" = t."enclaveId" AND e.kind = 'tenancy_graduated' AND e."subjectId" = t.id AND e."actorId" IS NOT NULL;
WITH numbered AS (
  SELECT t."enclaveId", t.id, n."refPrefix" AS prefix, extract(year FROM t."graduatedOn")::int AS year,
    row_number() OVER (PARTITION BY t."enclaveId", extract(year FROM t."graduatedOn") ORDER BY t."graduatedOn", t.id) AS number
  FROM "Tenancy" t JOIN "Enclave" n ON n.id = t."enclaveId" WHERE t."graduatedOn" IS NOT NULL),
written AS (
  UPDATE "Tenancy" t SET "certificateNo" = d.prefix || 'BY-' || d.year || '-' || lpad(d.number::text, 4, '0')
  FROM numbered d WHERE d."enclaveId" = t."enclaveId" AND d.id = t.id)
INSERT INTO "Counter" ("enclaveId", series, value)
SELECT "enclaveId", 'BY-' || year, max(number) FROM numbered GROUP BY "enclaveId", year
ON CONFLICT ("enclaveId", series) DO UPDATE SET value = GREATEST("Counter".value, excluded.value);
