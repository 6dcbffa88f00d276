-- CreateTable
CREATE TABLE "ExpertProfile" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "divisions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "knowledge" TEXT NOT NULL DEFAULT '',
    "employer" TEXT NOT NULL DEFAULT '',
    "employerUscc" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "availableUntil" DATE,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "confirmedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ExpertProfile_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ExpertLink" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "partyKind" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "number" TEXT,
    "since" DATE,
    "until" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "struckAt" TIMESTAMPTZ(3),

    CONSTRAINT "ExpertLink_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ReviewInvitation" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "expertId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "seed" TEXT,
    "tokenHash" TEXT,
    "dueOn" DATE NOT NULL,
    "answerBy" DATE,
    "madeById" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "invitedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "insteadOfId" UUID,
    "reviewId" UUID,

    CONSTRAINT "ReviewInvitation_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "enclaveId" UUID NOT NULL,
    "aboutType" TEXT NOT NULL,
    "aboutId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("enclaveId","aboutType","aboutId","kind")
);

-- CreateIndex
CREATE UNIQUE INDEX "ExpertProfile_enclaveId_userId_key" ON "ExpertProfile"("enclaveId", "userId");

-- CreateIndex
CREATE INDEX "ExpertLink_enclaveId_userId_idx" ON "ExpertLink"("enclaveId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewInvitation_tokenHash_key" ON "ReviewInvitation"("tokenHash");

-- CreateIndex
CREATE INDEX "ReviewInvitation_enclaveId_applicationId_idx" ON "ReviewInvitation"("enclaveId", "applicationId");

-- CreateIndex
CREATE INDEX "ReviewInvitation_enclaveId_expertId_idx" ON "ReviewInvitation"("enclaveId", "expertId");

-- CreateIndex
CREATE INDEX "ReviewInvitation_state_answerBy_idx" ON "ReviewInvitation"("state", "answerBy");

-- AddForeignKey
ALTER TABLE "ReviewInvitation" ADD CONSTRAINT "ReviewInvitation_enclaveId_applicationId_fkey" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say --------------------------------------------------------------------------------

DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['ExpertProfile','ExpertLink','Reminder'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id)', t, t || '_enclave');
  END LOOP;
END $$;
ALTER TABLE "ExpertProfile" ADD CONSTRAINT "ExpertProfile_user" FOREIGN KEY ("userId") REFERENCES "User"(id);
ALTER TABLE "ExpertLink" ADD CONSTRAINT "ExpertLink_user" FOREIGN KEY ("userId") REFERENCES "User"(id);
ALTER TABLE "ReviewInvitation" ADD CONSTRAINT "ReviewInvitation_expert" FOREIGN KEY ("expertId") REFERENCES "User"(id);
ALTER TABLE "ReviewInvitation" ADD CONSTRAINT "ReviewInvitation_review"
  FOREIGN KEY ("enclaveId", "reviewId") REFERENCES "Review"("enclaveId", id);
ALTER TABLE "ExpertLink" ADD CONSTRAINT link_ends_after_it_began CHECK (since IS NULL OR until IS NULL OR since <= until);
-- An invitation that is out has a link and a day to answer by; one that was accepted has its review.
ALTER TABLE "ReviewInvitation" ADD CONSTRAINT invited_has_a_day
  CHECK (state <> 'invited' OR ("tokenHash" IS NOT NULL AND "answerBy" IS NOT NULL AND "invitedAt" IS NOT NULL));
ALTER TABLE "ReviewInvitation" ADD CONSTRAINT accepted_has_a_review CHECK ((state = 'accepted') = ("reviewId" IS NOT NULL));
-- Nobody is asked twice about a file while the first question stands.
CREATE UNIQUE INDEX one_standing_invitation ON "ReviewInvitation" ("enclaveId", "applicationId", "expertId")
  WHERE state IN ('reserve', 'invited', 'accepted');
