-- CreateTable
CREATE TABLE "SiteNeed" (
    "enclaveId" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "areaFrom" DECIMAL(10,2) NOT NULL,
    "areaTo" DECIMAL(10,2) NOT NULL,
    "heightM" DECIMAL(5,2),
    "floorLoad" DECIMAL(6,2),
    "powerKva" INTEGER,
    "drains" TEXT NOT NULL DEFAULT 'none',
    "environment" TEXT NOT NULL DEFAULT 'one',
    "priceMost" DECIMAL(14,2),
    "neededOn" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "openTo" TEXT NOT NULL DEFAULT 'nobody',
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedById" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SiteNeed_pkey" PRIMARY KEY ("enclaveId","firmId")
);

-- CreateTable
CREATE TABLE "ParkInvitation" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parkId" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "siteId" UUID,
    "words" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "madeById" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ParkInvitation_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "ParkInvitation_enclaveId_firmId_idx" ON "ParkInvitation"("enclaveId", "firmId");

-- CreateIndex
CREATE INDEX "ParkInvitation_enclaveId_parkId_idx" ON "ParkInvitation"("enclaveId", "parkId");

-- CreateIndex
CREATE INDEX "ParkInvitation_enclaveId_siteId_idx" ON "ParkInvitation"("enclaveId", "siteId");

-- AddForeignKey
ALTER TABLE "SiteNeed" ADD CONSTRAINT "SiteNeed_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParkInvitation" ADD CONSTRAINT "ParkInvitation_enclaveId_parkId_fkey" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParkInvitation" ADD CONSTRAINT "ParkInvitation_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParkInvitation" ADD CONSTRAINT "ParkInvitation_enclaveId_siteId_fkey" FOREIGN KEY ("enclaveId", "siteId") REFERENCES "Site"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "SiteNeed" ADD CONSTRAINT "SiteNeed_changedBy" FOREIGN KEY ("changedById") REFERENCES "User"(id);
ALTER TABLE "ParkInvitation" ADD CONSTRAINT "ParkInvitation_madeBy" FOREIGN KEY ("madeById") REFERENCES "User"(id);
ALTER TABLE "ParkInvitation" ADD CONSTRAINT "ParkInvitation_answeredBy" FOREIGN KEY ("answeredById") REFERENCES "User"(id);
ALTER TABLE "SiteNeed" ADD CONSTRAINT "SiteNeed_kind_is_known" CHECK (kind IN ('land', 'factory'));
ALTER TABLE "SiteNeed" ADD CONSTRAINT "SiteNeed_drains_is_known" CHECK (drains IN ('none', 'split', 'industrial'));
ALTER TABLE "SiteNeed" ADD CONSTRAINT "SiteNeed_environment_is_known" CHECK (environment IN ('one', 'two', 'three'));
ALTER TABLE "SiteNeed" ADD CONSTRAINT "SiteNeed_openTo_is_known" CHECK ("openTo" IN ('nobody', 'parks'));
ALTER TABLE "SiteNeed" ADD CONSTRAINT "SiteNeed_from_least_to_most" CHECK ("areaFrom" > 0 AND "areaFrom" <= "areaTo");
ALTER TABLE "ParkInvitation" ADD CONSTRAINT "ParkInvitation_state_is_known" CHECK (state IN ('invited', 'accepted', 'declined', 'withdrawn'));
-- A park waits for one answer of a firm at a time.
CREATE UNIQUE INDEX "a_park_waits_for_one_answer" ON "ParkInvitation" ("enclaveId", "parkId", "firmId") WHERE state = 'invited';
