-- CreateTable
CREATE TABLE "Building" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "Building_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Building_enclaveId_code_key" ON "Building"("enclaveId", "code");

-- The houses that floors name already.
INSERT INTO "Building" ("enclaveId", id, code, "nameZh", "nameEn", position)
  SELECT "enclaveId", gen_random_uuid(), building,
    CASE building WHEN 'main' THEN '主楼' WHEN 'east' THEN '东楼' ELSE building END,
    CASE building WHEN 'main' THEN 'Main building' WHEN 'east' THEN 'East building' ELSE building END,
    row_number() OVER (PARTITION BY "enclaveId" ORDER BY building)
  FROM (SELECT DISTINCT "enclaveId", building FROM "Floor") f;
-- It stands in addresses.
ALTER TABLE "Building" ADD CONSTRAINT building_code_is_plain CHECK (code ~ '^[a-z][a-z0-9-]{0,19}$');

-- AddForeignKey
ALTER TABLE "Floor" ADD CONSTRAINT "Floor_enclaveId_building_fkey" FOREIGN KEY ("enclaveId", "building") REFERENCES "Building"("enclaveId", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Building" ADD CONSTRAINT "Building_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
