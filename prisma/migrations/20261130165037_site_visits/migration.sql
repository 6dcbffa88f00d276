-- CreateTable
CREATE TABLE "SiteVisit" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "visitedOn" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "people" TEXT NOT NULL,
    "said" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SiteVisit_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "VisitFinding" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "ownerId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "person" TEXT NOT NULL DEFAULT '',
    "putRightOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "closedById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "VisitFinding_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "VisitPhoto" (
    "enclaveId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "findingId" UUID,
    "isAfter" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "VisitPhoto_pkey" PRIMARY KEY ("enclaveId","fileId")
);

-- CreateIndex
CREATE INDEX "SiteVisit_enclaveId_projectId_visitedOn_idx" ON "SiteVisit"("enclaveId", "projectId", "visitedOn");

-- CreateIndex
CREATE INDEX "VisitFinding_enclaveId_visitId_idx" ON "VisitFinding"("enclaveId", "visitId");

-- CreateIndex
CREATE INDEX "VisitFinding_enclaveId_state_dueOn_idx" ON "VisitFinding"("enclaveId", "state", "dueOn");

-- CreateIndex
CREATE INDEX "VisitPhoto_enclaveId_visitId_idx" ON "VisitPhoto"("enclaveId", "visitId");

-- CreateIndex
CREATE INDEX "VisitPhoto_enclaveId_findingId_idx" ON "VisitPhoto"("enclaveId", "findingId");

-- CreateIndex
CREATE INDEX "VisitPhoto_fileId_idx" ON "VisitPhoto"("fileId");

-- AddForeignKey
ALTER TABLE "SiteVisit" ADD CONSTRAINT "SiteVisit_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitFinding" ADD CONSTRAINT "VisitFinding_enclaveId_visitId_fkey" FOREIGN KEY ("enclaveId", "visitId") REFERENCES "SiteVisit"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPhoto" ADD CONSTRAINT "VisitPhoto_enclaveId_visitId_fkey" FOREIGN KEY ("enclaveId", "visitId") REFERENCES "SiteVisit"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPhoto" ADD CONSTRAINT "VisitPhoto_enclaveId_findingId_fkey" FOREIGN KEY ("enclaveId", "findingId") REFERENCES "VisitFinding"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What names an enclave, a person or a file exists.
ALTER TABLE "SiteVisit" ADD CONSTRAINT "SiteVisit_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "SiteVisit" ADD CONSTRAINT "SiteVisit_recordedBy" FOREIGN KEY ("recordedById") REFERENCES "User"(id);
ALTER TABLE "VisitFinding" ADD CONSTRAINT "VisitFinding_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "VisitFinding" ADD CONSTRAINT "VisitFinding_owner" FOREIGN KEY ("ownerId") REFERENCES "User"(id);
ALTER TABLE "VisitFinding" ADD CONSTRAINT "VisitFinding_recordedBy" FOREIGN KEY ("recordedById") REFERENCES "User"(id);
ALTER TABLE "VisitFinding" ADD CONSTRAINT "VisitFinding_closedBy" FOREIGN KEY ("closedById") REFERENCES "User"(id);
ALTER TABLE "VisitPhoto" ADD CONSTRAINT "VisitPhoto_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "VisitPhoto" ADD CONSTRAINT "VisitPhoto_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);

-- A finding is open, or put right by a person on a day.
ALTER TABLE "VisitFinding" ADD CONSTRAINT "VisitFinding_state_is_known" CHECK (state IN ('open', 'closed'));
ALTER TABLE "VisitFinding" ADD CONSTRAINT a_finding_is_closed_with_a_person_and_a_day CHECK (
  (state = 'closed') = ("putRightOn" IS NOT NULL AND "person" <> '' AND note <> '' AND "closedById" IS NOT NULL AND "closedAt" IS NOT NULL)
  AND (state = 'open') = ("putRightOn" IS NULL AND "closedById" IS NULL AND "closedAt" IS NULL));
