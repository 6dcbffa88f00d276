-- An enclave defines further indicators: what counts stands in versions, each with its day, its reason and who decided it.
-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "better" TEXT NOT NULL DEFAULT 'more',
ADD COLUMN     "endsOn" DATE;

-- CreateTable
CREATE TABLE "IndicatorVersion" (
    "enclaveId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "zh" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "ruleZh" TEXT NOT NULL,
    "ruleEn" TEXT NOT NULL,
    "recordKind" TEXT NOT NULL,
    "identity" TEXT NOT NULL,
    "months" INTEGER NOT NULL DEFAULT 0,
    "expression" JSONB,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IndicatorVersion_pkey" PRIMARY KEY ("enclaveId","indicatorId","version")
);

-- AddForeignKey
ALTER TABLE "IndicatorVersion" ADD CONSTRAINT "IndicatorVersion_enclaveId_indicatorId_fkey" FOREIGN KEY ("enclaveId", "indicatorId") REFERENCES "Indicator"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "IndicatorVersion" ADD CONSTRAINT "IndicatorVersion_by" FOREIGN KEY ("byId") REFERENCES "User"(id);
ALTER TABLE "IndicatorVersion" ADD CONSTRAINT "IndicatorVersion_recordKind_is_known" CHECK ("recordKind" IN (
  'tech_sme', 'hnte', 'innovative_sme', 'specialized_sme', 'little_giant', 'patent', 'talent', 'achievement', 'contract',
  'funding', 'listing'));
ALTER TABLE "IndicatorVersion" ADD CONSTRAINT "IndicatorVersion_identity_is_known"
  CHECK ("identity" IN ('number', 'firm', 'record'));
ALTER TABLE "IndicatorVersion" ADD CONSTRAINT versions_of_indicators_count_from_one CHECK (version >= 1);
ALTER TABLE "IndicatorVersion" ADD CONSTRAINT months_of_residence_are_some CHECK (months BETWEEN 0 AND 36);
CREATE FUNCTION indicator_version_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a version of an indicator does not change';
END $$;
CREATE TRIGGER indicator_version_never_changes BEFORE UPDATE OR DELETE ON "IndicatorVersion"
  FOR EACH ROW EXECUTE FUNCTION indicator_version_never_changes();

ALTER TABLE "Indicator" DROP CONSTRAINT "Indicator_code_is_known";
ALTER TABLE "Indicator" ADD CONSTRAINT indicators_have_a_code
  CHECK ((rule = 'defined') = (code ~ '^own_[0-9]+$') AND (rule = 'defined' OR code = rule));
ALTER TABLE "Indicator" DROP CONSTRAINT "Indicator_rule_is_known";
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_rule_is_known"
  CHECK ("rule" IN ('achievements', 'talents', 'landed_tech_smes', 'hntes', 'patents', 'tech_trade', 'defined'));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_better_is_known" CHECK ("better" IN ('more', 'less'));
