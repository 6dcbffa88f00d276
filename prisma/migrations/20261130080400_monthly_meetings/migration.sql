-- CreateTable
CREATE TABLE "MonthlyMeeting" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "closingId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "heldOn" DATE,
    "place" TEXT NOT NULL DEFAULT '',
    "chair" TEXT NOT NULL DEFAULT '',
    "present" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "draftedById" UUID NOT NULL,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedById" UUID,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MonthlyMeeting_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "MeetingItem" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "subjectId" UUID,
    "dropped" BOOLEAN NOT NULL DEFAULT false,
    "comment" TEXT NOT NULL DEFAULT '',
    "decision" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MeetingItem_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "MeetingTask" (
    "enclaveId" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "itemId" UUID NOT NULL,

    CONSTRAINT "MeetingTask_pkey" PRIMARY KEY ("enclaveId","taskId")
);

-- CreateIndex
CREATE UNIQUE INDEX "MonthlyMeeting_enclaveId_month_key" ON "MonthlyMeeting"("enclaveId", "month");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingItem_enclaveId_meetingId_position_key" ON "MeetingItem"("enclaveId", "meetingId", "position");

-- CreateIndex
CREATE INDEX "MeetingTask_enclaveId_itemId_idx" ON "MeetingTask"("enclaveId", "itemId");

-- AddForeignKey
ALTER TABLE "MeetingItem" ADD CONSTRAINT "MeetingItem_enclaveId_meetingId_fkey" FOREIGN KEY ("enclaveId", "meetingId") REFERENCES "MonthlyMeeting"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTask" ADD CONSTRAINT "MeetingTask_enclaveId_taskId_fkey" FOREIGN KEY ("enclaveId", "taskId") REFERENCES "MeasureTask"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTask" ADD CONSTRAINT "MeetingTask_enclaveId_itemId_fkey" FOREIGN KEY ("enclaveId", "itemId") REFERENCES "MeetingItem"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whatever is named is there.
ALTER TABLE "MonthlyMeeting" ADD CONSTRAINT "MonthlyMeeting_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "MonthlyMeeting" ADD CONSTRAINT "MonthlyMeeting_closing"
  FOREIGN KEY ("enclaveId", "closingId") REFERENCES "MonthClosing"("enclaveId", id);
ALTER TABLE "MonthlyMeeting" ADD CONSTRAINT "MonthlyMeeting_draftedBy" FOREIGN KEY ("draftedById") REFERENCES "User"(id);
ALTER TABLE "MonthlyMeeting" ADD CONSTRAINT "MonthlyMeeting_closedBy" FOREIGN KEY ("closedById") REFERENCES "User"(id);

-- What stands in a code.
ALTER TABLE "MonthlyMeeting" ADD CONSTRAINT "MonthlyMeeting_state_is_known" CHECK ("state" IN ('draft', 'held', 'closed'));
ALTER TABLE "MeetingItem" ADD CONSTRAINT "MeetingItem_kind_is_known"
  CHECK ("kind" IN ('follow_up', 'behind', 'late_task', 'blocked', 'waiting', 'other'));
ALTER TABLE "MonthlyMeeting" ADD CONSTRAINT what_was_held_has_its_day CHECK ((state = 'draft') = ("heldOn" IS NULL));
ALTER TABLE "MonthlyMeeting" ADD CONSTRAINT what_was_closed_has_its_hour CHECK (
  (state = 'closed') = ("closedAt" IS NOT NULL) AND ("closedAt" IS NULL) = ("closedById" IS NULL));

-- A meeting that was closed stays as it was closed, with everything on it.
CREATE FUNCTION closed_meetings_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE is_closed boolean;
BEGIN
  IF TG_TABLE_NAME = 'MonthlyMeeting' THEN is_closed := OLD.state = 'closed';
  ELSIF TG_TABLE_NAME = 'MeetingItem' THEN
    SELECT state = 'closed' INTO is_closed FROM "MonthlyMeeting"
      WHERE "enclaveId" = COALESCE(NEW."enclaveId", OLD."enclaveId") AND id = COALESCE(NEW."meetingId", OLD."meetingId");
  ELSE
    SELECT m.state = 'closed' INTO is_closed FROM "MonthlyMeeting" m
      JOIN "MeetingItem" i ON i."enclaveId" = m."enclaveId" AND i."meetingId" = m.id
      WHERE i."enclaveId" = COALESCE(NEW."enclaveId", OLD."enclaveId") AND i.id = COALESCE(NEW."itemId", OLD."itemId");
  END IF;
  IF is_closed THEN RAISE EXCEPTION 'a meeting that was closed does not change'; END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER closed_meeting_never_changes BEFORE UPDATE OR DELETE ON "MonthlyMeeting"
  FOR EACH ROW EXECUTE FUNCTION closed_meetings_never_change();
CREATE TRIGGER closed_meeting_keeps_its_items BEFORE INSERT OR UPDATE OR DELETE ON "MeetingItem"
  FOR EACH ROW EXECUTE FUNCTION closed_meetings_never_change();
CREATE TRIGGER closed_meeting_keeps_its_tasks BEFORE INSERT OR UPDATE OR DELETE ON "MeetingTask"
  FOR EACH ROW EXECUTE FUNCTION closed_meetings_never_change();
