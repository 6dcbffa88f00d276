-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "fields" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "Upload" (
    "id" UUID NOT NULL,
    "ownerUserId" UUID NOT NULL,
    "enclaveId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Upload_createdAt_idx" ON "Upload"("createdAt");
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_application" FOREIGN KEY ("enclaveId", "applicationId")
  REFERENCES "Application"("enclaveId", id) ON DELETE CASCADE;
ALTER TABLE "Upload" ADD CONSTRAINT "upload_has_a_size" CHECK (size > 0);
