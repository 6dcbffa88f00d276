-- CreateTable
CREATE TABLE "Ticket" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "firmId" UUID,
    "placeId" UUID,
    "reportedById" UUID NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,
    "ownerId" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "solvedAt" TIMESTAMPTZ(3),
    "answerMinutes" INTEGER,
    "solveMinutes" INTEGER,
    "rating" INTEGER,
    "ratingNote" TEXT NOT NULL DEFAULT '',
    "ratedAt" TIMESTAMPTZ(3),
    "joinedToId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "TicketWait" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TicketWait_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "TicketMessage" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TicketMessage_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "TicketPhoto" (
    "enclaveId" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "messageId" UUID,

    CONSTRAINT "TicketPhoto_pkey" PRIMARY KEY ("enclaveId","ticketId","fileId")
);

-- CreateTable
CREATE TABLE "Checklist" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Checklist_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ChecklistVersion" (
    "enclaveId" UUID NOT NULL,
    "checklistId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChecklistVersion_pkey" PRIMARY KEY ("enclaveId","checklistId","version")
);

-- CreateTable
CREATE TABLE "InspectionRound" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "checklistId" UUID NOT NULL,
    "floorId" UUID,
    "placeId" UUID,
    "everyMonths" INTEGER NOT NULL,
    "firstDueOn" DATE NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "InspectionRound_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Inspection" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "checklistId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "dueOn" DATE NOT NULL,
    "doneOn" DATE NOT NULL,
    "doneAt" TIMESTAMPTZ(3) NOT NULL,
    "doneById" UUID NOT NULL,

    CONSTRAINT "Inspection_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "InspectionAnswer" (
    "enclaveId" UUID NOT NULL,
    "inspectionId" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "isFinding" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "fileId" UUID,
    "ticketId" UUID,

    CONSTRAINT "InspectionAnswer_pkey" PRIMARY KEY ("enclaveId","inspectionId","item")
);

-- CreateIndex
CREATE INDEX "Ticket_enclaveId_state_reportedAt_idx" ON "Ticket"("enclaveId", "state", "reportedAt");

-- CreateIndex
CREATE INDEX "Ticket_enclaveId_firmId_reportedAt_idx" ON "Ticket"("enclaveId", "firmId", "reportedAt");

-- CreateIndex
CREATE INDEX "Ticket_enclaveId_placeId_reportedAt_idx" ON "Ticket"("enclaveId", "placeId", "reportedAt");

-- CreateIndex
CREATE INDEX "Ticket_enclaveId_reportedAt_idx" ON "Ticket"("enclaveId", "reportedAt");

-- CreateIndex
CREATE INDEX "Ticket_enclaveId_joinedToId_idx" ON "Ticket"("enclaveId", "joinedToId");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_enclaveId_ref_key" ON "Ticket"("enclaveId", "ref");

-- CreateIndex
CREATE INDEX "TicketWait_enclaveId_ticketId_startedAt_idx" ON "TicketWait"("enclaveId", "ticketId", "startedAt");

-- CreateIndex
CREATE INDEX "TicketMessage_enclaveId_ticketId_at_idx" ON "TicketMessage"("enclaveId", "ticketId", "at");

-- CreateIndex
CREATE INDEX "TicketPhoto_enclaveId_messageId_idx" ON "TicketPhoto"("enclaveId", "messageId");

-- CreateIndex
CREATE INDEX "InspectionRound_enclaveId_placeId_idx" ON "InspectionRound"("enclaveId", "placeId");

-- CreateIndex
CREATE INDEX "InspectionRound_enclaveId_floorId_idx" ON "InspectionRound"("enclaveId", "floorId");

-- CreateIndex
CREATE INDEX "Inspection_enclaveId_doneOn_idx" ON "Inspection"("enclaveId", "doneOn");

-- CreateIndex
CREATE UNIQUE INDEX "Inspection_enclaveId_roundId_dueOn_key" ON "Inspection"("enclaveId", "roundId", "dueOn");

-- CreateIndex
CREATE INDEX "InspectionAnswer_enclaveId_ticketId_idx" ON "InspectionAnswer"("enclaveId", "ticketId");

-- CreateIndex
CREATE INDEX "TicketPhoto_fileId_idx" ON "TicketPhoto"("fileId");

-- CreateIndex
CREATE INDEX "InspectionAnswer_fileId_idx" ON "InspectionAnswer"("fileId");

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_enclaveId_placeId_fkey" FOREIGN KEY ("enclaveId", "placeId") REFERENCES "Unit"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_enclaveId_joinedToId_fkey" FOREIGN KEY ("enclaveId", "joinedToId") REFERENCES "Ticket"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TicketWait" ADD CONSTRAINT "TicketWait_enclaveId_ticketId_fkey" FOREIGN KEY ("enclaveId", "ticketId") REFERENCES "Ticket"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketMessage" ADD CONSTRAINT "TicketMessage_enclaveId_ticketId_fkey" FOREIGN KEY ("enclaveId", "ticketId") REFERENCES "Ticket"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketPhoto" ADD CONSTRAINT "TicketPhoto_enclaveId_ticketId_fkey" FOREIGN KEY ("enclaveId", "ticketId") REFERENCES "Ticket"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketPhoto" ADD CONSTRAINT "TicketPhoto_enclaveId_messageId_fkey" FOREIGN KEY ("enclaveId", "messageId") REFERENCES "TicketMessage"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ChecklistVersion" ADD CONSTRAINT "ChecklistVersion_enclaveId_checklistId_fkey" FOREIGN KEY ("enclaveId", "checklistId") REFERENCES "Checklist"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_enclaveId_checklistId_fkey" FOREIGN KEY ("enclaveId", "checklistId") REFERENCES "Checklist"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_enclaveId_floorId_fkey" FOREIGN KEY ("enclaveId", "floorId") REFERENCES "Floor"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_enclaveId_placeId_fkey" FOREIGN KEY ("enclaveId", "placeId") REFERENCES "Unit"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_enclaveId_roundId_fkey" FOREIGN KEY ("enclaveId", "roundId") REFERENCES "InspectionRound"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InspectionAnswer" ADD CONSTRAINT "InspectionAnswer_enclaveId_inspectionId_fkey" FOREIGN KEY ("enclaveId", "inspectionId") REFERENCES "Inspection"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whatever is named is there.
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_reportedBy" FOREIGN KEY ("reportedById") REFERENCES "User"(id);
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_owner" FOREIGN KEY ("ownerId") REFERENCES "User"(id);
ALTER TABLE "TicketWait" ADD CONSTRAINT "TicketWait_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "TicketMessage" ADD CONSTRAINT "TicketMessage_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "TicketMessage" ADD CONSTRAINT "TicketMessage_author" FOREIGN KEY ("authorId") REFERENCES "User"(id);
ALTER TABLE "TicketPhoto" ADD CONSTRAINT "TicketPhoto_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "TicketPhoto" ADD CONSTRAINT "TicketPhoto_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "Checklist" ADD CONSTRAINT "Checklist_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ChecklistVersion" ADD CONSTRAINT "ChecklistVersion_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ChecklistVersion" ADD CONSTRAINT "ChecklistVersion_by" FOREIGN KEY ("byId") REFERENCES "User"(id);
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_doneBy" FOREIGN KEY ("doneById") REFERENCES "User"(id);
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_checklist_version" FOREIGN KEY ("enclaveId", "checklistId", "version")
  REFERENCES "ChecklistVersion"("enclaveId", "checklistId", "version");
ALTER TABLE "InspectionAnswer" ADD CONSTRAINT "InspectionAnswer_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "InspectionAnswer" ADD CONSTRAINT "InspectionAnswer_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "InspectionAnswer" ADD CONSTRAINT "InspectionAnswer_ticket" FOREIGN KEY ("enclaveId", "ticketId")
  REFERENCES "Ticket"("enclaveId", id);

-- Codes are known, and a state says what must be there.
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_state_is_known"
  CHECK ("state" IN ('reported', 'in_hand', 'waiting_firm', 'waiting_supplier', 'solved', 'closed', 'joined'));
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_priority_is_known"
  CHECK ("priority" IN ('urgent', 'high', 'normal', 'low'));
ALTER TABLE "TicketWait" ADD CONSTRAINT "TicketWait_why_is_known"
  CHECK ("why" IN ('firm', 'supplier', 'check'));
ALTER TABLE "TicketMessage" ADD CONSTRAINT "TicketMessage_kind_is_known"
  CHECK ("kind" IN ('message', 'note', 'solution', 'reopening'));
ALTER TABLE "TicketMessage" ADD CONSTRAINT "TicketMessage_side_is_known"
  CHECK ("side" IN ('firm', 'staff'));
ALTER TABLE "Ticket" ADD CONSTRAINT "a_rating_is_from_one_to_five_and_closes"
  CHECK ((rating IS NOT NULL) = (state = 'closed') AND (rating IS NULL) = ("ratedAt" IS NULL) AND rating BETWEEN 1 AND 5);
ALTER TABLE "Ticket" ADD CONSTRAINT "what_is_solved_says_when"
  CHECK (("solvedAt" IS NOT NULL) = (state IN ('solved', 'closed')) AND ("solvedAt" IS NULL) = ("solveMinutes" IS NULL));
ALTER TABLE "Ticket" ADD CONSTRAINT "what_is_joined_says_to_what"
  CHECK (("joinedToId" IS NOT NULL) = (state = 'joined') AND "joinedToId" IS DISTINCT FROM id);
ALTER TABLE "Ticket" ADD CONSTRAINT "what_is_taken_up_has_an_owner"
  CHECK ((state IN ('reported', 'joined') OR ("ownerId" IS NOT NULL AND "answeredAt" IS NOT NULL))
    AND ("answeredAt" IS NULL) = ("answerMinutes" IS NULL));
ALTER TABLE "TicketWait" ADD CONSTRAINT "a_wait_ends_after_it_began" CHECK ("endedAt" IS NULL OR "endedAt" >= "startedAt");
ALTER TABLE "InspectionRound" ADD CONSTRAINT "a_round_is_of_a_floor_or_a_place"
  CHECK (("floorId" IS NULL OR "placeId" IS NULL) AND "everyMonths" BETWEEN 1 AND 60);
-- A ticket waits for one thing at a time.
CREATE UNIQUE INDEX "a_ticket_waits_for_one_thing" ON "TicketWait"("enclaveId", "ticketId") WHERE "endedAt" IS NULL;

ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known"
  CHECK ("aboutType" IN ('application', 'firm', 'record', 'figures', 'project', 'panel', 'import', 'objection', 'drawing', 'room', 'contract', 'ticket', 'inspection'));
ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'security', 'plan', 'leasing', 'rooms', 'care'));
