-- AlterTable
ALTER TABLE "Park" ADD COLUMN     "contactName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "contactPhone" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "leader" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "leadingFirms" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "mergedIntoId" UUID,
ADD COLUMN     "mode" TEXT NOT NULL DEFAULT 'unknown',
ADD COLUMN     "observedUntil" DATE,
ADD COLUMN     "operator" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "standing" TEXT NOT NULL DEFAULT 'none',
ADD COLUMN     "standingSince" DATE,
ADD COLUMN     "taskForce" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "ParkCount" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "count" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "saidOn" DATE NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParkCount_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ParkDecision" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parkId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "observedUntil" DATE,
    "reason" TEXT NOT NULL,
    "grounds" TEXT NOT NULL,
    "decidedById" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParkDecision_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ParkRound" (
    "enclaveId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "heldOn" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "publishedOn" DATE,
    "publishedById" UUID,
    "objectUntil" DATE,
    "openedById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParkRound_pkey" PRIMARY KEY ("enclaveId","number")
);

-- CreateTable
CREATE TABLE "ParkScore" (
    "enclaveId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "parkId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "points" DECIMAL(5,2) NOT NULL,
    "scoredById" UUID NOT NULL,
    "scoredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParkScore_pkey" PRIMARY KEY ("enclaveId","round","parkId","position")
);

-- CreateTable
CREATE TABLE "ParkReview" (
    "enclaveId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "parkId" UUID NOT NULL,
    "total" DECIMAL(5,2) NOT NULL,
    "rank" INTEGER NOT NULL,
    "parks" INTEGER NOT NULL,
    "grade" TEXT NOT NULL,
    "objection" TEXT,
    "objectedById" UUID,
    "objectedAt" TIMESTAMPTZ(3),
    "upheld" BOOLEAN,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ParkReview_pkey" PRIMARY KEY ("enclaveId","round","parkId")
);

-- CreateTable
CREATE TABLE "ParkListItem" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "wordsZh" TEXT NOT NULL,
    "wordsEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "ended" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ParkListItem_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ParkTick" (
    "enclaveId" UUID NOT NULL,
    "parkId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "doneOn" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "tickedById" UUID NOT NULL,
    "tickedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParkTick_pkey" PRIMARY KEY ("enclaveId","parkId","itemId")
);

-- CreateIndex
CREATE UNIQUE INDEX "ParkCount_enclaveId_count_what_source_saidOn_key" ON "ParkCount"("enclaveId", "count", "what", "source", "saidOn");

-- CreateIndex
CREATE INDEX "ParkDecision_enclaveId_parkId_decidedAt_idx" ON "ParkDecision"("enclaveId", "parkId", "decidedAt");

-- CreateIndex
CREATE INDEX "ParkReview_enclaveId_parkId_idx" ON "ParkReview"("enclaveId", "parkId");

-- CreateIndex
CREATE UNIQUE INDEX "ParkListItem_enclaveId_list_wordsZh_key" ON "ParkListItem"("enclaveId", "list", "wordsZh");

-- AddForeignKey
ALTER TABLE "ParkDecision" ADD CONSTRAINT "ParkDecision_enclaveId_parkId_fkey" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParkScore" ADD CONSTRAINT "ParkScore_enclaveId_round_fkey" FOREIGN KEY ("enclaveId", "round") REFERENCES "ParkRound"("enclaveId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParkReview" ADD CONSTRAINT "ParkReview_enclaveId_round_fkey" FOREIGN KEY ("enclaveId", "round") REFERENCES "ParkRound"("enclaveId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParkReview" ADD CONSTRAINT "ParkReview_enclaveId_parkId_fkey" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParkTick" ADD CONSTRAINT "ParkTick_enclaveId_itemId_fkey" FOREIGN KEY ("enclaveId", "itemId") REFERENCES "ParkListItem"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whatever is named is there.
ALTER TABLE "Park" ADD CONSTRAINT "Park_mergedInto" FOREIGN KEY ("enclaveId", "mergedIntoId") REFERENCES "Park"("enclaveId", id);
ALTER TABLE "ParkCount" ADD CONSTRAINT "ParkCount_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParkCount" ADD CONSTRAINT "ParkCount_recordedBy" FOREIGN KEY ("recordedById") REFERENCES "User"(id);
ALTER TABLE "ParkDecision" ADD CONSTRAINT "ParkDecision_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParkDecision" ADD CONSTRAINT "ParkDecision_decidedBy" FOREIGN KEY ("decidedById") REFERENCES "User"(id);
ALTER TABLE "ParkRound" ADD CONSTRAINT "ParkRound_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParkRound" ADD CONSTRAINT "ParkRound_openedBy" FOREIGN KEY ("openedById") REFERENCES "User"(id);
ALTER TABLE "ParkRound" ADD CONSTRAINT "ParkRound_publishedBy" FOREIGN KEY ("publishedById") REFERENCES "User"(id);
ALTER TABLE "ParkScore" ADD CONSTRAINT "ParkScore_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParkScore" ADD CONSTRAINT "ParkScore_park" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", id);
ALTER TABLE "ParkScore" ADD CONSTRAINT "ParkScore_scoredBy" FOREIGN KEY ("scoredById") REFERENCES "User"(id);
ALTER TABLE "ParkReview" ADD CONSTRAINT "ParkReview_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParkReview" ADD CONSTRAINT "ParkReview_objectedBy" FOREIGN KEY ("objectedById") REFERENCES "User"(id);
ALTER TABLE "ParkReview" ADD CONSTRAINT "ParkReview_answeredBy" FOREIGN KEY ("answeredById") REFERENCES "User"(id);
ALTER TABLE "ParkListItem" ADD CONSTRAINT "ParkListItem_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParkTick" ADD CONSTRAINT "ParkTick_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParkTick" ADD CONSTRAINT "ParkTick_park" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", id);
ALTER TABLE "ParkTick" ADD CONSTRAINT "ParkTick_tickedBy" FOREIGN KEY ("tickedById") REFERENCES "User"(id);

-- What stands in a code.
ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'parks', 'security', 'plan', 'leasing', 'rooms', 'care', 'deadlines'));
ALTER TABLE "Park" ADD CONSTRAINT "Park_mode_is_known"
  CHECK ("mode" IN ('unknown', 'committee', 'company', 'joint', 'entrusted'));
ALTER TABLE "Park" ADD CONSTRAINT "Park_standing_is_known"
  CHECK ("standing" IN ('none', 'cultivating', 'candidate', 'specialised', 'delisted'));
ALTER TABLE "ParkDecision" ADD CONSTRAINT "ParkDecision_kind_is_known"
  CHECK ("kind" IN ('enter', 'promote', 'downgrade', 'restore', 'delist'));
ALTER TABLE "ParkDecision" ADD CONSTRAINT "ParkDecision_before_is_known"
  CHECK ("before" IN ('none', 'cultivating', 'candidate', 'specialised', 'delisted'));
ALTER TABLE "ParkDecision" ADD CONSTRAINT "ParkDecision_after_is_known"
  CHECK ("after" IN ('none', 'cultivating', 'candidate', 'specialised', 'delisted'));
ALTER TABLE "ParkRound" ADD CONSTRAINT "ParkRound_state_is_known" CHECK ("state" IN ('open', 'published'));
ALTER TABLE "ParkReview" ADD CONSTRAINT "ParkReview_grade_is_known"
  CHECK ("grade" IN ('excellent', 'good', 'fair', 'poor'));
ALTER TABLE "ParkListItem" ADD CONSTRAINT "ParkListItem_list_is_known"
  CHECK ("list" IN ('five_ones', 'three_reforms', 'to_candidate', 'to_specialised'));

-- A park that was merged is over, and not into itself; only a candidate is observed.
ALTER TABLE "Park" ADD CONSTRAINT a_merged_park_is_over
  CHECK ("mergedIntoId" IS NULL OR ("mergedIntoId" <> id AND "validUntil" IS NOT NULL));
ALTER TABLE "Park" ADD CONSTRAINT only_a_candidate_is_observed CHECK ("observedUntil" IS NULL OR standing = 'candidate');
ALTER TABLE "ParkCount" ADD CONSTRAINT a_count_of_parks_is_above_zero CHECK (count > 0);
ALTER TABLE "ParkDecision" ADD CONSTRAINT a_decision_on_a_park_moves_it
  CHECK ("before" <> "after" AND (kind = 'downgrade') = ("observedUntil" IS NOT NULL));
CREATE UNIQUE INDEX one_open_round_of_parks ON "ParkRound" ("enclaveId") WHERE state = 'open';
ALTER TABLE "ParkRound" ADD CONSTRAINT a_published_round_has_its_days
  CHECK (state = 'open' OR num_nonnulls("publishedOn", "publishedById", "objectUntil") = 3);
ALTER TABLE "ParkScore" ADD CONSTRAINT points_of_a_park_are_of_a_hundred CHECK (points BETWEEN 0 AND 100);
ALTER TABLE "ParkReview" ADD CONSTRAINT a_rank_is_among_the_parks CHECK (rank BETWEEN 1 AND parks);
ALTER TABLE "ParkReview" ADD CONSTRAINT nobody_answers_their_own_objection CHECK (
  num_nonnulls(objection, "objectedById", "objectedAt") IN (0, 3)
  AND num_nonnulls(upheld, answer, "answeredById", "answeredAt") IN (0, 4)
  AND ("answeredById" IS NULL OR "objectedById" IS NOT NULL AND "answeredById" <> "objectedById"));

-- What a source said and what was decided stays.
CREATE FUNCTION said_of_parks_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was said and decided of parks does not change';
END $$;
CREATE TRIGGER park_count_never_changes BEFORE UPDATE OR DELETE ON "ParkCount"
  FOR EACH ROW EXECUTE FUNCTION said_of_parks_never_changes();
CREATE TRIGGER park_decision_never_changes BEFORE UPDATE OR DELETE ON "ParkDecision"
  FOR EACH ROW EXECUTE FUNCTION said_of_parks_never_changes();
