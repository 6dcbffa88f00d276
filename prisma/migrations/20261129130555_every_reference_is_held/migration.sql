-- Every column that names a row of another table is held to it by a foreign key: no row is left behind, and none is
-- named that is not there. A key here costs no query; Prisma need not know of it. Nothing goes along with what is
-- deleted (NO ACTION): what may be deleted at all (drafts, unattached files, sessions, keys) is named by nobody.
-- What can have no key is listed, with its reason, in tests/platform/references.db.test.ts.

-- Two are named by their id alone: by a session, which belongs to no enclave, and by a reading of a letter, whose
-- enclave is where it was read.
CREATE UNIQUE INDEX "Membership_id" ON "Membership" (id);
CREATE UNIQUE INDEX "Letter_id" ON "Letter" (id);

CREATE TEMP TABLE reference (child text, col text, parent text, by_id boolean DEFAULT false) ON COMMIT DROP;

INSERT INTO reference (child, col, parent)
SELECT split_part(place, '.', 1), split_part(place, '.', 2), 'User'
FROM unnest(ARRAY[
  'Agreement.recordedById',
  'Application.createdById', 'Application.handedInById', 'Application.officerId', 'Application.secondOfficerId',
  'Correction.askedById',
  'Decision.decidedById',
  'DistinctFirms.saidById',
  'Event.actorId',
  'Evidence.decidedById', 'Evidence.submittedById',
  'ExpertLink.addedById',
  'File.ownerUserId',
  'Finding.setById',
  'FirmRecord.addedById',
  'HolidayNotice.enteredById',
  'IdempotencyKey.userId',
  'ImportBatch.createdById', 'ImportBatch.startedById',
  'Invitation.acceptedById', 'Invitation.invitedById',
  'LandingProject.ownerId',
  'LateCode.createdById',
  'Lease.createdById',
  'Letter.toUserId',
  'LetterReading.userId',
  'Milestone.ownerId',
  'Objection.answeredById',
  'OneTimeLink.userId',
  'Panel.convenedById',
  'PanelAbsence.userId',
  'PanelItem.recordedById',
  'Paper.addedById',
  'Review.assignedById',
  'ReviewInvitation.insteadOfId', 'ReviewInvitation.madeById',
  'ScreeningOpinion.screenerId',
  'Tenancy.officerId',
  'Upload.ownerUserId',
  'YearFigures.reportedById'
]) AS place;

INSERT INTO reference (child, col, parent) VALUES
  ('File', 'enclaveId', 'Enclave'),
  ('HolidayNotice', 'enclaveId', 'Enclave'),
  ('LetterReading', 'enclaveId', 'Enclave'),
  ('Event', 'firmId', 'Firm'),
  ('Invitation', 'firmId', 'Firm'),
  ('Invitation', 'parkId', 'Park'),
  ('Evidence', 'achievementId', 'FirmRecord'),
  ('ImportLine', 'applicationId', 'Application'),
  ('IndicatorMonth', 'indicatorId', 'Indicator'),
  ('Lease', 'roomId', 'Unit'),
  ('Unit', 'roomId', 'Unit'),
  ('Letter', 'digestId', 'Letter');

INSERT INTO reference VALUES
  ('Session', 'membershipId', 'Membership', true),
  ('LetterReading', 'letterId', 'Letter', true);

-- An enclave's own rows are named together with the enclave, so that no row names one of another enclave.
UPDATE reference SET by_id = true WHERE parent IN ('User', 'Enclave');

DO $$
DECLARE one reference; rows bigint; sample text; wrong text := '';
BEGIN
  FOR one IN SELECT * FROM reference ORDER BY child, col LOOP
    EXECUTE format(
      'SELECT count(*), min(c.%1$I::text) FROM %2$I c WHERE c.%1$I IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM %3$I p WHERE p.id = c.%1$I %4$s)',
      one.col, one.child, one.parent, CASE WHEN one.by_id THEN '' ELSE 'AND p."enclaveId" = c."enclaveId"' END)
    INTO rows, sample;
    IF rows > 0 THEN
      wrong := wrong || format(E'\n  %s.%s: %s row(s) name a %s that is not there, such as %s',
        one.child, one.col, rows, one.parent, sample);
    END IF;
  END LOOP;
  IF wrong <> '' THEN
    RAISE EXCEPTION 'Some rows name others that are not in the database; put those back or clear the columns:%', wrong;
  END IF;
  FOR one IN SELECT * FROM reference ORDER BY child, col LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (%s%I) REFERENCES %I (%sid)',
      one.child, one.child || '_' || regexp_replace(one.col, 'Id$', ''),
      CASE WHEN one.by_id THEN '' ELSE '"enclaveId", ' END, one.col,
      one.parent, CASE WHEN one.by_id THEN '' ELSE '"enclaveId", ' END);
  END LOOP;
END $$;

-- Unattached files are swept away every day, and a draft of a form or of criteria may be discarded: what might name
-- one must be found without reading the whole table.
CREATE INDEX "Paper_file" ON "Paper" ("fileId");
CREATE INDEX "FirmRecord_file" ON "FirmRecord" ("fileId") WHERE "fileId" IS NOT NULL;
CREATE INDEX "YearFigures_file" ON "YearFigures" ("fileId") WHERE "fileId" IS NOT NULL;
CREATE INDEX "Milestone_file" ON "Milestone" ("fileId") WHERE "fileId" IS NOT NULL;
CREATE INDEX "FirmChange_file" ON "FirmChange" ("fileId") WHERE "fileId" IS NOT NULL;
CREATE INDEX "Agreement_returned_file" ON "Agreement" ("returnedFileId") WHERE "returnedFileId" IS NOT NULL;
CREATE INDEX "Agreement_signed_file" ON "Agreement" ("signedFileId") WHERE "signedFileId" IS NOT NULL;
CREATE INDEX "Objection_file" ON "Objection" ("fileId") WHERE "fileId" IS NOT NULL;
CREATE INDEX "Panel_scan" ON "Panel" ("scanFileId") WHERE "scanFileId" IS NOT NULL;
CREATE INDEX "ImportBatch_file" ON "ImportBatch" ("fileId");
CREATE INDEX "ImportBatch_form" ON "ImportBatch" ("enclaveId", "formId");
CREATE INDEX "Application_form" ON "Application" ("enclaveId", "formId");
CREATE INDEX "Intake_criteria" ON "Intake" ("enclaveId", "criteriaSetId");
CREATE INDEX "CriteriaSet_based_on" ON "CriteriaSet" ("enclaveId", "basedOnId") WHERE "basedOnId" IS NOT NULL;
