-- CreateTable
CREATE TABLE "Department" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "duties" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "contact" TEXT NOT NULL DEFAULT '',
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Department_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Department_enclaveId_nameZh_key" ON "Department"("enclaveId", "nameZh");
ALTER TABLE "Department" ADD CONSTRAINT "Department_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Department" ADD CONSTRAINT "Department_kind_is_known"
  CHECK ("kind" IN ('home_bureau', 'park_committee', 'operator', 'host_city'));
ALTER TABLE "Department" ADD CONSTRAINT "Department_duties_is_known"
  CHECK ("duties" <@ ARRAY['science', 'finance', 'land', 'industry', 'environment', 'construction', 'energy', 'talent',
    'investment', 'registration', 'tax', 'safety']);
ALTER TABLE "Department" ADD CONSTRAINT a_department_ends_after_it_began
  CHECK ("validUntil" IS NULL OR "validUntil" >= "validFrom");
