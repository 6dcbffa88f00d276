-- A firm lets the host city know its own figures, or no longer: a consent of its own.
CREATE TABLE "HostConsent" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "given" BOOLEAN NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HostConsent_pkey" PRIMARY KEY ("enclaveId","id")
);
CREATE INDEX "HostConsent_enclaveId_firmId_at_idx" ON "HostConsent"("enclaveId", "firmId", "at");
ALTER TABLE "HostConsent" ADD CONSTRAINT "HostConsent_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "HostConsent" ADD CONSTRAINT "HostConsent_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "HostConsent" ADD CONSTRAINT "HostConsent_by" FOREIGN KEY ("byId") REFERENCES "User"(id);

-- What was said never changes. Of two firms that turn out to be one it goes to the one that is kept: what was said last stands.
CREATE FUNCTION host_consent_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(OLD) - 'firmId' = to_jsonb(NEW) - 'firmId' THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'what a firm agreed to does not change' USING ERRCODE = 'check_violation',
    CONSTRAINT = 'host_consent_never_changes';
END $$;
CREATE TRIGGER host_consent_never_changes BEFORE UPDATE OR DELETE ON "HostConsent"
  FOR EACH ROW EXECUTE FUNCTION host_consent_never_changes();

-- Of a row what is counted, and what is not yet, because the host city would read it alone.
ALTER TABLE "SharingRow" ALTER COLUMN "amount" DROP NOT NULL;
ALTER TABLE "SharingRow" ADD COLUMN "held" DECIMAL(18,2);
ALTER TABLE "SharingRow" ADD CONSTRAINT a_row_says_what_is_counted_or_held CHECK (
  (amount IS NOT NULL OR held IS NOT NULL) AND held >= 0 AND (held IS NULL OR metric <> 'investment'));

-- Which parts the host city reads: of what stands already those of three firms with a figure or more.
ALTER TABLE "SharingPart" ADD COLUMN "told" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "SharingPart" ADD COLUMN "lawTold" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "SharingPart" DISABLE TRIGGER a_part_never_changes;
UPDATE "SharingPart" p SET told = false, "lawTold" = false WHERE p.metric <> 'investment' AND p.firms > 0 AND (
  SELECT count(DISTINCT l."firmId") FROM "SharingRow" r
  JOIN "LandingProject" l ON l."enclaveId" = r."enclaveId" AND l.id = r."projectId"
  WHERE r."enclaveId" = p."enclaveId" AND r."settlementId" = p."settlementId" AND r.metric = p.metric AND r.amount > 0) < 3;
UPDATE "SharingPart" p SET "lawTold" = false WHERE p.metric <> 'investment' AND EXISTS (
  SELECT 1 FROM "SharingRow" r
  JOIN "LandingProject" l ON l."enclaveId" = r."enclaveId" AND l.id = r."projectId"
  WHERE r."enclaveId" = p."enclaveId" AND r."settlementId" = p."settlementId" AND r.metric = p.metric
  GROUP BY r.city HAVING count(DISTINCT l."firmId") FILTER (WHERE r.amount > 0) < 3);
ALTER TABLE "SharingPart" ENABLE TRIGGER a_part_never_changes;
ALTER TABLE "SharingPart" ALTER COLUMN "told" DROP DEFAULT;
ALTER TABLE "SharingPart" ALTER COLUMN "lawTold" DROP DEFAULT;
