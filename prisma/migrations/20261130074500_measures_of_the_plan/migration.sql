-- CreateTable
CREATE TABLE "Measure" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE NOT NULL,
    "departmentId" UUID,
    "leader" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "MeasureIndicator" (
    "enclaveId" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,

    CONSTRAINT "MeasureIndicator_pkey" PRIMARY KEY ("enclaveId","measureId","indicatorId")
);

-- CreateTable
CREATE TABLE "MeasureTask" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "milestone" BOOLEAN NOT NULL DEFAULT false,
    "ownerId" UUID,
    "departmentId" UUID,
    "dueOn" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "percent" INTEGER NOT NULL DEFAULT 0,
    "reportedOn" DATE,
    "reportedById" UUID,
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ(3),
    "stoppedOn" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeasureTask_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "MeasureNote" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "percent" INTEGER,
    "fileId" UUID,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeasureNote_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Measure_enclaveId_kind_fromOn_number_key" ON "Measure"("enclaveId", "kind", "fromOn", "number");

-- CreateIndex
CREATE INDEX "MeasureIndicator_enclaveId_indicatorId_idx" ON "MeasureIndicator"("enclaveId", "indicatorId");

-- CreateIndex
CREATE INDEX "MeasureTask_enclaveId_measureId_dueOn_idx" ON "MeasureTask"("enclaveId", "measureId", "dueOn");

-- CreateIndex
CREATE INDEX "MeasureTask_enclaveId_ownerId_idx" ON "MeasureTask"("enclaveId", "ownerId");

-- CreateIndex
CREATE INDEX "MeasureTask_enclaveId_departmentId_idx" ON "MeasureTask"("enclaveId", "departmentId");

-- CreateIndex
CREATE INDEX "MeasureNote_fileId_idx" ON "MeasureNote"("fileId");

-- CreateIndex
CREATE INDEX "MeasureNote_enclaveId_taskId_id_idx" ON "MeasureNote"("enclaveId", "taskId", "id");

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_enclaveId_departmentId_fkey" FOREIGN KEY ("enclaveId", "departmentId") REFERENCES "Department"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "MeasureIndicator" ADD CONSTRAINT "MeasureIndicator_enclaveId_measureId_fkey" FOREIGN KEY ("enclaveId", "measureId") REFERENCES "Measure"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureIndicator" ADD CONSTRAINT "MeasureIndicator_enclaveId_indicatorId_fkey" FOREIGN KEY ("enclaveId", "indicatorId") REFERENCES "Indicator"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureTask" ADD CONSTRAINT "MeasureTask_enclaveId_measureId_fkey" FOREIGN KEY ("enclaveId", "measureId") REFERENCES "Measure"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureTask" ADD CONSTRAINT "MeasureTask_enclaveId_departmentId_fkey" FOREIGN KEY ("enclaveId", "departmentId") REFERENCES "Department"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "MeasureNote" ADD CONSTRAINT "MeasureNote_enclaveId_taskId_fkey" FOREIGN KEY ("enclaveId", "taskId") REFERENCES "MeasureTask"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whatever is named is there.
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "MeasureTask" ADD CONSTRAINT "MeasureTask_owner" FOREIGN KEY ("ownerId") REFERENCES "User"(id);
ALTER TABLE "MeasureTask" ADD CONSTRAINT "MeasureTask_reportedBy" FOREIGN KEY ("reportedById") REFERENCES "User"(id);
ALTER TABLE "MeasureTask" ADD CONSTRAINT "MeasureTask_confirmedBy" FOREIGN KEY ("confirmedById") REFERENCES "User"(id);
ALTER TABLE "MeasureTask" ADD CONSTRAINT "MeasureTask_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "MeasureNote" ADD CONSTRAINT "MeasureNote_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "MeasureNote" ADD CONSTRAINT "MeasureNote_by" FOREIGN KEY ("byId") REFERENCES "User"(id);

-- What stands in a code.
ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known"
  CHECK ("aboutType" IN ('application', 'firm', 'record', 'figures', 'project', 'panel', 'import', 'objection', 'drawing', 'room', 'contract', 'ticket', 'inspection', 'enclave', 'task'));
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_kind_is_known" CHECK ("kind" IN ('measure', 'annual'));
ALTER TABLE "MeasureTask" ADD CONSTRAINT "MeasureTask_state_is_known"
  CHECK ("state" IN ('planned', 'under_way', 'done', 'stopped'));
ALTER TABLE "MeasureNote" ADD CONSTRAINT "MeasureNote_kind_is_known"
  CHECK ("kind" IN ('progress', 'comment', 'returned', 'confirmed', 'stopped', 'handed_over'));

ALTER TABLE "Measure" ADD CONSTRAINT a_measure_ends_after_it_begins CHECK ("untilOn" >= "fromOn" AND number > 0);
-- One owner; what is planned has not begun; what is done was reported in full and confirmed by somebody else.
ALTER TABLE "MeasureTask" ADD CONSTRAINT a_task_has_one_owner CHECK (num_nonnulls("ownerId", "departmentId") = 1);
ALTER TABLE "MeasureTask" ADD CONSTRAINT progress_is_in_per_cent CHECK (percent BETWEEN 0 AND 100);
ALTER TABLE "MeasureTask" ADD CONSTRAINT only_what_is_done_in_full_is_reported_so CHECK (
  (percent = 100) = ("reportedOn" IS NOT NULL) AND ("reportedOn" IS NULL) = ("reportedById" IS NULL)
  AND (state <> 'planned' OR percent = 0));
ALTER TABLE "MeasureTask" ADD CONSTRAINT what_is_done_was_confirmed_by_another CHECK (
  (state = 'done') = ("confirmedById" IS NOT NULL) AND ("confirmedById" IS NULL) = ("confirmedAt" IS NULL)
  AND (state <> 'done' OR (percent = 100 AND "confirmedById" <> "reportedById"
    AND ("ownerId" IS NULL OR "confirmedById" <> "ownerId"))));
ALTER TABLE "MeasureTask" ADD CONSTRAINT what_was_stopped_says_why CHECK (
  (state = 'stopped') = ("stoppedOn" IS NOT NULL) AND (state = 'stopped') = (reason <> ''));
ALTER TABLE "MeasureNote" ADD CONSTRAINT proof_comes_with_progress CHECK (
  (kind = 'progress') = (percent IS NOT NULL) AND (percent BETWEEN 0 AND 100) IS NOT FALSE
  AND ("fileId" IS NULL OR kind = 'progress'));

-- What was said stays as it was said.
CREATE FUNCTION notes_of_tasks_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was said of a task does not change';
END $$;
CREATE TRIGGER measure_note_never_changes BEFORE UPDATE OR DELETE ON "MeasureNote"
  FOR EACH ROW EXECUTE FUNCTION notes_of_tasks_never_change();
