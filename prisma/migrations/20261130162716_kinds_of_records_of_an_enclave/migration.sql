-- An enclave defines further kinds of record: what each asks stands in versions; its records name the version they were asked by.
-- AlterTable
ALTER TABLE "FirmRecord" ADD COLUMN     "kindId" UUID,
ADD COLUMN     "kindVersion" INTEGER;

-- AlterTable
ALTER TABLE "IndicatorVersion" ADD COLUMN     "kindId" UUID;

-- CreateTable
CREATE TABLE "OwnKind" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "retiredAt" TIMESTAMPTZ(3),
    "retireReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "OwnKind_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "OwnKindVersion" (
    "enclaveId" UUID NOT NULL,
    "kindId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "zh" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "shape" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OwnKindVersion_pkey" PRIMARY KEY ("enclaveId","kindId","version")
);

-- CreateIndex
CREATE UNIQUE INDEX "OwnKind_enclaveId_code_key" ON "OwnKind"("enclaveId", "code");

-- AddForeignKey
ALTER TABLE "FirmRecord" ADD CONSTRAINT "FirmRecord_enclaveId_kindId_kindVersion_fkey" FOREIGN KEY ("enclaveId", "kindId", "kindVersion") REFERENCES "OwnKindVersion"("enclaveId", "kindId", "version") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OwnKindVersion" ADD CONSTRAINT "OwnKindVersion_enclaveId_kindId_fkey" FOREIGN KEY ("enclaveId", "kindId") REFERENCES "OwnKind"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorVersion" ADD CONSTRAINT "IndicatorVersion_enclaveId_kindId_fkey" FOREIGN KEY ("enclaveId", "kindId") REFERENCES "OwnKind"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "OwnKindVersion" ADD CONSTRAINT "OwnKindVersion_by" FOREIGN KEY ("byId") REFERENCES "User"(id);
ALTER TABLE "OwnKind" ADD CONSTRAINT "OwnKind_state_is_known" CHECK ("state" IN ('draft', 'published', 'retired'));
ALTER TABLE "OwnKind" ADD CONSTRAINT kinds_have_a_code CHECK (code ~ '^[a-z][a-z0-9_]{1,23}$');
ALTER TABLE "OwnKind" ADD CONSTRAINT a_kind_has_its_days CHECK (
  (state = 'draft') = ("publishedAt" IS NULL) AND (state = 'retired') = ("retiredAt" IS NOT NULL));
ALTER TABLE "OwnKindVersion" ADD CONSTRAINT versions_of_kinds_count_from_one CHECK (version >= 1);
CREATE FUNCTION own_kind_version_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a version of a kind of record does not change';
END $$;
CREATE TRIGGER own_kind_version_never_changes BEFORE UPDATE OR DELETE ON "OwnKindVersion"
  FOR EACH ROW EXECUTE FUNCTION own_kind_version_never_changes();

ALTER TABLE "FirmRecord" DROP CONSTRAINT "FirmRecord_kind_is_known";
ALTER TABLE "FirmRecord" ADD CONSTRAINT "FirmRecord_kind_is_known"
  CHECK ("kind" IN ('tech_sme', 'hnte', 'innovative_sme', 'specialized_sme', 'little_giant', 'patent', 'talent',
    'achievement', 'contract', 'funding', 'listing', 'own'));
ALTER TABLE "FirmRecord" ADD CONSTRAINT own_records_name_their_kind
  CHECK ((kind = 'own') = ("kindId" IS NOT NULL) AND (kind = 'own') = ("kindVersion" IS NOT NULL));
CREATE INDEX records_of_a_kind ON "FirmRecord" ("enclaveId", "kindId", "kindVersion") WHERE "kindId" IS NOT NULL;
-- A number stands once in each kind, built in or not.
DROP INDEX one_live_record_per_number;
CREATE UNIQUE INDEX one_live_record_per_number ON "FirmRecord" ("enclaveId", kind, number, "kindId") NULLS NOT DISTINCT
  WHERE "withdrawnAt" IS NULL;
ALTER TABLE "IndicatorVersion" DROP CONSTRAINT "IndicatorVersion_recordKind_is_known";
ALTER TABLE "IndicatorVersion" ADD CONSTRAINT "IndicatorVersion_recordKind_is_known" CHECK ("recordKind" IN (
  'tech_sme', 'hnte', 'innovative_sme', 'specialized_sme', 'little_giant', 'patent', 'talent', 'achievement', 'contract',
  'funding', 'listing', 'own'));
ALTER TABLE "IndicatorVersion" ADD CONSTRAINT own_kinds_are_named
  CHECK (("recordKind" = 'own') = ("kindId" IS NOT NULL));
CREATE INDEX versions_that_count_a_kind ON "IndicatorVersion" ("enclaveId", "kindId") WHERE "kindId" IS NOT NULL;
ALTER TABLE "OwnKind" ADD CONSTRAINT "OwnKind_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "FirmRecord" ADD CONSTRAINT "FirmRecord_ownKind"
  FOREIGN KEY ("enclaveId", "kindId") REFERENCES "OwnKind"("enclaveId", id);
