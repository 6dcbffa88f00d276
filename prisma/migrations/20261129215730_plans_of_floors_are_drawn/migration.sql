-- CreateTable
CREATE TABLE "FloorDrawing" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "floorId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "depth" INTEGER NOT NULL,
    "underlayId" UUID,
    "underX" INTEGER NOT NULL DEFAULT 0,
    "underY" INTEGER NOT NULL DEFAULT 0,
    "underScale" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "saves" INTEGER NOT NULL DEFAULT 0,
    "effectiveFrom" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FloorDrawing_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "DrawnShape" (
    "enclaveId" UUID NOT NULL,
    "drawingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "unitId" UUID,
    "label" TEXT NOT NULL,
    "points" INTEGER[],
    "doors" INTEGER[],

    CONSTRAINT "DrawnShape_pkey" PRIMARY KEY ("enclaveId","drawingId","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "FloorDrawing_enclaveId_floorId_version_key" ON "FloorDrawing"("enclaveId", "floorId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "DrawnShape_enclaveId_drawingId_unitId_key" ON "DrawnShape"("enclaveId", "drawingId", "unitId");

-- AddForeignKey
ALTER TABLE "FloorDrawing" ADD CONSTRAINT "FloorDrawing_enclaveId_floorId_fkey" FOREIGN KEY ("enclaveId", "floorId") REFERENCES "Floor"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DrawnShape" ADD CONSTRAINT "DrawnShape_enclaveId_drawingId_fkey" FOREIGN KEY ("enclaveId", "drawingId") REFERENCES "FloorDrawing"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DrawnShape" ADD CONSTRAINT "DrawnShape_enclaveId_unitId_fkey" FOREIGN KEY ("enclaveId", "unitId") REFERENCES "Unit"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "FloorDrawing" ADD CONSTRAINT "FloorDrawing_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "FloorDrawing" ADD CONSTRAINT "FloorDrawing_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "FloorDrawing" ADD CONSTRAINT "FloorDrawing_publishedBy" FOREIGN KEY ("publishedById") REFERENCES "User"(id);
ALTER TABLE "FloorDrawing" ADD CONSTRAINT "FloorDrawing_underlay" FOREIGN KEY ("underlayId") REFERENCES "File"(id);
ALTER TABLE "FloorDrawing" ADD CONSTRAINT "FloorDrawing_state_is_known" CHECK ("state" IN ('draft', 'published'));
ALTER TABLE "DrawnShape" ADD CONSTRAINT "DrawnShape_kind_is_known"
  CHECK ("kind" IN ('room', 'corridor', 'stairs', 'lift', 'washroom', 'shaft'));
-- Of two who begin to draw a floor one begins; the other draws on what is there.
CREATE UNIQUE INDEX one_draft_of_a_floor ON "FloorDrawing" ("enclaveId", "floorId") WHERE state = 'draft';
-- What is published has its day, and who published it.
ALTER TABLE "FloorDrawing" ADD CONSTRAINT published_from_a_day
  CHECK (state = 'draft' OR ("effectiveFrom" IS NOT NULL AND "publishedById" IS NOT NULL AND "publishedAt" IS NOT NULL));
ALTER TABLE "FloorDrawing" ADD CONSTRAINT floor_has_a_size CHECK (width > 0 AND depth > 0);
-- Only a room is one of the record.
ALTER TABLE "DrawnShape" ADD CONSTRAINT only_rooms_are_on_record CHECK (kind = 'room' OR "unitId" IS NULL);
-- The image a plan was traced from is a paper of the floor.
ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known" CHECK ("aboutType" IN
  ('application', 'firm', 'record', 'figures', 'project', 'panel', 'import', 'objection', 'drawing'));
CREATE INDEX "FloorDrawing_underlay_idx" ON "FloorDrawing" ("underlayId") WHERE "underlayId" IS NOT NULL;
