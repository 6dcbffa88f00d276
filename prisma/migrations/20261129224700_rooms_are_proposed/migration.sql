-- CreateTable
CREATE TABLE "RoomProposal" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intakeId" UUID,
    "state" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsBefore" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "solvedVersion" INTEGER,
    "settingVersion" INTEGER,
    "step" INTEGER NOT NULL DEFAULT 0,
    "gapPercent" DECIMAL(8,2),
    "queuedAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "beatAt" TIMESTAMPTZ(3),
    "solvedAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedById" UUID,
    "confirmedNumber" INTEGER,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RoomProposal_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ProposalFirm" (
    "enclaveId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "tenancyId" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "takesPart" BOOLEAN NOT NULL DEFAULT true,
    "priority" INTEGER NOT NULL,
    "reviews" INTEGER NOT NULL DEFAULT 0,
    "sqm" DECIMAL(8,2) NOT NULL,
    "desks" INTEGER NOT NULL,
    "kind" TEXT,
    "heightM" DECIMAL(5,2),
    "loadKn" DECIMAL(6,2),
    "powerKw" DECIMAL(8,2),
    "water" BOOLEAN NOT NULL DEFAULT false,
    "exhaust" BOOLEAN NOT NULL DEFAULT false,
    "must" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "besideId" UUID,
    "special" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ProposalFirm_pkey" PRIMARY KEY ("enclaveId","proposalId","tenancyId")
);

-- CreateTable
CREATE TABLE "ProposalChoice" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "unitId" UUID NOT NULL,
    "tenancyId" UUID,

    CONSTRAINT "ProposalChoice_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateTable
CREATE TABLE "ProposalSolution" (
    "enclaveId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "worth" INTEGER NOT NULL,
    "gapPercent" DECIMAL(8,2) NOT NULL,
    "differs" INTEGER NOT NULL DEFAULT 0,
    "seconds" DECIMAL(8,1) NOT NULL,

    CONSTRAINT "ProposalSolution_pkey" PRIMARY KEY ("enclaveId","proposalId","number")
);

-- CreateTable
CREATE TABLE "ProposalLine" (
    "enclaveId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "tenancyId" UUID NOT NULL,
    "unitId" UUID,
    "told" JSONB NOT NULL,

    CONSTRAINT "ProposalLine_pkey" PRIMARY KEY ("enclaveId","proposalId","number","tenancyId")
);

-- CreateIndex
CREATE INDEX "RoomProposal_enclaveId_createdAt_idx" ON "RoomProposal"("enclaveId", "createdAt");

-- CreateIndex
CREATE INDEX "RoomProposal_state_queuedAt_idx" ON "RoomProposal"("state", "queuedAt");

-- CreateIndex
CREATE INDEX "ProposalChoice_enclaveId_proposalId_idx" ON "ProposalChoice"("enclaveId", "proposalId");

-- AddForeignKey
ALTER TABLE "ProposalFirm" ADD CONSTRAINT "ProposalFirm_enclaveId_proposalId_fkey" FOREIGN KEY ("enclaveId", "proposalId") REFERENCES "RoomProposal"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalChoice" ADD CONSTRAINT "ProposalChoice_enclaveId_proposalId_fkey" FOREIGN KEY ("enclaveId", "proposalId") REFERENCES "RoomProposal"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalSolution" ADD CONSTRAINT "ProposalSolution_enclaveId_proposalId_fkey" FOREIGN KEY ("enclaveId", "proposalId") REFERENCES "RoomProposal"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalLine" ADD CONSTRAINT "ProposalLine_enclaveId_proposalId_number_fkey" FOREIGN KEY ("enclaveId", "proposalId", "number") REFERENCES "ProposalSolution"("enclaveId", "proposalId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalLine" ADD CONSTRAINT "ProposalLine_enclaveId_proposalId_tenancyId_fkey" FOREIGN KEY ("enclaveId", "proposalId", "tenancyId") REFERENCES "ProposalFirm"("enclaveId", "proposalId", "tenancyId") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "RoomProposal" ADD CONSTRAINT "RoomProposal_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "RoomProposal" ADD CONSTRAINT "RoomProposal_intake"
  FOREIGN KEY ("enclaveId", "intakeId") REFERENCES "Intake"("enclaveId", id);
ALTER TABLE "RoomProposal" ADD CONSTRAINT "RoomProposal_confirmedBy" FOREIGN KEY ("confirmedById") REFERENCES "User"(id);
ALTER TABLE "RoomProposal" ADD CONSTRAINT "RoomProposal_createdBy" FOREIGN KEY ("createdById") REFERENCES "User"(id);
ALTER TABLE "RoomProposal" ADD CONSTRAINT "RoomProposal_state_is_known"
  CHECK ("state" IN ('draft', 'queued', 'running', 'ready', 'failed', 'confirmed', 'dropped'));
ALTER TABLE "RoomProposal" ADD CONSTRAINT a_proposal_lasts_a_day CHECK ("startsOn" < "endsBefore");
ALTER TABLE "RoomProposal" ADD CONSTRAINT a_confirmed_proposal_says_by_whom
  CHECK ((state = 'confirmed') = ("confirmedAt" IS NOT NULL AND "confirmedById" IS NOT NULL AND "confirmedNumber" IS NOT NULL));

ALTER TABLE "ProposalFirm" ADD CONSTRAINT "ProposalFirm_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ProposalFirm" ADD CONSTRAINT "ProposalFirm_tenancy"
  FOREIGN KEY ("enclaveId", "tenancyId") REFERENCES "Tenancy"("enclaveId", id);
ALTER TABLE "ProposalFirm" ADD CONSTRAINT "ProposalFirm_firm"
  FOREIGN KEY ("enclaveId", "firmId") REFERENCES "Firm"("enclaveId", id);
ALTER TABLE "ProposalFirm" ADD CONSTRAINT "ProposalFirm_beside"
  FOREIGN KEY ("enclaveId", "proposalId", "besideId") REFERENCES "ProposalFirm"("enclaveId", "proposalId", "tenancyId");
ALTER TABLE "ProposalFirm" ADD CONSTRAINT "ProposalFirm_kind_is_known"
  CHECK ("kind" IN ('office', 'lab', 'pilot', 'desk_room', 'desk', 'meeting', 'public', 'service'));
ALTER TABLE "ProposalFirm" ADD CONSTRAINT a_must_is_one_of_the_features
  CHECK ("must" <@ ARRAY['kind', 'height', 'load', 'power', 'water', 'exhaust']);
ALTER TABLE "ProposalFirm" ADD CONSTRAINT a_priority_is_of_a_hundred CHECK (priority BETWEEN 0 AND 100);
ALTER TABLE "ProposalFirm" ADD CONSTRAINT nobody_asks_for_less_than_nothing CHECK (sqm >= 0 AND desks >= 0);
ALTER TABLE "ProposalFirm" ADD CONSTRAINT nobody_sits_beside_themselves CHECK ("besideId" <> "tenancyId");

ALTER TABLE "ProposalChoice" ADD CONSTRAINT "ProposalChoice_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ProposalChoice" ADD CONSTRAINT "ProposalChoice_unit"
  FOREIGN KEY ("enclaveId", "unitId") REFERENCES "Unit"("enclaveId", id);
ALTER TABLE "ProposalChoice" ADD CONSTRAINT "ProposalChoice_tenancy"
  FOREIGN KEY ("enclaveId", "proposalId", "tenancyId") REFERENCES "ProposalFirm"("enclaveId", "proposalId", "tenancyId");
ALTER TABLE "ProposalChoice" ADD CONSTRAINT "ProposalChoice_kind_is_known" CHECK ("kind" IN ('fixed', 'barred', 'reserved'));
ALTER TABLE "ProposalChoice" ADD CONSTRAINT a_room_kept_free_is_nobodys CHECK ((kind = 'reserved') = ("tenancyId" IS NULL));
CREATE UNIQUE INDEX a_firm_is_fixed_once ON "ProposalChoice" ("enclaveId", "proposalId", "tenancyId") WHERE kind = 'fixed';
CREATE UNIQUE INDEX a_choice_is_made_once ON "ProposalChoice" ("enclaveId", "proposalId", "unitId", kind, "tenancyId")
  NULLS NOT DISTINCT;

ALTER TABLE "ProposalSolution" ADD CONSTRAINT "ProposalSolution_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ProposalLine" ADD CONSTRAINT "ProposalLine_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "ProposalLine" ADD CONSTRAINT "ProposalLine_unit"
  FOREIGN KEY ("enclaveId", "unitId") REFERENCES "Unit"("enclaveId", id);

-- By what rooms are proposed is a setting like the others.
ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'security', 'plan', 'leasing', 'rooms'));
