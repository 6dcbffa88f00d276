-- CreateTable
CREATE TABLE "WallScreen" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedById" UUID,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WallScreen_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "WallScreen_secretHash_key" ON "WallScreen"("secretHash");

ALTER TABLE "WallScreen" ADD CONSTRAINT "WallScreen_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "WallScreen" ADD CONSTRAINT "WallScreen_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "WallScreen" ADD CONSTRAINT "WallScreen_revokedBy" FOREIGN KEY ("revokedById") REFERENCES "User"(id);
ALTER TABLE "WallScreen" ADD CONSTRAINT "a_screen_is_revoked_by_somebody" CHECK (("revokedAt" IS NULL) = ("revokedById" IS NULL));

-- Whoever shows the plan hears, once a transaction, that something of it has changed.
CREATE FUNCTION plan_has_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('plan_changed', NEW."enclaveId"::text);
  RETURN NULL;
END $$;
CREATE TRIGGER evidence_changes_the_plan AFTER INSERT OR UPDATE ON "EvidenceDay"
  FOR EACH ROW EXECUTE FUNCTION plan_has_changed();
CREATE TRIGGER landing_changes_the_plan AFTER INSERT OR UPDATE OF stage ON "LandingProject"
  FOR EACH ROW EXECUTE FUNCTION plan_has_changed();
CREATE TRIGGER target_changes_the_plan AFTER INSERT OR UPDATE ON "Target"
  FOR EACH ROW EXECUTE FUNCTION plan_has_changed();
CREATE TRIGGER revoked_screen_goes_dark AFTER UPDATE OF "revokedAt" ON "WallScreen"
  FOR EACH ROW EXECUTE FUNCTION plan_has_changed();
