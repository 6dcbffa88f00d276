-- AlterTable
ALTER TABLE "Charge" ADD COLUMN     "meterId" UUID,
ADD COLUMN     "used" JSONB;

-- CreateTable
CREATE TABLE "Meter" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "utility" TEXT NOT NULL,
    "factor" DECIMAL(8,2) NOT NULL,
    "digits" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedOn" DATE,

    CONSTRAINT "Meter_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "MeterRoom" (
    "enclaveId" UUID NOT NULL,
    "meterId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "sqm" DECIMAL(8,2) NOT NULL,

    CONSTRAINT "MeterRoom_pkey" PRIMARY KEY ("enclaveId","meterId","unitId")
);

-- CreateTable
CREATE TABLE "MeterReading" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meterId" UUID NOT NULL,
    "readOn" DATE NOT NULL,
    "how" TEXT NOT NULL,
    "value" DECIMAL(12,2) NOT NULL,
    "startValue" DECIMAL(12,2),
    "fileId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "readById" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,
    "struckById" UUID,
    "struckAt" TIMESTAMPTZ(3),
    "struckReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "MeterReading_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "UnreadMeter" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "meterId" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "UnreadMeter_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Meter_enclaveId_code_key" ON "Meter"("enclaveId", "code");

-- CreateIndex
CREATE INDEX "MeterRoom_enclaveId_unitId_idx" ON "MeterRoom"("enclaveId", "unitId");

-- CreateIndex
CREATE INDEX "MeterReading_enclaveId_meterId_readOn_idx" ON "MeterReading"("enclaveId", "meterId", "readOn");

-- CreateIndex
CREATE INDEX "MeterReading_fileId_idx" ON "MeterReading"("fileId");

-- CreateIndex
CREATE INDEX "UnreadMeter_enclaveId_runId_firmId_idx" ON "UnreadMeter"("enclaveId", "runId", "firmId");

-- CreateIndex
CREATE INDEX "UnreadMeter_enclaveId_meterId_idx" ON "UnreadMeter"("enclaveId", "meterId");

-- CreateIndex
CREATE INDEX "UnreadMeter_enclaveId_firmId_idx" ON "UnreadMeter"("enclaveId", "firmId");

-- CreateIndex
CREATE INDEX "Charge_enclaveId_meterId_month_idx" ON "Charge"("enclaveId", "meterId", "month");

-- AddForeignKey
ALTER TABLE "MeterRoom" ADD CONSTRAINT "MeterRoom_enclaveId_meterId_fkey" FOREIGN KEY ("enclaveId", "meterId") REFERENCES "Meter"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeterRoom" ADD CONSTRAINT "MeterRoom_enclaveId_unitId_fkey" FOREIGN KEY ("enclaveId", "unitId") REFERENCES "Unit"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeterReading" ADD CONSTRAINT "MeterReading_enclaveId_meterId_fkey" FOREIGN KEY ("enclaveId", "meterId") REFERENCES "Meter"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnreadMeter" ADD CONSTRAINT "UnreadMeter_enclaveId_runId_fkey" FOREIGN KEY ("enclaveId", "runId") REFERENCES "ChargeRun"("enclaveId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnreadMeter" ADD CONSTRAINT "UnreadMeter_enclaveId_meterId_fkey" FOREIGN KEY ("enclaveId", "meterId") REFERENCES "Meter"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnreadMeter" ADD CONSTRAINT "UnreadMeter_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Whatever is named is there.
ALTER TABLE "Meter" ADD CONSTRAINT "Meter_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Meter" ADD CONSTRAINT "Meter_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "MeterRoom" ADD CONSTRAINT "MeterRoom_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "MeterReading" ADD CONSTRAINT "MeterReading_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "MeterReading" ADD CONSTRAINT "MeterReading_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "MeterReading" ADD CONSTRAINT "MeterReading_readBy" FOREIGN KEY ("readById") REFERENCES "User"(id);
ALTER TABLE "MeterReading" ADD CONSTRAINT "MeterReading_struckBy" FOREIGN KEY ("struckById") REFERENCES "User"(id);
ALTER TABLE "UnreadMeter" ADD CONSTRAINT "UnreadMeter_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_meter" FOREIGN KEY ("enclaveId", "meterId") REFERENCES "Meter"("enclaveId", id);

-- Codes and amounts.
ALTER TABLE "Meter" ADD CONSTRAINT "Meter_utility_is_known" CHECK ("utility" IN ('electricity', 'water', 'gas', 'heat'));
ALTER TABLE "MeterReading" ADD CONSTRAINT "MeterReading_how_is_known"
  CHECK ("how" IN ('first', 'read', 'agreed', 'rolled', 'replaced'));
ALTER TABLE "UnreadMeter" ADD CONSTRAINT "UnreadMeter_why_is_known"
  CHECK ("why" IN ('unread', 'tenants_changed', 'no_price'));
ALTER TABLE "Charge" DROP CONSTRAINT "Charge_kind_is_known";
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_kind_is_known"
  CHECK ("kind" IN ('rent', 'property', 'deposit', 'deposit_back', 'clawback', 'booking', 'utility', 'other'));
ALTER TABLE "Charge" ADD CONSTRAINT what_a_meter_shows_is_charged_as_such
  CHECK ((kind = 'utility') = ("meterId" IS NOT NULL) AND (kind = 'utility') = (used IS NOT NULL));
ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known"
  CHECK ("aboutType" IN ('application', 'firm', 'record', 'figures', 'project', 'panel', 'import', 'objection', 'drawing', 'room', 'contract', 'meter', 'ticket', 'inspection', 'enclave', 'task', 'claim', 'return', 'case'));
ALTER TABLE "Meter" ADD CONSTRAINT a_meter_counts CHECK (factor > 0 AND digits BETWEEN 3 AND 9);
ALTER TABLE "MeterRoom" ADD CONSTRAINT a_metered_room_has_an_area CHECK (sqm > 0);
ALTER TABLE "MeterReading" ADD CONSTRAINT a_reading_is_not_below_zero CHECK (value >= 0 AND "startValue" >= 0);
ALTER TABLE "MeterReading" ADD CONSTRAINT a_meter_in_its_place_has_a_first_value
  CHECK ((how = 'replaced') = ("startValue" IS NOT NULL));
ALTER TABLE "MeterReading" ADD CONSTRAINT who_strikes_a_reading_says_why
  CHECK (("struckAt" IS NULL) = ("struckById" IS NULL) AND ("struckAt" IS NULL) = ("struckReason" = ''));
CREATE UNIQUE INDEX one_reading_per_meter_and_day ON "MeterReading" ("enclaveId", "meterId", "readOn")
  WHERE "struckAt" IS NULL;
CREATE UNIQUE INDEX one_first_value_per_meter ON "MeterReading" ("enclaveId", "meterId")
  WHERE "struckAt" IS NULL AND how = 'first';

-- What a meter shows never falls, but where it was replaced or began again at zero; whoever writes at once is told.
CREATE FUNCTION readings_never_fall() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Meter" WHERE "enclaveId" = NEW."enclaveId" AND id = NEW."meterId" FOR UPDATE;
  IF EXISTS (
    SELECT 1 FROM (
      SELECT r.how, r.value, lag(COALESCE(r."startValue", r.value)) OVER (ORDER BY r."readOn") AS before,
        power(10::numeric, m.digits) AS most
      FROM "MeterReading" r JOIN "Meter" m ON m."enclaveId" = r."enclaveId" AND m.id = r."meterId"
      WHERE r."enclaveId" = NEW."enclaveId" AND r."meterId" = NEW."meterId" AND r."struckAt" IS NULL
    ) chain
    WHERE value >= most OR (how = 'first') <> (before IS NULL)
      OR before IS NOT NULL AND CASE how WHEN 'rolled' THEN value >= before ELSE value < before END
  ) THEN
    RAISE EXCEPTION 'readings never fall' USING ERRCODE = 'check_violation', CONSTRAINT = 'readings_never_fall';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER readings_never_fall AFTER INSERT OR UPDATE ON "MeterReading"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION readings_never_fall();

-- A reading is struck, once, and otherwise stays as it was written down.
CREATE FUNCTION readings_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."struckAt" IS NOT NULL OR to_jsonb(OLD) - ARRAY['struckAt', 'struckById', 'struckReason']
    IS DISTINCT FROM to_jsonb(NEW) - ARRAY['struckAt', 'struckById', 'struckReason'] THEN
    RAISE EXCEPTION 'a reading does not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER readings_stay BEFORE UPDATE ON "MeterReading" FOR EACH ROW EXECUTE FUNCTION readings_stay();
