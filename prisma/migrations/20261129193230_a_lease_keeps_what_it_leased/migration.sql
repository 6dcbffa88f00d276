-- AlterTable
ALTER TABLE "Lease" ADD COLUMN     "sqm" DECIMAL(8,2) NOT NULL DEFAULT 0,
ADD COLUMN     "unitKind" TEXT NOT NULL DEFAULT 'office';

UPDATE "Lease" l SET sqm = u."areaSqm", "unitKind" = u.kind
  FROM "Unit" u WHERE u."enclaveId" = l."enclaveId" AND u.id = l."unitId";

CREATE FUNCTION lease_keeps_what_it_leased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT u."areaSqm", u.kind INTO NEW.sqm, NEW."unitKind"
    FROM "Unit" u WHERE u."enclaveId" = NEW."enclaveId" AND u.id = NEW."unitId";
  RETURN NEW;
END $$;
CREATE TRIGGER lease_keeps_what_it_leased BEFORE INSERT ON "Lease"
  FOR EACH ROW EXECUTE FUNCTION lease_keeps_what_it_leased();

ALTER TABLE "Lease" ADD CONSTRAINT "Lease_unitKind_is_known"
  CHECK ("unitKind" IN ('office', 'lab', 'pilot', 'desk_room', 'desk', 'meeting', 'public', 'service'));
