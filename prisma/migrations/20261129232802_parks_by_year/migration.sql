-- CreateTable
CREATE TABLE "ParkFigure" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parkId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "quarter" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "asOf" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "output" DECIMAL(18,2),
    "tax" DECIMAL(18,2),
    "invested" DECIMAL(18,2),
    "revenue" DECIMAL(18,2),
    "fund" DECIMAL(18,2),
    "muUsed" DECIMAL(12,2),
    "landReservedMu" DECIMAL(12,2),
    "factorySqm" DECIMAL(14,2),
    "jobs" INTEGER,
    "aboveScale" INTEGER,
    "innovationPlatforms" INTEGER,
    "openPlatforms" INTEGER,
    "financePlatforms" INTEGER,
    "projects100" INTEGER,
    "projects500" INTEGER,
    "enteredById" UUID NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ParkFigure_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ParkQuota" (
    "enclaveId" UUID NOT NULL,
    "parkId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "landReservedMu" DECIMAL(12,2) NOT NULL,
    "factorySqm" DECIMAL(14,2) NOT NULL,
    "projects100" INTEGER NOT NULL,
    "projects500" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "setById" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParkQuota_pkey" PRIMARY KEY ("enclaveId","parkId","year","version")
);

-- CreateTable
CREATE TABLE "ParkCarrier" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parkId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "maturity" TEXT NOT NULL,
    "goal" TEXT,
    "goalYear" INTEGER,
    "note" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParkCarrier_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ParkReward" (
    "enclaveId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "total" DECIMAL(14,2) NOT NULL,
    "source" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "industryById" UUID,
    "industryAt" TIMESTAMPTZ(3),
    "financeById" UUID,
    "financeAt" TIMESTAMPTZ(3),

    CONSTRAINT "ParkReward_pkey" PRIMARY KEY ("enclaveId","round")
);

-- CreateTable
CREATE TABLE "ParkRewardPart" (
    "enclaveId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "parkId" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "paidOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ParkRewardPart_pkey" PRIMARY KEY ("enclaveId","round","parkId")
);

-- CreateIndex
CREATE INDEX "ParkFigure_enclaveId_parkId_year_quarter_idx" ON "ParkFigure"("enclaveId", "parkId", "year", "quarter");

-- CreateIndex
CREATE UNIQUE INDEX "ParkCarrier_enclaveId_parkId_name_key" ON "ParkCarrier"("enclaveId", "parkId", "name");

-- AddForeignKey
ALTER TABLE "ParkFigure" ADD CONSTRAINT "ParkFigure_enclaveId_parkId_fkey" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParkRewardPart" ADD CONSTRAINT "ParkRewardPart_enclaveId_round_fkey" FOREIGN KEY ("enclaveId", "round") REFERENCES "ParkReward"("enclaveId", "round") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whatever is named is there.
ALTER TABLE "ParkFigure" ADD CONSTRAINT "ParkFigure_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParkFigure" ADD CONSTRAINT "ParkFigure_enteredBy" FOREIGN KEY ("enteredById") REFERENCES "User"(id);
ALTER TABLE "ParkFigure" ADD CONSTRAINT "ParkFigure_decidedBy" FOREIGN KEY ("decidedById") REFERENCES "User"(id);
ALTER TABLE "ParkQuota" ADD CONSTRAINT "ParkQuota_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParkQuota" ADD CONSTRAINT "ParkQuota_park" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", id);
ALTER TABLE "ParkQuota" ADD CONSTRAINT "ParkQuota_setBy" FOREIGN KEY ("setById") REFERENCES "User"(id);
ALTER TABLE "ParkCarrier" ADD CONSTRAINT "ParkCarrier_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParkCarrier" ADD CONSTRAINT "ParkCarrier_park" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", id);
ALTER TABLE "ParkReward" ADD CONSTRAINT "ParkReward_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParkReward" ADD CONSTRAINT "ParkReward_round" FOREIGN KEY ("enclaveId", round) REFERENCES "ParkRound"("enclaveId", number);
ALTER TABLE "ParkReward" ADD CONSTRAINT "ParkReward_proposedBy" FOREIGN KEY ("proposedById") REFERENCES "User"(id);
ALTER TABLE "ParkReward" ADD CONSTRAINT "ParkReward_industryBy" FOREIGN KEY ("industryById") REFERENCES "User"(id);
ALTER TABLE "ParkReward" ADD CONSTRAINT "ParkReward_financeBy" FOREIGN KEY ("financeById") REFERENCES "User"(id);
ALTER TABLE "ParkRewardPart" ADD CONSTRAINT "ParkRewardPart_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParkRewardPart" ADD CONSTRAINT "ParkRewardPart_park" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", id);

-- What stands in a code.
ALTER TABLE "ParkFigure" ADD CONSTRAINT "ParkFigure_state_is_known"
  CHECK ("state" IN ('submitted', 'confirmed', 'returned', 'replaced'));
ALTER TABLE "ParkCarrier" ADD CONSTRAINT "ParkCarrier_kind_is_known"
  CHECK ("kind" IN ('platform', 'incubator', 'accelerator'));
ALTER TABLE "ParkCarrier" ADD CONSTRAINT "ParkCarrier_state_is_known"
  CHECK ("state" IN ('planned', 'under_way', 'completed', 'operating'));
ALTER TABLE "ParkCarrier" ADD CONSTRAINT "ParkCarrier_maturity_is_known"
  CHECK ("maturity" IN ('early', 'growing', 'mature'));
ALTER TABLE "ParkCarrier" ADD CONSTRAINT "ParkCarrier_goal_is_known" CHECK ("goal" IN ('completed', 'operating'));

-- One set of figures of a period counts and one waits; nobody confirms what they entered.
CREATE UNIQUE INDEX one_set_of_figures_counts ON "ParkFigure" ("enclaveId", "parkId", year, quarter) WHERE state = 'confirmed';
CREATE UNIQUE INDEX one_set_of_figures_waits ON "ParkFigure" ("enclaveId", "parkId", year, quarter) WHERE state = 'submitted';
ALTER TABLE "ParkFigure" ADD CONSTRAINT figures_are_of_a_year_or_a_quarter CHECK (quarter BETWEEN 0 AND 4);
ALTER TABLE "ParkFigure" ADD CONSTRAINT nobody_confirms_their_own_figures
  CHECK ("decidedById" IS NULL OR "decidedById" <> "enteredById");
ALTER TABLE "ParkFigure" ADD CONSTRAINT confirmed_figures_have_a_second_hand
  CHECK (state <> 'confirmed' OR "decidedById" IS NOT NULL);
ALTER TABLE "ParkFigure" ADD CONSTRAINT large_projects_count_among_all CHECK (projects500 <= projects100);
ALTER TABLE "ParkCarrier" ADD CONSTRAINT a_goal_of_a_carrier_has_its_year CHECK ((goal IS NULL) = ("goalYear" IS NULL));
-- Three people: who proposed it, and one for each side.
ALTER TABLE "ParkReward" ADD CONSTRAINT a_reward_goes_through_three_hands CHECK (
  total > 0 AND "proposedById" IS DISTINCT FROM "industryById" AND "proposedById" IS DISTINCT FROM "financeById"
  AND ("industryById" IS NULL OR "industryById" IS DISTINCT FROM "financeById"));
ALTER TABLE "ParkRewardPart" ADD CONSTRAINT a_part_of_a_reward_is_above_zero CHECK (amount >= 0);
