-- AlterTable
ALTER TABLE "Policy" ADD COLUMN     "lastCode" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "PolicyClaimProof" (
    "enclaveId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PolicyClaimProof_pkey" PRIMARY KEY ("enclaveId","claimId","fileId")
);

-- CreateIndex
CREATE INDEX "PolicyClaimProof_fileId_idx" ON "PolicyClaimProof"("fileId");

-- AddForeignKey
ALTER TABLE "PolicyClaimProof" ADD CONSTRAINT "PolicyClaimProof_enclaveId_claimId_fkey" FOREIGN KEY ("enclaveId", "claimId") REFERENCES "PolicyClaim"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whatever is named is there.
ALTER TABLE "PolicyClaimProof" ADD CONSTRAINT "PolicyClaimProof_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "PolicyClaimProof" ADD CONSTRAINT "PolicyClaimProof_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "PolicyClaimProof" ADD CONSTRAINT "PolicyClaimProof_addedBy" FOREIGN KEY ("addedById") REFERENCES "User"(id);

-- A code stays with what it was given to: budgets and claims know an item by it.
UPDATE "Policy" p SET "lastCode" = greatest(
  (SELECT coalesce(max(i.code), 0) FROM "PolicyItem" i JOIN "PolicyVersion" v ON v."enclaveId" = i."enclaveId" AND v.id = i."versionId"
    WHERE v."enclaveId" = p."enclaveId" AND v."policyId" = p.id),
  (SELECT coalesce(max(b.code), 0) FROM "PolicyBudget" b WHERE b."enclaveId" = p."enclaveId" AND b."policyId" = p.id),
  (SELECT coalesce(max(c.code), 0) FROM "PolicyClaim" c WHERE c."enclaveId" = p."enclaveId" AND c."policyId" = p.id));
ALTER TABLE "Policy" ADD CONSTRAINT codes_are_counted CHECK ("lastCode" >= 0);

-- What was offered and not accepted in its year lapses; it is no claim, and counts as none.
ALTER TABLE "PolicyClaim" DROP CONSTRAINT "PolicyClaim_state_is_known";
ALTER TABLE "PolicyClaim" ADD CONSTRAINT "PolicyClaim_state_is_known" CHECK ("state" IN
  ('offered', 'lapsed', 'submitted', 'returned', 'checked', 'noticed', 'approved', 'paid', 'refused'));
DROP INDEX one_claim_of_a_firm_for_a_year;
CREATE UNIQUE INDEX one_claim_of_a_firm_for_a_year ON "PolicyClaim" ("enclaveId", "firmId", "policyId", code, year)
  WHERE state NOT IN ('refused', 'lapsed');
ALTER TABLE "PolicyClaim" DROP CONSTRAINT a_claim_has_the_days_of_its_steps;
ALTER TABLE "PolicyClaim" ADD CONSTRAINT a_claim_has_the_days_of_its_steps CHECK (
  (state IN ('offered', 'lapsed') OR "submittedOn" IS NOT NULL)
  AND (state NOT IN ('noticed', 'approved', 'paid') OR num_nonnulls("noticedOn", "noticeUntil") = 2)
  AND (state NOT IN ('approved', 'paid') OR num_nonnulls("approvedOn", "approvedById") = 2)
  AND (state = 'paid') = ("paidOn" IS NOT NULL)
  AND (automatic OR state NOT IN ('checked', 'noticed', 'approved', 'paid') OR "checkedById" IS NOT NULL));

-- What was published stays as it was published: its head, its items and their conditions; nothing is added to it either.
CREATE OR REPLACE FUNCTION published_items_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "PolicyVersion" v WHERE v.state <> 'draft'
    AND ((TG_OP <> 'INSERT' AND v."enclaveId" = OLD."enclaveId" AND v.id = OLD."versionId")
      OR (TG_OP <> 'DELETE' AND v."enclaveId" = NEW."enclaveId" AND v.id = NEW."versionId"))) THEN
    RAISE EXCEPTION 'an item that was published does not change';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
DROP TRIGGER policy_item_never_changes ON "PolicyItem";
CREATE TRIGGER policy_item_never_changes BEFORE INSERT OR UPDATE OR DELETE ON "PolicyItem"
  FOR EACH ROW EXECUTE FUNCTION published_items_never_change();

CREATE FUNCTION published_conditions_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "PolicyItem" i JOIN "PolicyVersion" v ON v."enclaveId" = i."enclaveId" AND v.id = i."versionId"
    WHERE v.state <> 'draft'
    AND ((TG_OP <> 'INSERT' AND i."enclaveId" = OLD."enclaveId" AND i.id = OLD."itemId")
      OR (TG_OP <> 'DELETE' AND i."enclaveId" = NEW."enclaveId" AND i.id = NEW."itemId"))) THEN
    RAISE EXCEPTION 'a condition that was published does not change';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER policy_condition_never_changes BEFORE INSERT OR UPDATE OR DELETE ON "PolicyCondition"
  FOR EACH ROW EXECUTE FUNCTION published_conditions_never_change();

CREATE FUNCTION published_versions_only_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'draft' AND (TG_OP = 'DELETE'
    OR (to_jsonb(NEW) - '{state,endedOn,endReason}'::text[]) <> (to_jsonb(OLD) - '{state,endedOn,endReason}'::text[])
    OR NEW.state = 'draft') THEN
    RAISE EXCEPTION 'a version that was published does not change';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER policy_version_only_ends BEFORE UPDATE OR DELETE ON "PolicyVersion"
  FOR EACH ROW EXECUTE FUNCTION published_versions_only_end();

-- What a firm handed in as proof stays.
CREATE FUNCTION proofs_of_claims_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a proof of a claim stays as it was handed in';
END $$;
CREATE TRIGGER policy_claim_proof_stays BEFORE UPDATE OR DELETE ON "PolicyClaimProof"
  FOR EACH ROW EXECUTE FUNCTION proofs_of_claims_stay();

-- Files may prove a claim.
ALTER TABLE "File" DROP CONSTRAINT "File_aboutType_is_known";
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known"
  CHECK ("aboutType" IN ('application', 'firm', 'record', 'figures', 'project', 'panel', 'import', 'objection', 'drawing', 'room', 'contract', 'ticket', 'inspection', 'enclave', 'task', 'claim'));
