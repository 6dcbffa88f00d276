-- CreateTable
CREATE TABLE "RoomPhoto" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "caption" TEXT NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedById" UUID,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoomPhoto_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "RoomPhoto_enclaveId_unitId_addedAt_idx" ON "RoomPhoto"("enclaveId", "unitId", "addedAt");

-- CreateIndex
CREATE UNIQUE INDEX "RoomPhoto_enclaveId_fileId_key" ON "RoomPhoto"("enclaveId", "fileId");

-- AddForeignKey
ALTER TABLE "RoomPhoto" ADD CONSTRAINT "RoomPhoto_enclaveId_unitId_fkey" FOREIGN KEY ("enclaveId", "unitId") REFERENCES "Unit"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "RoomPhoto" ADD CONSTRAINT "RoomPhoto_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "RoomPhoto" ADD CONSTRAINT "RoomPhoto_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "RoomPhoto" ADD CONSTRAINT "RoomPhoto_addedBy" FOREIGN KEY ("addedById") REFERENCES "User"(id);
ALTER TABLE "RoomPhoto" ADD CONSTRAINT "RoomPhoto_removedBy" FOREIGN KEY ("removedById") REFERENCES "User"(id);
CREATE INDEX "RoomPhoto_fileId_idx" ON "RoomPhoto" ("fileId");
ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known" CHECK ("aboutType" IN
  ('application', 'firm', 'record', 'figures', 'project', 'panel', 'import', 'objection', 'drawing', 'room'));
