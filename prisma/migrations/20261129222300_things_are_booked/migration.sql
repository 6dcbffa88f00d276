-- CreateTable
CREATE TABLE "Bookable" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "unitId" UUID,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "placeZh" TEXT NOT NULL DEFAULT '',
    "placeEn" TEXT NOT NULL DEFAULT '',
    "noteZh" TEXT NOT NULL DEFAULT '',
    "noteEn" TEXT NOT NULL DEFAULT '',
    "closedFrom" DATE,
    "closedUntil" DATE,
    "closedWhy" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Bookable_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "BookableRules" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "bookableId" UUID NOT NULL,
    "effectiveFrom" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "opensAt" INTEGER NOT NULL,
    "closesAt" INTEGER NOT NULL,
    "onDaysOff" BOOLEAN NOT NULL,
    "longest" INTEGER NOT NULL,
    "aheadDays" INTEGER NOT NULL,
    "freeMinutes" INTEGER NOT NULL,
    "pricePerHour" DECIMAL(10,2),
    "vatPercent" DECIMAL(5,2) NOT NULL,
    "approval" BOOLEAN NOT NULL,
    "cancelHours" INTEGER NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BookableRules_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "Booking" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "bookableId" UUID NOT NULL,
    "firmId" UUID,
    "state" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "month" DATE NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "freeMinutes" INTEGER NOT NULL,
    "pricePerHour" DECIMAL(10,2),
    "vatPercent" DECIMAL(5,2) NOT NULL,
    "cancelHours" INTEGER NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "bookedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedById" UUID,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Booking_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("enclaveId","id")
);

-- AlterTable
ALTER TABLE "Charge" ADD COLUMN     "bookingId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "Bookable_enclaveId_unitId_key" ON "Bookable"("enclaveId", "unitId");

-- CreateIndex
CREATE UNIQUE INDEX "BookableRules_enclaveId_bookableId_effectiveFrom_key" ON "BookableRules"("enclaveId", "bookableId", "effectiveFrom");

-- CreateIndex
CREATE INDEX "Booking_enclaveId_bookableId_startsAt_idx" ON "Booking"("enclaveId", "bookableId", "startsAt");

-- CreateIndex
CREATE INDEX "Booking_enclaveId_firmId_startsAt_idx" ON "Booking"("enclaveId", "firmId", "startsAt");

-- CreateIndex
CREATE INDEX "Booking_enclaveId_startsAt_idx" ON "Booking"("enclaveId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_enclaveId_secretHash_key" ON "CalendarFeed"("enclaveId", "secretHash");

-- CreateIndex
CREATE UNIQUE INDEX "Charge_enclaveId_bookingId_revision_key" ON "Charge"("enclaveId", "bookingId", "revision");

-- AddForeignKey
ALTER TABLE "BookableRules" ADD CONSTRAINT "BookableRules_enclaveId_bookableId_fkey" FOREIGN KEY ("enclaveId", "bookableId") REFERENCES "Bookable"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_enclaveId_bookableId_fkey" FOREIGN KEY ("enclaveId", "bookableId") REFERENCES "Bookable"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whatever is named is there.
ALTER TABLE "Bookable" ADD CONSTRAINT "Bookable_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Bookable" ADD CONSTRAINT "Bookable_unit" FOREIGN KEY ("enclaveId", "unitId") REFERENCES "Unit"("enclaveId", id);
ALTER TABLE "Bookable" ADD CONSTRAINT "Bookable_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "BookableRules" ADD CONSTRAINT "BookableRules_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "BookableRules" ADD CONSTRAINT "BookableRules_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_firm" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", id);
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_bookedBy" FOREIGN KEY ("bookedById") REFERENCES "User"(id);
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_changedBy" FOREIGN KEY ("changedById") REFERENCES "User"(id);
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_membership"
  FOREIGN KEY ("enclaveId", "membershipId") REFERENCES "Membership"("enclaveId", id);
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_booking" FOREIGN KEY ("enclaveId", "bookingId") REFERENCES "Booking"("enclaveId", id);

-- Codes.
ALTER TABLE "Bookable" ADD CONSTRAINT "Bookable_kind_is_known" CHECK ("kind" IN ('room', 'instrument'));
ALTER TABLE "BookableRules" ADD CONSTRAINT "BookableRules_who_is_known" CHECK ("who" IN ('firms', 'staff'));
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_state_is_known"
  CHECK ("state" IN ('asked', 'booked', 'no_show', 'declined', 'cancelled'));
ALTER TABLE "Charge" DROP CONSTRAINT "Charge_kind_is_known";
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_kind_is_known"
  CHECK ("kind" IN ('rent', 'property', 'deposit', 'deposit_back', 'clawback', 'booking', 'other'));

-- Whatever is booked or asked for is held by one alone.
ALTER TABLE "Booking" ADD CONSTRAINT nothing_is_booked_twice EXCLUDE USING gist (
  "enclaveId" WITH =, "bookableId" WITH =, tstzrange("startsAt", "endsAt") WITH &&
) WHERE (state IN ('asked', 'booked', 'no_show'));
ALTER TABLE "Booking" ADD CONSTRAINT a_booking_is_of_whole_half_hours CHECK (
  "startsAt" < "endsAt" AND extract(epoch FROM "startsAt")::bigint % 1800 = 0
  AND extract(epoch FROM "endsAt")::bigint % 1800 = 0);
ALTER TABLE "Booking" ADD CONSTRAINT a_booking_is_of_the_month_it_begins_in
  CHECK (month = date_trunc('month', "startsAt" AT TIME ZONE 'Asia/Shanghai')::date);
ALTER TABLE "Booking" ADD CONSTRAINT who_declines_says_why CHECK (state <> 'declined' OR reason <> '');
ALTER TABLE "Bookable" ADD CONSTRAINT a_room_is_of_the_building CHECK ((kind = 'room') = ("unitId" IS NOT NULL));
ALTER TABLE "Bookable" ADD CONSTRAINT a_closure_ends_after_it_begins
  CHECK ("closedUntil" IS NULL OR "closedFrom" <= "closedUntil");
ALTER TABLE "BookableRules" ADD CONSTRAINT it_opens_before_it_closes CHECK (
  "opensAt" >= 0 AND "opensAt" < "closesAt" AND "closesAt" <= 1440 AND "opensAt" % 30 = 0 AND "closesAt" % 30 = 0
  AND longest >= 30 AND longest % 30 = 0 AND "freeMinutes" >= 0 AND "freeMinutes" % 30 = 0
  AND "aheadDays" >= 0 AND "cancelHours" >= 0 AND "pricePerHour" >= 0);
ALTER TABLE "Charge" ADD CONSTRAINT a_booking_is_charged_as_such CHECK ((kind = 'booking') = ("bookingId" IS NOT NULL));
CREATE UNIQUE INDEX one_live_feed_per_membership ON "CalendarFeed" ("enclaveId", "membershipId")
  WHERE "revokedAt" IS NULL;
CREATE INDEX "Booking_to_approve" ON "Booking" ("enclaveId", "startsAt") WHERE state = 'asked';

CREATE FUNCTION bookable_rules_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the rules of a booking do not change';
END $$;
CREATE TRIGGER bookable_rules_never_change BEFORE UPDATE ON "BookableRules"
  FOR EACH ROW EXECUTE FUNCTION bookable_rules_never_change();
