-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "agreementFileId" UUID,
ADD COLUMN     "agreementOn" DATE,
ADD COLUMN     "waitlistRank" INTEGER;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "panelId" UUID,
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "rank" INTEGER;

-- CreateTable
CREATE TABLE "Objection" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "consentTo" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Panel" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "intakeId" UUID NOT NULL,
    "heldOn" DATE NOT NULL,
    "startsAt" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "quorum" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "convenedById" UUID NOT NULL,
    "convenedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "lockedAt" TIMESTAMPTZ(3),
    "scanFileId" UUID,

    CONSTRAINT "Panel_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "PanelMember" (
    "enclaveId" UUID NOT NULL,
    "panelId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "chair" BOOLEAN NOT NULL,
    "present" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PanelMember_pkey" PRIMARY KEY ("enclaveId","panelId","userId")
);

-- CreateTable
CREATE TABLE "PanelItem" (
    "enclaveId" UUID NOT NULL,
    "panelId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "median" DECIMAL(5,2) NOT NULL,
    "outcome" TEXT,
    "rank" INTEGER,
    "cites" JSONB NOT NULL DEFAULT '[]',
    "reasons" TEXT NOT NULL DEFAULT '',
    "manner" TEXT,
    "votesFor" INTEGER,
    "votesAgainst" INTEGER,
    "votesAbstained" INTEGER,
    "recordedById" UUID,
    "recordedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PanelItem_pkey" PRIMARY KEY ("enclaveId","panelId","applicationId")
);

-- CreateTable
CREATE TABLE "PanelAbsence" (
    "enclaveId" UUID NOT NULL,
    "panelId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "PanelAbsence_pkey" PRIMARY KEY ("enclaveId","panelId","applicationId","userId")
);

-- CreateIndex
CREATE INDEX "Objection_enclaveId_applicationId_idx" ON "Objection"("enclaveId", "applicationId");

-- CreateIndex
CREATE INDEX "Panel_enclaveId_intakeId_idx" ON "Panel"("enclaveId", "intakeId");

-- CreateIndex
CREATE UNIQUE INDEX "Panel_enclaveId_ref_key" ON "Panel"("enclaveId", "ref");

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_enclaveId_applicationId_fkey" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_enclaveId_panelId_fkey" FOREIGN KEY ("enclaveId", "panelId") REFERENCES "Panel"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelItem" ADD CONSTRAINT "PanelItem_enclaveId_panelId_fkey" FOREIGN KEY ("enclaveId", "panelId") REFERENCES "Panel"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelAbsence" ADD CONSTRAINT "PanelAbsence_enclaveId_panelId_applicationId_fkey" FOREIGN KEY ("enclaveId", "panelId", "applicationId") REFERENCES "PanelItem"("enclaveId", "panelId", "applicationId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say --------------------------------------------------------------------------------

-- Whatever was decided before decisions could wait has been published.
UPDATE "Decision" SET "publishedAt" = "decidedAt";
-- At most one decision of an application waits to be published.
CREATE UNIQUE INDEX one_pending_decision_per_application ON "Decision" ("enclaveId", "applicationId")
  WHERE "publishedAt" IS NULL;
-- A waitlisted firm has its place in the order; nobody else has one.
WITH placed AS (
  SELECT "enclaveId", id, row_number() OVER (PARTITION BY "enclaveId", "intakeId" ORDER BY "decidedAt", id) AS rank
  FROM "Application" WHERE state = 'decided' AND outcome = 'waitlisted'
)
UPDATE "Application" a SET "waitlistRank" = placed.rank FROM placed
  WHERE a."enclaveId" = placed."enclaveId" AND a.id = placed.id;

ALTER TABLE "Objection" ADD CONSTRAINT objection_state CHECK (state IN ('raised', 'dismissed', 'upheld'));
ALTER TABLE "Objection" ADD CONSTRAINT answered_objection_has_an_answer CHECK ((state = 'raised') = ("answeredAt" IS NULL));
ALTER TABLE "Panel" ADD CONSTRAINT panel_state
  CHECK (state IN ('convened', 'in_session', 'minuted', 'locked', 'cancelled'));
ALTER TABLE "Panel" ADD CONSTRAINT panel_has_a_quorum CHECK (quorum >= 2);
ALTER TABLE "Panel" ADD CONSTRAINT locked_panel_has_signed_minutes
  CHECK (state <> 'locked' OR ("scanFileId" IS NOT NULL AND "lockedAt" IS NOT NULL));
ALTER TABLE "PanelItem" ADD CONSTRAINT votes_belong_to_a_vote CHECK (
  (manner IS DISTINCT FROM 'vote' AND "votesFor" IS NULL AND "votesAgainst" IS NULL AND "votesAbstained" IS NULL)
  OR (manner = 'vote' AND "votesFor" >= 0 AND "votesAgainst" >= 0 AND "votesAbstained" >= 0));
CREATE UNIQUE INDEX one_chair_per_panel ON "PanelMember" ("enclaveId", "panelId") WHERE chair;
-- One meeting of an intake at a time.
CREATE UNIQUE INDEX one_open_panel_per_intake ON "Panel" ("enclaveId", "intakeId")
  WHERE state IN ('convened', 'in_session');

-- Signed minutes stay what was signed, whoever asks: the meeting, its members, its items, who left the room.
CREATE FUNCTION locked_panel_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'locked' THEN RAISE EXCEPTION 'a locked panel does not change'; END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER locked_panel_stays BEFORE UPDATE OR DELETE ON "Panel"
  FOR EACH ROW EXECUTE FUNCTION locked_panel_stays();

-- The meeting is locked for the moment, so that nothing of it changes while it is being locked for good.
CREATE FUNCTION parts_of_a_locked_panel_stay() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE standing text;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    SELECT state INTO standing FROM "Panel" WHERE "enclaveId" = OLD."enclaveId" AND id = OLD."panelId" FOR SHARE;
    IF standing = 'locked' THEN RAISE EXCEPTION 'a locked panel does not change'; END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  SELECT state INTO standing FROM "Panel" WHERE "enclaveId" = NEW."enclaveId" AND id = NEW."panelId" FOR SHARE;
  IF standing = 'locked' THEN RAISE EXCEPTION 'a locked panel does not change'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER parts_of_a_locked_panel_stay BEFORE INSERT OR UPDATE OR DELETE ON "PanelMember"
  FOR EACH ROW EXECUTE FUNCTION parts_of_a_locked_panel_stay();
CREATE TRIGGER parts_of_a_locked_panel_stay BEFORE INSERT OR UPDATE OR DELETE ON "PanelItem"
  FOR EACH ROW EXECUTE FUNCTION parts_of_a_locked_panel_stay();
CREATE TRIGGER parts_of_a_locked_panel_stay BEFORE INSERT OR UPDATE OR DELETE ON "PanelAbsence"
  FOR EACH ROW EXECUTE FUNCTION parts_of_a_locked_panel_stay();

ALTER TABLE "Panel" ADD CONSTRAINT "Panel_intake" FOREIGN KEY ("enclaveId", "intakeId") REFERENCES "Intake"("enclaveId", id);
ALTER TABLE "Panel" ADD CONSTRAINT "Panel_scan" FOREIGN KEY ("scanFileId") REFERENCES "File"(id);
ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_user" FOREIGN KEY ("userId") REFERENCES "User"(id);
ALTER TABLE "PanelItem" ADD CONSTRAINT "PanelItem_application" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", id);
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_panel" FOREIGN KEY ("enclaveId", "panelId") REFERENCES "Panel"("enclaveId", id);
ALTER TABLE "Application" ADD CONSTRAINT "Application_agreement" FOREIGN KEY ("agreementFileId") REFERENCES "File"(id);
