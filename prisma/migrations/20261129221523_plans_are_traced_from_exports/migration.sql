-- CreateTable
CREATE TABLE "DrawingTracing" (
    "enclaveId" UUID NOT NULL,
    "drawingId" UUID NOT NULL,
    "svg" TEXT NOT NULL,

    CONSTRAINT "DrawingTracing_pkey" PRIMARY KEY ("enclaveId","drawingId")
);

-- AddForeignKey
ALTER TABLE "DrawingTracing" ADD CONSTRAINT "DrawingTracing_enclaveId_drawingId_fkey" FOREIGN KEY ("enclaveId", "drawingId") REFERENCES "FloorDrawing"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "DrawingTracing" ADD CONSTRAINT "DrawingTracing_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
