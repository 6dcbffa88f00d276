-- AlterTable
ALTER TABLE "Firm" ADD COLUMN     "contactEmail" TEXT,
ADD COLUMN     "formerNames" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "identity" JSONB,
ADD COLUMN     "typed" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "FirmChange" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "sinceOn" DATE,
    "fileId" UUID,
    "correctionId" UUID,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "FirmChange_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "FirmChange_enclaveId_firmId_idx" ON "FirmChange"("enclaveId", "firmId");

-- AddForeignKey
ALTER TABLE "FirmChange" ADD CONSTRAINT "FirmChange_enclaveId_firmId_fkey" FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say --------------------------------------------------------------------------------

ALTER TABLE "FirmChange" ADD CONSTRAINT "FirmChange_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "FirmChange" ADD CONSTRAINT "FirmChange_asked_by" FOREIGN KEY ("askedById") REFERENCES "User"(id);
ALTER TABLE "FirmChange" ADD CONSTRAINT "FirmChange_decided_by" FOREIGN KEY ("decidedById") REFERENCES "User"(id);
ALTER TABLE "FirmChange" ADD CONSTRAINT "FirmChange_correction" FOREIGN KEY ("enclaveId", "correctionId")
  REFERENCES "Correction"("enclaveId", id);
ALTER TABLE "FirmChange" ADD CONSTRAINT firm_change_has_a_state
  CHECK (state IN ('asked', 'accepted', 'declined', 'withdrawn'));
ALTER TABLE "FirmChange" ADD CONSTRAINT firm_change_is_decided_by_somebody
  CHECK ((state = 'asked') = ("decidedAt" IS NULL) AND ("decidedAt" IS NULL) = ("decidedById" IS NULL));
ALTER TABLE "FirmChange" ADD CONSTRAINT declined_change_says_why CHECK (state <> 'declined' OR answer IS NOT NULL);
CREATE UNIQUE INDEX one_open_change_per_firm ON "FirmChange" ("enclaveId", "firmId") WHERE state = 'asked';

-- What was handed in before is kept with what the register says today: nobody could change it until now.
UPDATE "Application" a SET identity = jsonb_build_object(
  'name', f.name, 'uscc', f.uscc, 'foundedOn', to_char(f."foundedOn", 'YYYY-MM-DD'), 'industryCode', f."industryCode",
  'contactName', f."contactName", 'contactPhone', f."contactPhone", 'contactEmail', '')
FROM "Firm" f WHERE f."enclaveId" = a."enclaveId" AND f.id = a."firmId" AND a."submittedAt" IS NOT NULL;

-- A firm is found by the names it bore before, too.
CREATE OR REPLACE FUNCTION firm_words(f "Firm") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(E'\n', f.name, f.ref, f.uscc, f."contactName", f."contactPhone", f."contactEmail", f.product,
    (SELECT string_agg(one->>'name', E'\n') FROM jsonb_array_elements(f."formerNames") AS one))
$$;
CREATE OR REPLACE TRIGGER firm_is_found AFTER INSERT OR UPDATE
  OF name, ref, uscc, "contactName", "contactPhone", "contactEmail", "formerNames", product ON "Firm"
  FOR EACH ROW EXECUTE FUNCTION firm_is_found();
