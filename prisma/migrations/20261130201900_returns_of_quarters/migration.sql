-- CreateTable
CREATE TABLE "QuarterFigures" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "quarter" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "revenueYuan" DECIMAL(18,2),
    "rdYuan" DECIMAL(18,2) NOT NULL,
    "taxYuan" DECIMAL(18,2),
    "staff" INTEGER,
    "rdStaff" INTEGER NOT NULL,
    "doubt" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "reportedById" UUID NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuarterFigures_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "QuarterFigures_enclaveId_firmId_quarter_version_key" ON "QuarterFigures"("enclaveId", "firmId", "quarter", "version");

-- AddForeignKey
ALTER TABLE "QuarterFigures" ADD CONSTRAINT "QuarterFigures_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "QuarterFigures" ADD CONSTRAINT "QuarterFigures_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "QuarterFigures" ADD CONSTRAINT "QuarterFigures_reporter" FOREIGN KEY ("reportedById") REFERENCES "User"(id);
-- Who reports of one quarter is asked for all firms at once.
CREATE INDEX quarter_figures_of_all_firms ON "QuarterFigures" ("enclaveId", quarter, "firmId", version DESC);

-- A quarter of a firm; what is answered after landing is left out here as a whole, and a correction says why.
ALTER TABLE "QuarterFigures" ADD CONSTRAINT "QuarterFigures_of_a_quarter" CHECK (quarter ~ '^20[0-9]{2}Q[1-4]$' AND version > 0);
ALTER TABLE "QuarterFigures" ADD CONSTRAINT "QuarterFigures_not_below_zero" CHECK (
  ("revenueYuan" IS NULL OR "revenueYuan" >= 0) AND "rdYuan" >= 0 AND ("taxYuan" IS NULL OR "taxYuan" >= 0)
  AND (staff IS NULL OR staff >= 0) AND "rdStaff" >= 0 AND "rdStaff" <= COALESCE(staff, "rdStaff"));
ALTER TABLE "QuarterFigures" ADD CONSTRAINT "QuarterFigures_asked_once" CHECK (
  ("revenueYuan" IS NULL) = ("taxYuan" IS NULL) AND ("revenueYuan" IS NULL) = (staff IS NULL));
ALTER TABLE "QuarterFigures" ADD CONSTRAINT "QuarterFigures_corrected_with_reason" CHECK (version = 1 OR reason <> '');

-- What was reported stays; only a merge of two firms moves it from one to the other.
CREATE FUNCTION quarter_figures_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(OLD) - 'firmId' = to_jsonb(NEW) - 'firmId' THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'quarter figures never change' USING ERRCODE = 'check_violation',
    CONSTRAINT = 'quarter_figures_never_change';
END $$;
CREATE TRIGGER quarter_figures_never_change BEFORE UPDATE OR DELETE ON "QuarterFigures"
  FOR EACH ROW EXECUTE FUNCTION quarter_figures_never_change();
CREATE TRIGGER quarter_figures_are_never_truncated BEFORE TRUNCATE ON "QuarterFigures"
  FOR EACH STATEMENT EXECUTE FUNCTION quarter_figures_never_change();

-- The figures of a year may be the sum of its quarters.
ALTER TABLE "YearFigures" DROP CONSTRAINT "YearFigures_source_is_known";
ALTER TABLE "YearFigures" ADD CONSTRAINT "YearFigures_source_is_known"
  CHECK ("source" IN ('audit', 'tax', 'own', 'quarters'));

-- A return is of a year or of a quarter of it.
ALTER TABLE "YearlyReturn" ADD COLUMN "quarter" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "YearlyReturn" ADD CONSTRAINT "YearlyReturn_of_a_quarter" CHECK (quarter BETWEEN 0 AND 4);
DROP INDEX "YearlyReturn_enclaveId_year_version_key";
CREATE UNIQUE INDEX "YearlyReturn_enclaveId_year_quarter_version_key" ON "YearlyReturn"("enclaveId", "year", "quarter", "version");
DROP INDEX year_has_one_return_waiting;
CREATE UNIQUE INDEX period_has_one_return_waiting ON "YearlyReturn" ("enclaveId", year, quarter) WHERE state = 'submitted';
CREATE OR REPLACE FUNCTION returns_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (OLD."enclaveId", OLD.id, OLD.year, OLD.quarter, OLD.version, OLD.figures, OLD.explanations, OLD.reason,
        OLD."submittedById", OLD."submittedAt") IS NOT DISTINCT FROM (NEW."enclaveId", NEW.id, NEW.year, NEW.quarter,
        NEW.version, NEW.figures, NEW.explanations, NEW.reason, NEW."submittedById", NEW."submittedAt")
      AND (OLD.state = 'submitted' OR (OLD.state, OLD."decidedById", OLD."decidedAt", OLD.note)
        IS NOT DISTINCT FROM (NEW.state, NEW."decidedById", NEW."decidedAt", NEW.note)) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'returns never change' USING ERRCODE = 'check_violation', CONSTRAINT = 'returns_never_change';
END $$;
