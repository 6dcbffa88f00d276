-- CreateTable
CREATE TABLE "RankReading" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "onDay" DATE NOT NULL,
    "place" INTEGER NOT NULL,
    "among" INTEGER,
    "source" TEXT NOT NULL,
    "fileId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "enteredById" UUID NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "RankReading_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "RankReading_enclaveId_code_state_onDay_decidedAt_idx" ON "RankReading"("enclaveId", "code", "state", "onDay", "decidedAt");

ALTER TABLE "RankReading" ADD CONSTRAINT "RankReading_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "RankReading" ADD CONSTRAINT "RankReading_proof" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "RankReading" ADD CONSTRAINT "RankReading_by" FOREIGN KEY ("enteredById") REFERENCES "User"(id);
ALTER TABLE "RankReading" ADD CONSTRAINT "RankReading_decided_by" FOREIGN KEY ("decidedById") REFERENCES "User"(id);
CREATE INDEX "RankReading_fileId_idx" ON "RankReading" ("fileId");
-- The newest of a ranking, whatever became of it.
CREATE INDEX "RankReading_newest_idx" ON "RankReading" ("enclaveId", code, "enteredAt" DESC, id DESC);

ALTER TABLE "RankReading" ADD CONSTRAINT "RankReading_state_is_known" CHECK (state IN ('submitted', 'approved', 'returned'));
ALTER TABLE "RankReading" ADD CONSTRAINT "RankReading_is_a_place"
  CHECK (code <> '' AND source <> '' AND place BETWEEN 1 AND 10000 AND (among IS NULL OR among BETWEEN place AND 10000));
ALTER TABLE "RankReading" ADD CONSTRAINT "a_place_is_decided_by_somebody_else"
  CHECK ((state = 'submitted') = ("decidedById" IS NULL) AND ("decidedById" IS NULL) = ("decidedAt" IS NULL)
    AND "decidedById" IS DISTINCT FROM "enteredById");
ALTER TABLE "RankReading" ADD CONSTRAINT "a_returned_place_says_why" CHECK (state <> 'returned' OR note IS NOT NULL);
-- One of a ranking waits at a time.
CREATE UNIQUE INDEX one_place_of_a_ranking_waits ON "RankReading" ("enclaveId", code) WHERE state = 'submitted';

-- What was decided never changes, and what was reported is decided and nothing else.
CREATE FUNCTION places_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state = 'submitted' AND (OLD."enclaveId", OLD.id, OLD.code, OLD."onDay", OLD.place, OLD.source,
    OLD."fileId", OLD."enteredById", OLD."enteredAt") = (NEW."enclaveId", NEW.id, NEW.code, NEW."onDay", NEW.place, NEW.source,
    NEW."fileId", NEW."enteredById", NEW."enteredAt") AND OLD.among IS NOT DISTINCT FROM NEW.among THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'places in rankings never change';
END $$;
CREATE TRIGGER places_never_change BEFORE UPDATE OR DELETE ON "RankReading"
  FOR EACH ROW EXECUTE FUNCTION places_never_change();
CREATE TRIGGER ranking_changes_the_plan AFTER UPDATE OF state ON "RankReading"
  FOR EACH ROW EXECUTE FUNCTION plan_has_changed();

ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known" CHECK ("aboutType" IN ('application', 'firm', 'record',
  'figures', 'project', 'panel', 'import', 'objection', 'drawing', 'room', 'contract', 'meter', 'ticket', 'inspection', 'enclave',
  'task', 'claim', 'return', 'case', 'news', 'assessment', 'ranking'));
ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'parks', 'security', 'plan', 'leasing', 'rooms', 'care', 'deadlines',
    'reviewing', 'terms', 'limits', 'land', 'landed', 'steps', 'papers', 'assessment', 'industries', 'rankings'));
