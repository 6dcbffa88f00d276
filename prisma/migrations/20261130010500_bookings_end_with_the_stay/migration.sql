-- A booking that is moved into another month, or gets longer, takes its place among the free hours anew.
ALTER TABLE "Booking" ADD COLUMN "placedAt" TIMESTAMPTZ(3);
UPDATE "Booking" SET "placedAt" = "createdAt";
ALTER TABLE "Booking" ALTER COLUMN "placedAt" SET NOT NULL;

-- Why a booking ended that nobody gave a reason for.
ALTER TABLE "Booking" ADD COLUMN "cause" TEXT;
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_cause_is_known" CHECK ("cause" IN ('firm_left'));

-- One that nobody answered lapses.
ALTER TABLE "Booking" DROP CONSTRAINT "Booking_state_is_known";
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_state_is_known"
  CHECK ("state" IN ('asked', 'booked', 'no_show', 'declined', 'cancelled', 'lapsed'));
