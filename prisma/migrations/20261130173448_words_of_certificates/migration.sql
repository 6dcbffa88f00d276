-- CreateTable
CREATE TABLE "CertificateText" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "bodyZh" TEXT NOT NULL,
    "bodyEn" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "createdById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CertificateText_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CertificateText_enclaveId_version_key" ON "CertificateText"("enclaveId", "version");

-- What names an enclave or a person exists.
ALTER TABLE "CertificateText" ADD CONSTRAINT "CertificateText_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "CertificateText" ADD CONSTRAINT "CertificateText_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);

-- Words that papers were made out on stay.
CREATE TRIGGER certificate_text_never_changes BEFORE UPDATE OR DELETE ON "CertificateText"
  FOR EACH ROW EXECUTE FUNCTION papers_of_land_never_change();
