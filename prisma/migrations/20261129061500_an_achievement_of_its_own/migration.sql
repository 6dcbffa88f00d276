-- AlterTable
ALTER TABLE "FirmRecord" ADD COLUMN     "endReason" TEXT,
ADD COLUMN     "endedOn" DATE,
ADD COLUMN     "furtherProofOf" UUID;

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "achievementId" UUID;

-- AddForeignKey
ALTER TABLE "FirmRecord" ADD CONSTRAINT "FirmRecord_enclaveId_furtherProofOf_fkey" FOREIGN KEY ("enclaveId", "furtherProofOf") REFERENCES "FirmRecord"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Nothing is no contract and no funding. A record of 0 yuan never proved anything and is taken back, visibly.
UPDATE "FirmRecord" SET "withdrawnAt" = now(), "withdrawReason" = '金额为 0，不成立，系统升级时撤下'
  WHERE "amountYuan" = 0 AND "withdrawnAt" IS NULL;
ALTER TABLE "FirmRecord" DROP CONSTRAINT amounts_are_positive;
ALTER TABLE "FirmRecord" ADD CONSTRAINT amounts_are_above_zero
  CHECK ("amountYuan" IS NULL OR "amountYuan" > 0 OR ("amountYuan" = 0 AND "withdrawnAt" IS NOT NULL));

-- Numbers in their one form, as shared/written-number.ts has it: letters and digits alone, without a label.
-- Where two records turn out to hold one number, the one already written so, or else the older, takes the form; the
-- other keeps its number as it was typed, and the pages that warn of likeness show the two beside each other.
WITH bare AS (
  SELECT "enclaveId", id, kind, number, "withdrawnAt", "addedAt",
    regexp_replace(
      regexp_replace(
        upper(replace(normalize(number, NFKC), '°', 'o')),
        '[^0-9A-Z\u00c0-\u02af\u0370-\u1fff\u3400-\u9fff\uac00-\ud7a3]|第|号', '', 'g'),
      '^(技术合同登记编|合同登记编|合同登记|入库登记编|成果登记编|成果登记|合同编|登记编|证书编|协议编|登记|合同|证书|协议|编|NO(?=[0-9\u3400-\u9fff]))+', '')
      AS form
  FROM "FirmRecord" WHERE kind IN ('contract', 'achievement', 'funding')
), placed AS (
  SELECT *, row_number() OVER (
    PARTITION BY "enclaveId", kind, form, "withdrawnAt" IS NULL ORDER BY (number = form) DESC, "addedAt", id
  ) AS place
  FROM bare WHERE form <> ''
)
UPDATE "FirmRecord" r SET number = placed.form FROM placed
  WHERE r."enclaveId" = placed."enclaveId" AND r.id = placed.id AND r.number <> placed.form
    AND (placed.place = 1 OR placed."withdrawnAt" IS NOT NULL);

-- Several proofs of one achievement are kept under its first record, and only achievements have several.
ALTER TABLE "FirmRecord" ADD CONSTRAINT only_achievements_have_further_proofs
  CHECK ("furtherProofOf" IS NULL OR (kind = 'achievement' AND "furtherProofOf" <> id));
ALTER TABLE "FirmRecord" ADD CONSTRAINT an_ending_has_its_day CHECK ("endReason" IS NULL OR "endedOn" IS NOT NULL);
-- An achievement counts once, whatever proof it is put forward with.
CREATE UNIQUE INDEX one_live_evidence_per_achievement
  ON "Evidence" ("enclaveId", "indicatorId", COALESCE("achievementId", "recordId")) WHERE state <> 'withdrawn';
