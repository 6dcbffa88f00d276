-- CreateTable
CREATE TABLE "FirmPlan" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "leader" TEXT NOT NULL,
    "duties" TEXT NOT NULL,
    "goals" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "openedById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "outcome" TEXT NOT NULL DEFAULT '',
    "rating" INTEGER,
    "ratingNote" TEXT NOT NULL DEFAULT '',
    "ratedById" UUID,
    "ratedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FirmPlan_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "PlanWatch" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "reviewOn" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "settledOn" DATE,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PlanWatch_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "SupportRequest" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "departmentId" UUID,
    "sentAt" TIMESTAMPTZ(3),
    "dueOn" DATE,
    "reply" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "rating" INTEGER,
    "ratingNote" TEXT NOT NULL DEFAULT '',
    "ratedById" UUID,
    "ratedAt" TIMESTAMPTZ(3),
    "withdrawnWhy" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SupportRequest_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "PlanVisit" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "visitedOn" DATE NOT NULL,
    "visitors" TEXT NOT NULL,
    "met" TEXT NOT NULL,
    "findings" TEXT NOT NULL,
    "nextStep" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanVisit_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "FirmPlan_enclaveId_firmId_idx" ON "FirmPlan"("enclaveId", "firmId");

-- CreateIndex
CREATE INDEX "FirmPlan_enclaveId_state_officerId_idx" ON "FirmPlan"("enclaveId", "state", "officerId");

-- CreateIndex
CREATE INDEX "PlanWatch_enclaveId_planId_idx" ON "PlanWatch"("enclaveId", "planId");

-- CreateIndex
CREATE INDEX "SupportRequest_enclaveId_planId_id_idx" ON "SupportRequest"("enclaveId", "planId", "id");

-- CreateIndex
CREATE INDEX "SupportRequest_enclaveId_departmentId_state_id_idx" ON "SupportRequest"("enclaveId", "departmentId", "state", "id");

-- CreateIndex
CREATE INDEX "SupportRequest_enclaveId_state_dueOn_idx" ON "SupportRequest"("enclaveId", "state", "dueOn");

-- CreateIndex
CREATE INDEX "PlanVisit_enclaveId_planId_visitedOn_idx" ON "PlanVisit"("enclaveId", "planId", "visitedOn");

-- AddForeignKey
ALTER TABLE "FirmPlan" ADD CONSTRAINT "FirmPlan_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PlanWatch" ADD CONSTRAINT "PlanWatch_enclaveId_planId_fkey" FOREIGN KEY ("enclaveId", "planId") REFERENCES "FirmPlan"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_enclaveId_planId_fkey" FOREIGN KEY ("enclaveId", "planId") REFERENCES "FirmPlan"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_enclaveId_departmentId_fkey" FOREIGN KEY ("enclaveId", "departmentId") REFERENCES "Department"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PlanVisit" ADD CONSTRAINT "PlanVisit_enclaveId_planId_fkey" FOREIGN KEY ("enclaveId", "planId") REFERENCES "FirmPlan"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What names an enclave or a person exists.
ALTER TABLE "FirmPlan" ADD CONSTRAINT "FirmPlan_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "FirmPlan" ADD CONSTRAINT "FirmPlan_officer" FOREIGN KEY ("officerId") REFERENCES "User"(id);
ALTER TABLE "FirmPlan" ADD CONSTRAINT "FirmPlan_openedBy" FOREIGN KEY ("openedById") REFERENCES "User"(id);
ALTER TABLE "FirmPlan" ADD CONSTRAINT "FirmPlan_endedBy" FOREIGN KEY ("endedById") REFERENCES "User"(id);
ALTER TABLE "FirmPlan" ADD CONSTRAINT "FirmPlan_ratedBy" FOREIGN KEY ("ratedById") REFERENCES "User"(id);
ALTER TABLE "PlanWatch" ADD CONSTRAINT "PlanWatch_by" FOREIGN KEY ("byId") REFERENCES "User"(id);
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_askedBy" FOREIGN KEY ("askedById") REFERENCES "User"(id);
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_answeredBy" FOREIGN KEY ("answeredById") REFERENCES "User"(id);
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_ratedBy" FOREIGN KEY ("ratedById") REFERENCES "User"(id);
ALTER TABLE "PlanVisit" ADD CONSTRAINT "PlanVisit_by" FOREIGN KEY ("byId") REFERENCES "User"(id);

-- A firm has one plan at a time.
CREATE UNIQUE INDEX one_open_plan_per_firm ON "FirmPlan" ("enclaveId", "firmId") WHERE state = 'open';
-- What the desk and the reminders ask for every day.
CREATE INDEX "PlanWatch_unsettled" ON "PlanWatch" ("enclaveId", "reviewOn") WHERE "settledOn" IS NULL;

-- What stands in a code, and what goes together.
ALTER TABLE "FirmPlan" ADD CONSTRAINT "FirmPlan_state_is_known" CHECK (state IN ('open', 'ended'));
ALTER TABLE "FirmPlan" ADD CONSTRAINT an_ended_plan_says_what_was_reached CHECK ((state = 'ended') =
  ("endedAt" IS NOT NULL AND "endedById" IS NOT NULL AND outcome <> ''));
ALTER TABLE "FirmPlan" ADD CONSTRAINT an_ended_plan_is_rated_from_one_to_five CHECK (
  (rating IS NULL AND "ratedAt" IS NULL AND "ratedById" IS NULL AND "ratingNote" = '')
  OR (state = 'ended' AND rating BETWEEN 1 AND 5 AND "ratedAt" IS NOT NULL AND "ratedById" IS NOT NULL));
ALTER TABLE "PlanWatch" ADD CONSTRAINT "PlanWatch_level_is_known" CHECK (level IN ('urgent', 'attention', 'routine'));
ALTER TABLE "PlanWatch" ADD CONSTRAINT what_is_settled_says_how CHECK ("settledOn" IS NULL OR note <> '');
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_kind_is_known"
  CHECK (kind IN ('money', 'land', 'environment', 'energy', 'talent', 'other'));
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_state_is_known"
  CHECK (state IN ('proposed', 'open', 'answered', 'withdrawn'));
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_reply_is_known" CHECK (reply IN ('done', 'partly', 'not_possible'));
ALTER TABLE "SupportRequest" ADD CONSTRAINT the_clock_of_a_request_begins_with_its_department CHECK (
  ("departmentId" IS NULL) = ("sentAt" IS NULL) AND ("departmentId" IS NULL) = ("dueOn" IS NULL)
  AND (state = 'withdrawn' OR (state = 'proposed') = ("departmentId" IS NULL)));
ALTER TABLE "SupportRequest" ADD CONSTRAINT an_answer_says_what_and_by_whom CHECK ((state = 'answered') =
  (reply IS NOT NULL AND answer <> '' AND "answeredAt" IS NOT NULL AND "answeredById" IS NOT NULL));
ALTER TABLE "SupportRequest" ADD CONSTRAINT what_is_taken_back_says_why CHECK ((state = 'withdrawn') = ("withdrawnWhy" <> ''));
ALTER TABLE "SupportRequest" ADD CONSTRAINT what_is_over_has_its_moment CHECK ((state IN ('answered', 'withdrawn')) = ("closedAt" IS NOT NULL));
ALTER TABLE "SupportRequest" ADD CONSTRAINT an_answer_is_rated_from_one_to_five CHECK (
  (rating IS NULL AND "ratedAt" IS NULL AND "ratedById" IS NULL AND "ratingNote" = '')
  OR (state = 'answered' AND rating BETWEEN 1 AND 5 AND "ratedAt" IS NOT NULL AND "ratedById" IS NOT NULL));
