-- AlterTable
ALTER TABLE "MeetingTask" ADD COLUMN     "dueOn" DATE,
ADD COLUMN     "ownerEn" TEXT,
ADD COLUMN     "ownerZh" TEXT,
ADD COLUMN     "title" TEXT;

-- Minutes closed before this keep what their tasks say today: nobody wrote down what they said then.
ALTER TABLE "MeetingTask" DISABLE TRIGGER closed_meeting_keeps_its_tasks;
UPDATE "MeetingTask" x SET title = t.title, "dueOn" = t."dueOn",
  "ownerZh" = COALESCE(d."nameZh", u.name, ''), "ownerEn" = COALESCE(d."nameEn", u.name, '')
FROM "MeetingItem" i, "MonthlyMeeting" m, "MeasureTask" t
LEFT JOIN "User" u ON u.id = t."ownerId"
LEFT JOIN "Department" d ON d."enclaveId" = t."enclaveId" AND d.id = t."departmentId"
WHERE i."enclaveId" = x."enclaveId" AND i.id = x."itemId" AND m."enclaveId" = i."enclaveId" AND m.id = i."meetingId"
  AND m.state = 'closed' AND t."enclaveId" = x."enclaveId" AND t.id = x."taskId";
ALTER TABLE "MeetingTask" ENABLE TRIGGER closed_meeting_keeps_its_tasks;

ALTER TABLE "MeetingTask" ADD CONSTRAINT a_task_of_closed_minutes_is_kept_whole
  CHECK (num_nonnulls(title, "dueOn", "ownerZh", "ownerEn") IN (0, 4));

-- No minutes are closed before they keep what they gave out.
CREATE FUNCTION closed_minutes_keep_their_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "MeetingTask" x JOIN "MeetingItem" i ON i."enclaveId" = x."enclaveId" AND i.id = x."itemId"
    WHERE i."enclaveId" = NEW."enclaveId" AND i."meetingId" = NEW.id AND x.title IS NULL)
  THEN RAISE EXCEPTION 'closed minutes keep what they gave out'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER closed_minutes_keep_their_tasks BEFORE UPDATE ON "MonthlyMeeting"
  FOR EACH ROW WHEN (NEW.state = 'closed' AND OLD.state <> 'closed') EXECUTE FUNCTION closed_minutes_keep_their_tasks();

-- What stands one by one on an agenda is bounded; how many more there are stands as an item of its own.
ALTER TABLE "MeetingItem" DROP CONSTRAINT "MeetingItem_kind_is_known";
ALTER TABLE "MeetingItem" ADD CONSTRAINT "MeetingItem_kind_is_known"
  CHECK ("kind" IN ('follow_up', 'behind', 'late_task', 'blocked', 'waiting', 'more', 'other'));
