-- CreateTable
CREATE TABLE "MonthClosing" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "closedById" UUID NOT NULL,
    "closedAt" TIMESTAMPTZ(3) NOT NULL,
    "reopenedById" UUID,
    "reopenedAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "MonthClosing_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "MonthFigure" (
    "enclaveId" UUID NOT NULL,
    "closingId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "value" DECIMAL(18,2) NOT NULL,
    "rows" INTEGER NOT NULL,
    "due" DECIMAL(18,2) NOT NULL,
    "target" DECIMAL(18,2) NOT NULL,
    "strict" BOOLEAN NOT NULL,
    "fresh" DECIMAL(18,2) NOT NULL,
    "late" DECIMAL(18,2) NOT NULL,
    "gone" DECIMAL(18,2) NOT NULL,

    CONSTRAINT "MonthFigure_pkey" PRIMARY KEY ("enclaveId","closingId","indicatorId")
);

-- CreateTable
CREATE TABLE "MonthRow" (
    "enclaveId" UUID NOT NULL,
    "closingId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "value" DECIMAL(18,2) NOT NULL,
    "late" BOOLEAN NOT NULL,

    CONSTRAINT "MonthRow_pkey" PRIMARY KEY ("enclaveId","closingId","evidenceId")
);

-- CreateTable
CREATE TABLE "Bulletin" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "closingId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "sections" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "draftedById" UUID NOT NULL,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "editedById" UUID NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL,
    "year" INTEGER,
    "number" INTEGER,
    "docNo" TEXT,
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "Bulletin_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "MonthClosing_enclaveId_month_idx" ON "MonthClosing"("enclaveId", "month");

-- CreateIndex
CREATE INDEX "MonthRow_enclaveId_evidenceId_idx" ON "MonthRow"("enclaveId", "evidenceId");

-- CreateIndex
CREATE INDEX "MonthRow_enclaveId_closingId_indicatorId_idx" ON "MonthRow"("enclaveId", "closingId", "indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "Bulletin_enclaveId_year_number_key" ON "Bulletin"("enclaveId", "year", "number");

-- AddForeignKey
ALTER TABLE "MonthFigure" ADD CONSTRAINT "MonthFigure_enclaveId_closingId_fkey" FOREIGN KEY ("enclaveId", "closingId") REFERENCES "MonthClosing"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MonthRow" ADD CONSTRAINT "MonthRow_enclaveId_closingId_fkey" FOREIGN KEY ("enclaveId", "closingId") REFERENCES "MonthClosing"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bulletin" ADD CONSTRAINT "Bulletin_enclaveId_closingId_fkey" FOREIGN KEY ("enclaveId", "closingId") REFERENCES "MonthClosing"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who did it, and what it is about.
ALTER TABLE "MonthClosing" ADD CONSTRAINT "MonthClosing_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "MonthClosing" ADD CONSTRAINT "MonthClosing_closer" FOREIGN KEY ("closedById") REFERENCES "User"(id);
ALTER TABLE "MonthClosing" ADD CONSTRAINT "MonthClosing_reopener" FOREIGN KEY ("reopenedById") REFERENCES "User"(id);
ALTER TABLE "MonthFigure" ADD CONSTRAINT "MonthFigure_indicator" FOREIGN KEY ("enclaveId", "indicatorId")
  REFERENCES "Indicator"("enclaveId", id);
ALTER TABLE "MonthRow" ADD CONSTRAINT "MonthRow_evidence" FOREIGN KEY ("enclaveId", "evidenceId")
  REFERENCES "Evidence"("enclaveId", id);
ALTER TABLE "MonthRow" ADD CONSTRAINT "MonthRow_indicator" FOREIGN KEY ("enclaveId", "indicatorId")
  REFERENCES "Indicator"("enclaveId", id);
ALTER TABLE "Bulletin" ADD CONSTRAINT "Bulletin_drafter" FOREIGN KEY ("draftedById") REFERENCES "User"(id);
ALTER TABLE "Bulletin" ADD CONSTRAINT "Bulletin_editor" FOREIGN KEY ("editedById") REFERENCES "User"(id);
ALTER TABLE "Bulletin" ADD CONSTRAINT "Bulletin_publisher" FOREIGN KEY ("publishedById") REFERENCES "User"(id);
ALTER TABLE "Bulletin" ADD CONSTRAINT "Bulletin_withdrawer" FOREIGN KEY ("withdrawnById") REFERENCES "User"(id);

-- A month is closed once; a closing that was reopened stays on record with its reason.
CREATE UNIQUE INDEX month_is_closed_once ON "MonthClosing" ("enclaveId", month) WHERE "reopenedAt" IS NULL;
ALTER TABLE "MonthClosing" ADD CONSTRAINT "MonthClosing_month_begins" CHECK (EXTRACT(day FROM month) = 1);
ALTER TABLE "MonthClosing" ADD CONSTRAINT "MonthClosing_reopened_with_reason"
  CHECK (("reopenedAt" IS NULL) = ("reopenedById" IS NULL) AND ("reopenedAt" IS NULL) = (reason IS NULL));
CREATE FUNCTION closed_months_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'MonthClosing' THEN
    IF OLD."reopenedAt" IS NULL AND (OLD."enclaveId", OLD.id, OLD.month, OLD."closedById", OLD."closedAt")
      IS NOT DISTINCT FROM (NEW."enclaveId", NEW.id, NEW.month, NEW."closedById", NEW."closedAt") THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'closed months never change' USING ERRCODE = 'check_violation',
    CONSTRAINT = 'closed_months_never_change';
END $$;
CREATE TRIGGER closed_months_never_change BEFORE UPDATE OR DELETE ON "MonthClosing"
  FOR EACH ROW EXECUTE FUNCTION closed_months_never_change();
CREATE TRIGGER closed_months_never_change BEFORE UPDATE OR DELETE ON "MonthFigure"
  FOR EACH ROW EXECUTE FUNCTION closed_months_never_change();
CREATE TRIGGER closed_months_never_change BEFORE UPDATE OR DELETE ON "MonthRow"
  FOR EACH ROW EXECUTE FUNCTION closed_months_never_change();
CREATE TRIGGER closed_months_are_never_truncated BEFORE TRUNCATE ON "MonthClosing"
  FOR EACH STATEMENT EXECUTE FUNCTION closed_months_never_change();
CREATE TRIGGER closed_months_are_never_truncated BEFORE TRUNCATE ON "MonthFigure"
  FOR EACH STATEMENT EXECUTE FUNCTION closed_months_never_change();
CREATE TRIGGER closed_months_are_never_truncated BEFORE TRUNCATE ON "MonthRow"
  FOR EACH STATEMENT EXECUTE FUNCTION closed_months_never_change();

-- A month has one bulletin at a time; a published one has its number, and nobody publishes what they last edited.
ALTER TABLE "Bulletin" ADD CONSTRAINT "Bulletin_state_is_known" CHECK (state IN ('draft', 'published', 'withdrawn'));
CREATE UNIQUE INDEX month_has_one_bulletin ON "Bulletin" ("enclaveId", month) WHERE state <> 'withdrawn';
ALTER TABLE "Bulletin" ADD CONSTRAINT "Bulletin_published_with_number" CHECK (state = 'draft' OR (
  year IS NOT NULL AND number IS NOT NULL AND number > 0 AND "docNo" IS NOT NULL
  AND "publishedById" IS NOT NULL AND "publishedAt" IS NOT NULL));
ALTER TABLE "Bulletin" ADD CONSTRAINT "Bulletin_withdrawn_with_reason" CHECK ((state = 'withdrawn') = (reason IS NOT NULL)
  AND (state = 'withdrawn') = ("withdrawnById" IS NOT NULL) AND (state = 'withdrawn') = ("withdrawnAt" IS NOT NULL));
ALTER TABLE "Bulletin" ADD CONSTRAINT nobody_publishes_what_they_edited
  CHECK ("publishedById" IS NULL OR "publishedById" <> "editedById");
CREATE FUNCTION published_bulletins_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state = 'draft' THEN
    RETURN NEW;
  ELSIF TG_OP = 'DELETE' AND OLD.state = 'draft' THEN
    RETURN OLD;
  ELSIF TG_OP = 'UPDATE' AND OLD.state = 'published' AND NEW.state = 'withdrawn'
    AND (OLD."closingId", OLD.month, OLD.sections, OLD."docNo", OLD.year, OLD.number, OLD."editedById",
      OLD."publishedById", OLD."publishedAt") IS NOT DISTINCT FROM
      (NEW."closingId", NEW.month, NEW.sections, NEW."docNo", NEW.year, NEW.number, NEW."editedById",
      NEW."publishedById", NEW."publishedAt") THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'published bulletins never change' USING ERRCODE = 'check_violation',
    CONSTRAINT = 'published_bulletins_never_change';
END $$;
CREATE TRIGGER published_bulletins_never_change BEFORE UPDATE OR DELETE ON "Bulletin"
  FOR EACH ROW EXECUTE FUNCTION published_bulletins_never_change();
