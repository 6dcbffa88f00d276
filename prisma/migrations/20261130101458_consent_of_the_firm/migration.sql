-- A firm agrees, not a landing: it may from the day it graduates on, before there is a landing, and a landing that
-- begins anew asks for no new consent. Versions of firms that had two landings follow each other by time.
DROP TRIGGER quarter_consent_never_changes ON "QuarterConsent";
ALTER TABLE "QuarterConsent" DROP CONSTRAINT "QuarterConsent_enclaveId_projectId_fkey";
DROP INDEX "QuarterConsent_enclaveId_projectId_version_key";
ALTER TABLE "QuarterConsent" ADD COLUMN "firmId" UUID;
UPDATE "QuarterConsent" c SET "firmId" = n."firmId", version = n.version FROM (
  SELECT s."enclaveId", s.id, p."firmId",
    row_number() OVER (PARTITION BY s."enclaveId", p."firmId" ORDER BY s.at, s.version, s.id) AS version
  FROM "QuarterConsent" s JOIN "LandingProject" p ON p."enclaveId" = s."enclaveId" AND p.id = s."projectId") n
WHERE n."enclaveId" = c."enclaveId" AND n.id = c.id;
ALTER TABLE "QuarterConsent" ALTER COLUMN "firmId" SET NOT NULL;
ALTER TABLE "QuarterConsent" DROP COLUMN "projectId";

-- CreateIndex
CREATE UNIQUE INDEX "QuarterConsent_enclaveId_firmId_version_key" ON "QuarterConsent"("enclaveId", "firmId", "version");

-- AddForeignKey
ALTER TABLE "QuarterConsent" ADD CONSTRAINT "QuarterConsent_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- It never changes; of two firms that turn out to be one it goes to the one that is kept.
CREATE FUNCTION quarter_consent_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(OLD) - 'firmId' = to_jsonb(NEW) - 'firmId' THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'what a firm agreed to does not change';
END $$;
CREATE TRIGGER quarter_consent_never_changes BEFORE UPDATE OR DELETE ON "QuarterConsent"
  FOR EACH ROW EXECUTE FUNCTION quarter_consent_never_changes();
