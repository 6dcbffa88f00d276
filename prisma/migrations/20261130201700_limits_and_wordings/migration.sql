-- An indicator may be a limit to keep, and those whose rule is built in may be worded anew, in versions.
-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "better" TEXT NOT NULL DEFAULT 'more';

-- CreateTable
CREATE TABLE "IndicatorWording" (
    "enclaveId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "zh" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "ruleZh" TEXT NOT NULL,
    "ruleEn" TEXT NOT NULL,
    "noteZh" TEXT NOT NULL DEFAULT '',
    "noteEn" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IndicatorWording_pkey" PRIMARY KEY ("enclaveId","indicatorId","version")
);

-- AddForeignKey
ALTER TABLE "IndicatorWording" ADD CONSTRAINT "IndicatorWording_enclaveId_indicatorId_fkey" FOREIGN KEY ("enclaveId", "indicatorId") REFERENCES "Indicator"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_better_is_known" CHECK ("better" IN ('more', 'less'));
-- What is built in is what the plan was agreed on: it is to be reached.
ALTER TABLE "Indicator" ADD CONSTRAINT limits_are_defined CHECK (rule = 'defined' OR better = 'more');
ALTER TABLE "IndicatorWording" ADD CONSTRAINT "IndicatorWording_by" FOREIGN KEY ("byId") REFERENCES "User"(id);
ALTER TABLE "IndicatorWording" ADD CONSTRAINT wordings_count_from_one CHECK (version >= 1);
CREATE FUNCTION indicator_wording_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a wording of an indicator does not change';
END $$;
CREATE TRIGGER indicator_wording_never_changes BEFORE UPDATE OR DELETE ON "IndicatorWording"
  FOR EACH ROW EXECUTE FUNCTION indicator_wording_never_changes();
