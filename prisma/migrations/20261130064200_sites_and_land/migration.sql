-- CreateTable
CREATE TABLE "Site" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "parkId" UUID,
    "divisionCode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "environment" TEXT NOT NULL DEFAULT 'unset',
    "stock" TEXT,
    "clearance" TEXT,
    "landUse" TEXT,
    "areaMu" DECIMAL(10,2),
    "pricePerMu" DECIMAL(14,2),
    "building" TEXT NOT NULL DEFAULT '',
    "floor" INTEGER,
    "areaSqm" DECIMAL(10,2),
    "heightM" DECIMAL(5,2),
    "floorLoad" DECIMAL(6,2),
    "powerKva" INTEGER,
    "drains" TEXT,
    "rentPerSqm" DECIMAL(8,2),
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,
    "splitFromId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Site_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "SiteReservation" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "siteId" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "projectId" UUID,
    "state" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "endsBefore" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "madeById" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "endedById" UUID,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SiteReservation_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Parcel" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "parkId" UUID,
    "divisionCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "areaMu" DECIMAL(10,2) NOT NULL,
    "stock" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "holder" TEXT NOT NULL DEFAULT '',
    "firmId" UUID,
    "supply" TEXT,
    "contractOn" DATE,
    "agreedStart" DATE,
    "price" DECIMAL(18,2),
    "toDevelopMu" DECIMAL(10,2),
    "totalInvestment" DECIMAL(18,2),
    "startedOn" DATE,
    "stoppedOn" DATE,
    "developedMu" DECIMAL(10,2),
    "invested" DECIMAL(18,2),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Parcel_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ParcelCause" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parcelId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,
    "what" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParcelCause_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "IdleCase" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "parcelId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "openedOn" DATE NOT NULL,
    "replyBy" DATE NOT NULL,
    "reply" TEXT NOT NULL DEFAULT '',
    "objection" TEXT NOT NULL DEFAULT '',
    "verdict" TEXT,
    "foundOn" DATE,
    "decidedOn" DATE,
    "fee" DECIMAL(18,2),
    "payBy" DATE,
    "newStart" DATE,
    "plan" TEXT NOT NULL DEFAULT '',
    "endedOn" DATE,
    "becomes" TEXT,
    "siteId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "IdleCase_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "IdlePaper" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "paper" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "issuedById" UUID NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdlePaper_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "LandText" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "bodyZh" TEXT NOT NULL,
    "bodyEn" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "createdById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LandText_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "Site_enclaveId_parkId_idx" ON "Site"("enclaveId", "parkId");

-- CreateIndex
CREATE UNIQUE INDEX "Site_enclaveId_ref_key" ON "Site"("enclaveId", "ref");

-- CreateIndex
CREATE INDEX "SiteReservation_enclaveId_siteId_idx" ON "SiteReservation"("enclaveId", "siteId");

-- CreateIndex
CREATE INDEX "SiteReservation_enclaveId_firmId_idx" ON "SiteReservation"("enclaveId", "firmId");

-- CreateIndex
CREATE INDEX "SiteReservation_enclaveId_projectId_idx" ON "SiteReservation"("enclaveId", "projectId");

-- CreateIndex
CREATE INDEX "Parcel_enclaveId_parkId_idx" ON "Parcel"("enclaveId", "parkId");

-- CreateIndex
CREATE INDEX "Parcel_enclaveId_firmId_idx" ON "Parcel"("enclaveId", "firmId");

-- CreateIndex
CREATE UNIQUE INDEX "Parcel_enclaveId_ref_key" ON "Parcel"("enclaveId", "ref");

-- CreateIndex
CREATE INDEX "ParcelCause_enclaveId_parcelId_idx" ON "ParcelCause"("enclaveId", "parcelId");

-- CreateIndex
CREATE INDEX "IdleCase_enclaveId_parcelId_idx" ON "IdleCase"("enclaveId", "parcelId");

-- CreateIndex
CREATE UNIQUE INDEX "IdleCase_enclaveId_ref_key" ON "IdleCase"("enclaveId", "ref");

-- CreateIndex
CREATE UNIQUE INDEX "IdlePaper_enclaveId_caseId_kind_key" ON "IdlePaper"("enclaveId", "caseId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "LandText_enclaveId_kind_version_key" ON "LandText"("enclaveId", "kind", "version");

-- AddForeignKey
ALTER TABLE "Site" ADD CONSTRAINT "Site_enclaveId_parkId_fkey" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SiteReservation" ADD CONSTRAINT "SiteReservation_enclaveId_siteId_fkey" FOREIGN KEY ("enclaveId", "siteId") REFERENCES "Site"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SiteReservation" ADD CONSTRAINT "SiteReservation_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SiteReservation" ADD CONSTRAINT "SiteReservation_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Parcel" ADD CONSTRAINT "Parcel_enclaveId_parkId_fkey" FOREIGN KEY ("enclaveId", "parkId") REFERENCES "Park"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Parcel" ADD CONSTRAINT "Parcel_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ParcelCause" ADD CONSTRAINT "ParcelCause_enclaveId_parcelId_fkey" FOREIGN KEY ("enclaveId", "parcelId") REFERENCES "Parcel"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdleCase" ADD CONSTRAINT "IdleCase_enclaveId_parcelId_fkey" FOREIGN KEY ("enclaveId", "parcelId") REFERENCES "Parcel"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdlePaper" ADD CONSTRAINT "IdlePaper_enclaveId_caseId_fkey" FOREIGN KEY ("enclaveId", "caseId") REFERENCES "IdleCase"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whatever is named is there.
ALTER TABLE "Site" ADD CONSTRAINT "Site_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Site" ADD CONSTRAINT "Site_splitFrom" FOREIGN KEY ("enclaveId", "splitFromId") REFERENCES "Site"("enclaveId", id);
ALTER TABLE "Site" ADD CONSTRAINT "Site_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "SiteReservation" ADD CONSTRAINT "SiteReservation_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "SiteReservation" ADD CONSTRAINT "SiteReservation_madeBy" FOREIGN KEY ("madeById") REFERENCES "User"(id);
ALTER TABLE "SiteReservation" ADD CONSTRAINT "SiteReservation_endedBy" FOREIGN KEY ("endedById") REFERENCES "User"(id);
ALTER TABLE "Parcel" ADD CONSTRAINT "Parcel_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Parcel" ADD CONSTRAINT "Parcel_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "ParcelCause" ADD CONSTRAINT "ParcelCause_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ParcelCause" ADD CONSTRAINT "ParcelCause_recordedBy" FOREIGN KEY ("recordedById") REFERENCES "User"(id);
ALTER TABLE "IdleCase" ADD CONSTRAINT "IdleCase_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "IdleCase" ADD CONSTRAINT "IdleCase_site" FOREIGN KEY ("enclaveId", "siteId") REFERENCES "Site"("enclaveId", id);
ALTER TABLE "IdlePaper" ADD CONSTRAINT "IdlePaper_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "IdlePaper" ADD CONSTRAINT "IdlePaper_issuedBy" FOREIGN KEY ("issuedById") REFERENCES "User"(id);
ALTER TABLE "LandText" ADD CONSTRAINT "LandText_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "LandText" ADD CONSTRAINT "LandText_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);

-- What stands in a code.
ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'parks', 'security', 'plan', 'leasing', 'rooms', 'care', 'deadlines',
    'terms', 'limits', 'land'));
ALTER TABLE "Site" ADD CONSTRAINT "Site_kind_is_known" CHECK ("kind" IN ('land', 'factory'));
ALTER TABLE "Site" ADD CONSTRAINT "Site_environment_is_known" CHECK ("environment" IN ('unset', 'one', 'two', 'three'));
ALTER TABLE "Site" ADD CONSTRAINT "Site_stock_is_known" CHECK ("stock" IN ('approved', 'acquired', 'supplied'));
ALTER TABLE "Site" ADD CONSTRAINT "Site_clearance_is_known" CHECK ("clearance" IN ('none', 'reserved', 'cleared'));
ALTER TABLE "Site" ADD CONSTRAINT "Site_landUse_is_known"
  CHECK ("landUse" IN ('industrial', 'research', 'storage', 'mixed'));
ALTER TABLE "Site" ADD CONSTRAINT "Site_drains_is_known" CHECK ("drains" IN ('none', 'split', 'industrial'));
ALTER TABLE "SiteReservation" ADD CONSTRAINT "SiteReservation_state_is_known"
  CHECK ("state" IN ('held', 'released', 'lapsed', 'taken'));
ALTER TABLE "Parcel" ADD CONSTRAINT "Parcel_stock_is_known" CHECK ("stock" IN ('approved', 'acquired', 'supplied'));
ALTER TABLE "Parcel" ADD CONSTRAINT "Parcel_supply_is_known" CHECK ("supply" IN ('grant', 'allocation'));
ALTER TABLE "ParcelCause" ADD CONSTRAINT "ParcelCause_kind_is_known"
  CHECK ("kind" IN ('holder', 'government', 'force_majeure'));
ALTER TABLE "IdleCase" ADD CONSTRAINT "IdleCase_state_is_known"
  CHECK ("state" IN ('notified', 'heard', 'found', 'objected', 'decided', 'settled', 'paid', 'reclaimed', 'closed'));
ALTER TABLE "IdleCase" ADD CONSTRAINT "IdleCase_verdict_is_known"
  CHECK ("verdict" IN ('idle_fee', 'idle_reclaim', 'idle_plan', 'idle_extend'));
ALTER TABLE "IdleCase" ADD CONSTRAINT "IdleCase_becomes_is_known" CHECK ("becomes" IN ('reserve', 'land', 'factory'));
ALTER TABLE "IdlePaper" ADD CONSTRAINT "IdlePaper_kind_is_known"
  CHECK ("kind" IN ('inquiry', 'finding', 'fee', 'reclaim'));
ALTER TABLE "LandText" ADD CONSTRAINT "LandText_kind_is_known" CHECK ("kind" IN ('inquiry', 'finding', 'fee', 'reclaim'));

-- Sites: a plot has its mu, a factory its square metres; two of a park bear two names.
ALTER TABLE "Site" ADD CONSTRAINT a_site_is_a_plot_or_a_factory CHECK (
  (kind = 'land' AND num_nonnulls(stock, clearance, "landUse", "areaMu") = 4
    AND num_nonnulls(floor, "areaSqm", "heightM", "floorLoad", "powerKva", drains, "rentPerSqm") = 0)
  OR (kind = 'factory' AND num_nonnulls("areaSqm", drains) = 2
    AND num_nonnulls(stock, clearance, "landUse", "areaMu", "pricePerMu") = 0));
ALTER TABLE "Site" ADD CONSTRAINT what_a_site_measures_is_above_zero CHECK (
  coalesce("areaMu", "areaSqm") > 0 AND coalesce("pricePerMu", 0) >= 0 AND coalesce("rentPerSqm", 0) >= 0);
ALTER TABLE "Site" ADD CONSTRAINT a_site_is_offered_for_a_day CHECK ("untilOn" >= "fromOn");
ALTER TABLE "Site" ADD CONSTRAINT "Site_name_is_one_of_its_park" UNIQUE NULLS NOT DISTINCT ("enclaveId", "parkId", name);

-- A site is kept for one at a time.
ALTER TABLE "SiteReservation" ADD CONSTRAINT a_site_is_reserved_once EXCLUDE USING gist (
  "enclaveId" WITH =, "siteId" WITH =, daterange("fromOn", "endsBefore") WITH &&
) WHERE (state IN ('held', 'taken'));
ALTER TABLE "SiteReservation" ADD CONSTRAINT a_reservation_covers_a_day CHECK ("fromOn" < "endsBefore");
ALTER TABLE "SiteReservation" ADD CONSTRAINT what_ended_has_its_hour CHECK ((state = 'held') = ("endedAt" IS NULL));
CREATE INDEX reservations_that_run_out ON "SiteReservation" ("endsBefore") WHERE state = 'held';

-- Land that is supplied has a holder and its days; other land has neither.
ALTER TABLE "Parcel" ADD CONSTRAINT only_supplied_land_has_a_holder CHECK (
  CASE WHEN stock = 'supplied'
    THEN holder <> '' AND num_nonnulls(supply, "contractOn", "agreedStart", price, "toDevelopMu", "totalInvestment") = 6
    ELSE holder = '' AND num_nonnulls("firmId", supply, "contractOn", "agreedStart", price, "toDevelopMu", "totalInvestment",
      "startedOn", "stoppedOn", "developedMu", invested) = 0 END);
ALTER TABLE "Parcel" ADD CONSTRAINT work_stops_after_it_has_begun
  CHECK ("stoppedOn" IS NULL OR ("startedOn" IS NOT NULL AND "stoppedOn" >= "startedOn"
    AND num_nonnulls("developedMu", invested) = 2));
ALTER TABLE "Parcel" ADD CONSTRAINT land_begins_after_its_contract CHECK ("agreedStart" >= "contractOn");
ALTER TABLE "Parcel" ADD CONSTRAINT what_a_parcel_measures_is_above_zero CHECK (
  "areaMu" > 0 AND "toDevelopMu" BETWEEN 0.01 AND "areaMu" AND "totalInvestment" > 0 AND price >= 0
  AND "developedMu" BETWEEN 0 AND "areaMu" AND invested >= 0);

-- Days that somebody else caused are counted once.
ALTER TABLE "ParcelCause" ADD CONSTRAINT days_held_up_are_counted_once EXCLUDE USING gist (
  "enclaveId" WITH =, "parcelId" WITH =, daterange("fromOn", "untilOn", '[]') WITH &&
) WHERE (kind <> 'holder');
ALTER TABLE "ParcelCause" ADD CONSTRAINT a_cause_ends_after_it_began CHECK ("untilOn" >= "fromOn");

CREATE UNIQUE INDEX one_open_case_of_a_parcel ON "IdleCase" ("enclaveId", "parcelId")
  WHERE state IN ('notified', 'heard', 'found', 'objected', 'decided');
ALTER TABLE "IdleCase" ADD CONSTRAINT a_case_that_is_over_has_its_day
  CHECK ((state IN ('settled', 'paid', 'reclaimed', 'closed')) = ("endedOn" IS NOT NULL));
ALTER TABLE "IdleCase" ADD CONSTRAINT a_finding_has_its_verdict CHECK ((verdict IS NULL) = ("foundOn" IS NULL));
ALTER TABLE "IdleCase" ADD CONSTRAINT only_land_that_never_began_pays CHECK (fee IS NULL OR verdict = 'idle_fee');

-- A paper that was issued stays as it was issued.
CREATE FUNCTION papers_of_land_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a paper that was issued does not change';
END $$;
CREATE TRIGGER idle_paper_never_changes BEFORE UPDATE OR DELETE ON "IdlePaper"
  FOR EACH ROW EXECUTE FUNCTION papers_of_land_never_change();
CREATE TRIGGER land_text_never_changes BEFORE UPDATE OR DELETE ON "LandText"
  FOR EACH ROW EXECUTE FUNCTION papers_of_land_never_change();
