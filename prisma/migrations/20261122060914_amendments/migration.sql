-- AlterTable
ALTER TABLE "ReviewPhase" ADD COLUMN     "founderMayEdit" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Amendment" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "amendedById" UUID NOT NULL,
    "amendedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Amendment_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Amendment_enclaveId_applicationId_version_key" ON "Amendment"("enclaveId", "applicationId", "version");

-- AddForeignKey
ALTER TABLE "Amendment" ADD CONSTRAINT "Amendment_enclaveId_applicationId_fkey" FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say --------------------------------------------------------------------------------

ALTER TABLE "Amendment" ADD CONSTRAINT "Amendment_user" FOREIGN KEY ("amendedById") REFERENCES "User"(id);
-- What stood there before is kept for good: an amendment is written once.
CREATE FUNCTION amendment_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'an amendment is kept as it was made'; END $$;
CREATE TRIGGER amendment_is_kept BEFORE UPDATE ON "Amendment"
  FOR EACH ROW EXECUTE FUNCTION amendment_is_kept();
