-- CreateTable
CREATE TABLE "InstallationKey" (
    "id" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InstallationKey_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "InstallationKey" ADD CONSTRAINT an_installation_has_one_key CHECK (id = 1);
