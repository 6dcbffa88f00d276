-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Enclave" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "refPrefix" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "homeCityZh" TEXT NOT NULL,
    "homeCityEn" TEXT NOT NULL,
    "homeCityCode" TEXT NOT NULL,
    "hostCityZh" TEXT NOT NULL,
    "hostCityEn" TEXT NOT NULL,
    "hostCityCode" TEXT NOT NULL,
    "sponsorZh" TEXT NOT NULL,
    "sponsorEn" TEXT NOT NULL,
    "operatorZh" TEXT NOT NULL,
    "operatorEn" TEXT NOT NULL,
    "addressZh" TEXT NOT NULL,
    "addressEn" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "offerZh" TEXT NOT NULL,
    "offerEn" TEXT NOT NULL,
    "areaSqm" INTEGER NOT NULL,
    "fundYuan" DECIMAL(18,2),
    "planStartsOn" DATE NOT NULL,
    "planYears" INTEGER NOT NULL,
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Enclave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Counter" (
    "enclaveId" UUID NOT NULL,
    "series" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "Counter_pkey" PRIMARY KEY ("enclaveId","series")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'zh',
    "totpSecret" TEXT,
    "totpSince" TIMESTAMPTZ(3),
    "totpLastStep" INTEGER,
    "recoveryCodes" JSONB NOT NULL DEFAULT '[]',
    "consentAt" TIMESTAMPTZ(3),
    "consentTo" TEXT,
    "disabledAt" TIMESTAMPTZ(3),
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "membershipId" UUID,
    "userAgent" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "secondFactorAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "firmId" UUID,
    "parkId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "firmId" UUID,
    "parkId" UUID,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "userId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttemptCount" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" BIGINT,

    CONSTRAINT "AttemptCount_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "userId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("userId","key")
);

-- CreateTable
CREATE TABLE "Firm" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "uscc" TEXT NOT NULL,
    "usccReason" TEXT,
    "name" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "foundedOn" DATE NOT NULL,
    "industryCode" TEXT NOT NULL,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "product" TEXT NOT NULL DEFAULT '',
    "capitalYuan" DECIMAL(18,2),
    "contactName" TEXT NOT NULL,
    "contactPhone" TEXT NOT NULL,
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Firm_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "FirmPlace" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "divisionCode" TEXT,
    "address" TEXT NOT NULL,
    "entityName" TEXT,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "FirmPlace_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "YearFigures" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "revenueYuan" DECIMAL(18,2) NOT NULL,
    "rdYuan" DECIMAL(18,2) NOT NULL,
    "staff" INTEGER NOT NULL,
    "rdStaff" INTEGER NOT NULL,
    "taxYuan" DECIMAL(18,2),
    "source" TEXT NOT NULL,
    "fileId" UUID,
    "reportedById" UUID NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "YearFigures_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "FirmRecord" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "numberReason" TEXT,
    "title" TEXT NOT NULL,
    "happenedOn" DATE NOT NULL,
    "validUntil" DATE,
    "amountYuan" DECIMAL(18,2),
    "detail" JSONB NOT NULL,
    "fileId" UUID,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawReason" TEXT,

    CONSTRAINT "FirmRecord_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "CriteriaSet" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "criteria" JSONB NOT NULL,
    "effectiveFrom" DATE,
    "publishedAt" TIMESTAMPTZ(3),
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "CriteriaSet_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ApplicationForm" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "track" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sections" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ApplicationForm_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Intake" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "opensOn" DATE NOT NULL,
    "closesOn" DATE NOT NULL,
    "reviewOn" DATE NOT NULL,
    "decideOn" DATE NOT NULL,
    "noticeUntil" DATE NOT NULL,
    "moveInOn" DATE NOT NULL,
    "quotaFirms" INTEGER NOT NULL,
    "quotaSqm" INTEGER NOT NULL,
    "criteriaSetId" UUID NOT NULL,
    "rubric" JSONB NOT NULL,
    "papers" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Intake_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Application" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "intakeId" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "track" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "outcome" TEXT,
    "formId" UUID NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "criteria" JSONB,
    "submitted" JSONB,
    "officerId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "stateSince" TIMESTAMPTZ(3) NOT NULL,
    "noticeFrom" DATE,
    "noticeUntil" DATE,
    "decidedAt" TIMESTAMPTZ(3),
    "admittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Application_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Paper" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fileId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "addedById" UUID NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Paper_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Finding" (
    "enclaveId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "criterion" TEXT NOT NULL,
    "computed" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "verdict" TEXT NOT NULL,
    "note" TEXT,
    "setById" UUID,
    "setAt" TIMESTAMPTZ(3),

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("enclaveId","applicationId","criterion")
);

-- CreateTable
CREATE TABLE "Correction" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "items" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Review" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "expertId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "scores" JSONB NOT NULL DEFAULT '{}',
    "comment" TEXT NOT NULL DEFAULT '',
    "recommendation" TEXT,
    "total" DECIMAL(5,2),
    "dueOn" DATE NOT NULL,
    "assignedById" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "recusedReason" TEXT,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "cites" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "decidedById" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Floor" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "building" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "plan" JSONB NOT NULL,

    CONSTRAINT "Floor_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Unit" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "floorId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "areaSqm" DECIMAL(8,2) NOT NULL,
    "leasable" BOOLEAN NOT NULL,
    "roomId" UUID,
    "seat" INTEGER,
    "shape" JSONB NOT NULL,
    "noteZh" TEXT NOT NULL DEFAULT '',
    "noteEn" TEXT NOT NULL DEFAULT '',
    "rentPerSqm" DECIMAL(8,2) NOT NULL,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Lease" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "unitId" UUID NOT NULL,
    "roomId" UUID NOT NULL,
    "seatFrom" INTEGER NOT NULL,
    "seatUntil" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "firmId" UUID,
    "tenancyId" UUID,
    "state" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsBefore" DATE NOT NULL,
    "rentPerSqm" DECIMAL(8,2) NOT NULL,
    "reliefZh" TEXT NOT NULL DEFAULT '',
    "reliefEn" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Tenancy" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "startedOn" DATE,
    "termMonths" INTEGER NOT NULL,
    "endsOn" DATE,
    "officerId" UUID,
    "graduatedOn" DATE,
    "graduation" JSONB,
    "exitedOn" DATE,
    "exitReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Tenancy_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Park" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "industriesZh" TEXT NOT NULL,
    "industriesEn" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Park_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "LandingProject" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "firmId" UUID NOT NULL,
    "parkId" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "investmentYuan" DECIMAL(18,2) NOT NULL,
    "premises" TEXT NOT NULL,
    "areaMu" DECIMAL(10,2),
    "areaSqm" DECIMAL(10,2),
    "productZh" TEXT NOT NULL,
    "landedName" TEXT,
    "landedUscc" TEXT,
    "ownerId" UUID NOT NULL,
    "nextStep" TEXT NOT NULL DEFAULT '',
    "blocker" TEXT NOT NULL DEFAULT '',
    "blockedSince" DATE,
    "droppedReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "stageSince" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LandingProject_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "enclaveId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "plannedOn" DATE,
    "actualOn" DATE,
    "ownerId" UUID,
    "fileId" UUID,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("enclaveId","projectId","stage")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "zh" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "target" DECIMAL(18,2) NOT NULL,
    "strict" BOOLEAN NOT NULL,
    "rule" TEXT NOT NULL,
    "ruleZh" TEXT NOT NULL,
    "ruleEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Target" (
    "enclaveId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "value" DECIMAL(18,2) NOT NULL,

    CONSTRAINT "Target_pkey" PRIMARY KEY ("enclaveId","indicatorId","year")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "indicatorId" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "value" DECIMAL(18,2) NOT NULL,
    "countedOn" DATE NOT NULL,
    "submittedById" UUID NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "IndicatorMonth" (
    "enclaveId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "rows" INTEGER NOT NULL,
    "value" DECIMAL(18,2) NOT NULL,

    CONSTRAINT "IndicatorMonth_pkey" PRIMARY KEY ("enclaveId","indicatorId","month")
);

-- CreateTable
CREATE TABLE "File" (
    "id" UUID NOT NULL,
    "enclaveId" UUID,
    "ownerUserId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mime" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "aboutType" TEXT,
    "aboutId" UUID,

    CONSTRAINT "File_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Letter" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "toUserId" UUID,
    "toAddress" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "error" TEXT,
    "aboutType" TEXT NOT NULL,
    "aboutId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Event" (
    "enclaveId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "firmId" UUID,
    "payload" JSONB NOT NULL,
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("enclaveId","seq")
);

-- CreateTable
CREATE TABLE "EventHead" (
    "enclaveId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "EventHead_pkey" PRIMARY KEY ("enclaveId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Enclave_slug_key" ON "Enclave"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Enclave_refPrefix_key" ON "Enclave"("refPrefix");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_phone_key" ON "User"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeLink_tokenHash_key" ON "OneTimeLink"("tokenHash");

-- CreateIndex
CREATE INDEX "Firm_enclaveId_name_idx" ON "Firm"("enclaveId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Firm_enclaveId_uscc_key" ON "Firm"("enclaveId", "uscc");

-- CreateIndex
CREATE UNIQUE INDEX "Firm_enclaveId_ref_key" ON "Firm"("enclaveId", "ref");

-- CreateIndex
CREATE INDEX "FirmPlace_enclaveId_firmId_idx" ON "FirmPlace"("enclaveId", "firmId");

-- CreateIndex
CREATE UNIQUE INDEX "YearFigures_enclaveId_firmId_year_version_key" ON "YearFigures"("enclaveId", "firmId", "year", "version");

-- CreateIndex
CREATE INDEX "FirmRecord_enclaveId_firmId_kind_idx" ON "FirmRecord"("enclaveId", "firmId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "CriteriaSet_enclaveId_purpose_code_key" ON "CriteriaSet"("enclaveId", "purpose", "code");

-- CreateIndex
CREATE UNIQUE INDEX "ApplicationForm_enclaveId_track_version_key" ON "ApplicationForm"("enclaveId", "track", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Intake_enclaveId_number_key" ON "Intake"("enclaveId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Application_ref_key" ON "Application"("ref");

-- CreateIndex
CREATE INDEX "Application_enclaveId_state_stateSince_idx" ON "Application"("enclaveId", "state", "stateSince");

-- CreateIndex
CREATE INDEX "Application_enclaveId_intakeId_idx" ON "Application"("enclaveId", "intakeId");

-- CreateIndex
CREATE INDEX "Application_enclaveId_firmId_idx" ON "Application"("enclaveId", "firmId");

-- CreateIndex
CREATE INDEX "Paper_enclaveId_applicationId_idx" ON "Paper"("enclaveId", "applicationId");

-- CreateIndex
CREATE INDEX "Correction_enclaveId_applicationId_idx" ON "Correction"("enclaveId", "applicationId");

-- CreateIndex
CREATE INDEX "Review_enclaveId_expertId_idx" ON "Review"("enclaveId", "expertId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_enclaveId_applicationId_expertId_key" ON "Review"("enclaveId", "applicationId", "expertId");

-- CreateIndex
CREATE INDEX "Decision_enclaveId_applicationId_idx" ON "Decision"("enclaveId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Floor_enclaveId_building_level_key" ON "Floor"("enclaveId", "building", "level");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_enclaveId_code_key" ON "Unit"("enclaveId", "code");

-- CreateIndex
CREATE INDEX "Lease_enclaveId_roomId_startsOn_idx" ON "Lease"("enclaveId", "roomId", "startsOn");

-- CreateIndex
CREATE INDEX "Lease_enclaveId_firmId_idx" ON "Lease"("enclaveId", "firmId");

-- CreateIndex
CREATE UNIQUE INDEX "Lease_enclaveId_ref_key" ON "Lease"("enclaveId", "ref");

-- CreateIndex
CREATE INDEX "Tenancy_enclaveId_firmId_idx" ON "Tenancy"("enclaveId", "firmId");

-- CreateIndex
CREATE INDEX "Tenancy_enclaveId_state_idx" ON "Tenancy"("enclaveId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Tenancy_enclaveId_applicationId_key" ON "Tenancy"("enclaveId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Park_enclaveId_nameZh_key" ON "Park"("enclaveId", "nameZh");

-- CreateIndex
CREATE INDEX "LandingProject_enclaveId_firmId_idx" ON "LandingProject"("enclaveId", "firmId");

-- CreateIndex
CREATE UNIQUE INDEX "LandingProject_enclaveId_ref_key" ON "LandingProject"("enclaveId", "ref");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_enclaveId_code_key" ON "Indicator"("enclaveId", "code");

-- CreateIndex
CREATE INDEX "Evidence_enclaveId_indicatorId_state_countedOn_idx" ON "Evidence"("enclaveId", "indicatorId", "state", "countedOn");

-- CreateIndex
CREATE INDEX "Evidence_enclaveId_state_submittedAt_idx" ON "Evidence"("enclaveId", "state", "submittedAt");

-- CreateIndex
CREATE INDEX "Evidence_enclaveId_firmId_idx" ON "Evidence"("enclaveId", "firmId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_enclaveId_ref_key" ON "Evidence"("enclaveId", "ref");

-- CreateIndex
CREATE INDEX "File_sha256_idx" ON "File"("sha256");

-- CreateIndex
CREATE INDEX "File_aboutType_aboutId_idx" ON "File"("aboutType", "aboutId");

-- CreateIndex
CREATE INDEX "Letter_state_dueAt_idx" ON "Letter"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Letter_enclaveId_createdAt_idx" ON "Letter"("enclaveId", "createdAt");

-- CreateIndex
CREATE INDEX "Event_enclaveId_firmId_seq_idx" ON "Event"("enclaveId", "firmId", "seq");

-- CreateIndex
CREATE INDEX "Event_enclaveId_subjectType_subjectId_seq_idx" ON "Event"("enclaveId", "subjectType", "subjectId", "seq");

-- AddForeignKey
ALTER TABLE "FirmPlace" ADD CONSTRAINT "FirmPlace_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "YearFigures" ADD CONSTRAINT "YearFigures_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FirmRecord" ADD CONSTRAINT "FirmRecord_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_enclaveId_intakeId_fkey" FOREIGN KEY ("enclaveId", "intakeId") REFERENCES "Intake"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_enclaveId_applicationId_fkey" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_enclaveId_applicationId_fkey" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_enclaveId_applicationId_fkey" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_enclaveId_applicationId_fkey" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_enclaveId_applicationId_fkey" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_enclaveId_floorId_fkey" FOREIGN KEY ("enclaveId", "floorId") REFERENCES "Floor"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lease" ADD CONSTRAINT "Lease_enclaveId_unitId_fkey" FOREIGN KEY ("enclaveId", "unitId") REFERENCES "Unit"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lease" ADD CONSTRAINT "Lease_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Lease" ADD CONSTRAINT "Lease_enclaveId_tenancyId_fkey" FOREIGN KEY ("enclaveId", "tenancyId") REFERENCES "Tenancy"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Tenancy" ADD CONSTRAINT "Tenancy_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LandingProject" ADD CONSTRAINT "LandingProject_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LandingProject" ADD CONSTRAINT "LandingProject_enclaveId_parkId_fkey" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_enclaveId_indicatorId_fkey" FOREIGN KEY ("enclaveId", "indicatorId") REFERENCES "Indicator"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_enclaveId_indicatorId_fkey" FOREIGN KEY ("enclaveId", "indicatorId") REFERENCES "Indicator"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_enclaveId_recordId_fkey" FOREIGN KEY ("enclaveId", "recordId") REFERENCES "FirmRecord"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say --------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A room and its desks are never leased to two on one day: a whole room takes all seats, a desk takes one.
ALTER TABLE "Lease" ADD CONSTRAINT one_tenant_per_space_at_a_time EXCLUDE USING gist (
  "enclaveId" WITH =, "roomId" WITH =,
  int4range("seatFrom", "seatUntil") WITH &&,
  daterange("startsOn", "endsBefore") WITH &&
) WHERE (state IN ('drafted', 'active', 'ended'));
ALTER TABLE "Lease" ADD CONSTRAINT lease_covers_a_day CHECK ("startsOn" < "endsBefore");
ALTER TABLE "Lease" ADD CONSTRAINT lease_takes_a_seat CHECK ("seatFrom" < "seatUntil");
ALTER TABLE "Lease" ADD CONSTRAINT firm_lease_has_a_firm CHECK ((purpose = 'firm') = ("firmId" IS NOT NULL));

-- One open application of a firm in one intake; a withdrawn, lapsed or declined one makes room.
CREATE UNIQUE INDEX one_open_application_per_firm_and_intake ON "Application" ("enclaveId", "intakeId", "firmId")
  WHERE state NOT IN ('withdrawn', 'lapsed') AND (outcome IS NULL OR outcome <> 'declined');
CREATE UNIQUE INDEX one_open_correction_per_application ON "Correction" ("enclaveId", "applicationId")
  WHERE "answeredAt" IS NULL;
CREATE UNIQUE INDEX one_paper_per_file ON "Paper" ("enclaveId", "applicationId", "fileId") WHERE "removedAt" IS NULL;

-- One open tenancy per firm, one live landing project per firm.
CREATE UNIQUE INDEX one_open_tenancy_per_firm ON "Tenancy" ("enclaveId", "firmId") WHERE state IN ('offered', 'active');
CREATE UNIQUE INDEX one_live_landing_project_per_firm ON "LandingProject" ("enclaveId", "firmId") WHERE stage <> 'dropped';

-- The same certificate, patent, person or contract is on record once while it stands.
CREATE UNIQUE INDEX one_live_record_per_number ON "FirmRecord" ("enclaveId", kind, number) WHERE "withdrawnAt" IS NULL;
-- A record counts once for an indicator.
CREATE UNIQUE INDEX one_live_evidence_per_record ON "Evidence" ("enclaveId", "indicatorId", "recordId")
  WHERE state <> 'withdrawn';
ALTER TABLE "Evidence" ADD CONSTRAINT evidence_counts_something CHECK (value > 0);
ALTER TABLE "FirmRecord" ADD CONSTRAINT amounts_are_positive CHECK ("amountYuan" IS NULL OR "amountYuan" >= 0);
ALTER TABLE "YearFigures" ADD CONSTRAINT figures_are_not_negative
  CHECK ("revenueYuan" >= 0 AND "rdYuan" >= 0 AND staff >= 0 AND "rdStaff" >= 0 AND "rdStaff" <= staff);

CREATE UNIQUE INDEX one_live_membership ON "Membership" ("enclaveId", "userId", role,
  COALESCE("firmId", '00000000-0000-0000-0000-000000000000'), COALESCE("parkId", '00000000-0000-0000-0000-000000000000'))
  WHERE "endedAt" IS NULL;
ALTER TABLE "User" ADD CONSTRAINT user_has_an_address CHECK (email IS NOT NULL OR phone IS NOT NULL);

-- Only one set of a purpose is in force from a day on.
CREATE UNIQUE INDEX one_published_set_per_day ON "CriteriaSet" ("enclaveId", purpose, "effectiveFrom")
  WHERE state = 'published';

-- The log is append-only, whoever asks.
CREATE FUNCTION event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the event log is append-only'; END $$;
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION event_is_append_only();
CREATE TRIGGER event_is_never_truncated BEFORE TRUNCATE ON "Event"
  FOR EACH STATEMENT EXECUTE FUNCTION event_is_append_only();

-- Foreign keys to the hubs, which declare no relation of their own (each one declared costs every query).
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['Counter','Membership','Invitation','Firm','CriteriaSet','ApplicationForm','Intake',
    'Floor','Park','Indicator','Letter'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id)', t, t || '_enclave');
  END LOOP;
END $$;
ALTER TABLE "Session" ADD CONSTRAINT "Session_user" FOREIGN KEY ("userId") REFERENCES "User"(id);
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_user" FOREIGN KEY ("userId") REFERENCES "User"(id);
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_firm" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", id);
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_park" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", id);
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_criteria" FOREIGN KEY ("enclaveId", "criteriaSetId") REFERENCES "CriteriaSet"("enclaveId", id);
ALTER TABLE "Application" ADD CONSTRAINT "Application_form" FOREIGN KEY ("enclaveId", "formId") REFERENCES "ApplicationForm"("enclaveId", id);
ALTER TABLE "Tenancy" ADD CONSTRAINT "Tenancy_application" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", id);
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "FirmRecord" ADD CONSTRAINT "FirmRecord_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "YearFigures" ADD CONSTRAINT "YearFigures_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "Review" ADD CONSTRAINT "Review_expert" FOREIGN KEY ("expertId") REFERENCES "User"(id);
