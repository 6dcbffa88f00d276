-- AlterTable
ALTER TABLE "CriteriaSet" ADD COLUMN     "basedOnId" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Park" ADD COLUMN     "divisions" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "CriteriaSubscription" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "confirmHash" TEXT NOT NULL,
    "confirmUntil" TIMESTAMPTZ(3) NOT NULL,
    "leaveHash" TEXT NOT NULL,
    "leaveSealed" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CriteriaSubscription_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CriteriaSubscription_confirmHash_key" ON "CriteriaSubscription"("confirmHash");

-- CreateIndex
CREATE UNIQUE INDEX "CriteriaSubscription_leaveHash_key" ON "CriteriaSubscription"("leaveHash");

-- What Prisma cannot say --------------------------------------------------------------------------------

ALTER TABLE "CriteriaSubscription" ADD CONSTRAINT "CriteriaSubscription_enclave"
  FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
-- An address is told of a change once.
CREATE UNIQUE INDEX one_live_subscription_per_address ON "CriteriaSubscription" ("enclaveId", lower(address))
  WHERE "endedAt" IS NULL;

ALTER TABLE "CriteriaSet" ADD CONSTRAINT "CriteriaSet_based_on"
  FOREIGN KEY ("enclaveId", "basedOnId") REFERENCES "CriteriaSet"("enclaveId", id) ;
ALTER TABLE "CriteriaSet" ADD CONSTRAINT criteria_set_has_a_state CHECK (state IN ('draft', 'published', 'retired'));
ALTER TABLE "CriteriaSet" ADD CONSTRAINT published_criteria_have_a_day
  CHECK (state = 'draft' OR "effectiveFrom" IS NOT NULL);

-- What was published stays as it was read: it can only be retired.
CREATE FUNCTION published_criteria_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'draft' THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.state = 'published' AND NEW.state = 'retired'
    AND to_jsonb(NEW) - 'state' - 'retiredAt' = to_jsonb(OLD) - 'state' - 'retiredAt' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'published criteria never change' USING ERRCODE = 'check_violation',
    CONSTRAINT = 'published_criteria_never_change';
END $$;
CREATE TRIGGER published_criteria_never_change BEFORE UPDATE OR DELETE ON "CriteriaSet"
  FOR EACH ROW EXECUTE FUNCTION published_criteria_never_change();
