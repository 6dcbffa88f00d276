-- Rooms are proposed for firms that are accepted and not in yet, too: a firm of a proposal is known by its application,
-- not by the tenancy that begins with its admission. What is confirmed for it is a reservation of its rooms.
ALTER TABLE "ProposalLine" DROP CONSTRAINT "ProposalLine_enclaveId_proposalId_tenancyId_fkey";
ALTER TABLE "ProposalChoice" DROP CONSTRAINT "ProposalChoice_tenancy";
ALTER TABLE "ProposalChoice" DROP CONSTRAINT a_room_kept_free_is_nobodys;
ALTER TABLE "ProposalFirm" DROP CONSTRAINT "ProposalFirm_beside";
ALTER TABLE "ProposalFirm" DROP CONSTRAINT "ProposalFirm_tenancy";
ALTER TABLE "ProposalFirm" DROP CONSTRAINT nobody_sits_beside_themselves;
DROP INDEX a_firm_is_fixed_once;
DROP INDEX a_choice_is_made_once;

UPDATE "ProposalFirm" f SET "besideId" = t."applicationId" FROM "Tenancy" t
WHERE t."enclaveId" = f."enclaveId" AND t.id = f."besideId";
UPDATE "ProposalFirm" f SET "tenancyId" = t."applicationId" FROM "Tenancy" t
WHERE t."enclaveId" = f."enclaveId" AND t.id = f."tenancyId";
UPDATE "ProposalChoice" c SET "tenancyId" = t."applicationId" FROM "Tenancy" t
WHERE t."enclaveId" = c."enclaveId" AND t.id = c."tenancyId";
UPDATE "ProposalLine" l SET "tenancyId" = t."applicationId" FROM "Tenancy" t
WHERE t."enclaveId" = l."enclaveId" AND t.id = l."tenancyId";

ALTER TABLE "ProposalFirm" RENAME COLUMN "tenancyId" TO "applicationId";
ALTER TABLE "ProposalChoice" RENAME COLUMN "tenancyId" TO "applicationId";
ALTER TABLE "ProposalLine" RENAME COLUMN "tenancyId" TO "applicationId";

ALTER TABLE "ProposalLine" ADD CONSTRAINT "ProposalLine_enclaveId_proposalId_applicationId_fkey"
  FOREIGN KEY ("enclaveId", "proposalId", "applicationId")
  REFERENCES "ProposalFirm"("enclaveId", "proposalId", "applicationId") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ProposalFirm" ADD CONSTRAINT "ProposalFirm_application"
  FOREIGN KEY ("enclaveId", "applicationId") REFERENCES "Application"("enclaveId", id);
ALTER TABLE "ProposalFirm" ADD CONSTRAINT "ProposalFirm_beside" FOREIGN KEY ("enclaveId", "proposalId", "besideId")
  REFERENCES "ProposalFirm"("enclaveId", "proposalId", "applicationId");
ALTER TABLE "ProposalFirm" ADD CONSTRAINT nobody_sits_beside_themselves CHECK ("besideId" <> "applicationId");
ALTER TABLE "ProposalChoice" ADD CONSTRAINT "ProposalChoice_application"
  FOREIGN KEY ("enclaveId", "proposalId", "applicationId")
  REFERENCES "ProposalFirm"("enclaveId", "proposalId", "applicationId");
ALTER TABLE "ProposalChoice" ADD CONSTRAINT a_room_kept_free_is_nobodys
  CHECK ((kind = 'reserved') = ("applicationId" IS NULL));
CREATE UNIQUE INDEX a_firm_is_fixed_once ON "ProposalChoice" ("enclaveId", "proposalId", "applicationId")
  WHERE kind = 'fixed';
CREATE UNIQUE INDEX a_choice_is_made_once ON "ProposalChoice" ("enclaveId", "proposalId", "unitId", kind, "applicationId")
  NULLS NOT DISTINCT;

ALTER TABLE "Lease" ADD COLUMN     "heldForId" UUID;
CREATE INDEX "Lease_enclaveId_heldForId_idx" ON "Lease"("enclaveId", "heldForId");
ALTER TABLE "Lease" ADD CONSTRAINT "Lease_held_for"
  FOREIGN KEY ("enclaveId", "heldForId") REFERENCES "Application"("enclaveId", id);
ALTER TABLE "Lease" ADD CONSTRAINT only_a_reservation_is_held_for_a_firm
  CHECK ("heldForId" IS NULL OR purpose = 'reserved');
