-- How a firm leaves without having graduated. Of those that left before only the reason in words is known.
ALTER TABLE "Tenancy" ADD COLUMN     "exitWay" TEXT;
UPDATE "Tenancy" SET "exitWay" = 'other' WHERE state = 'exited';
ALTER TABLE "Tenancy" ADD CONSTRAINT "Tenancy_exitWay_is_known"
  CHECK ("exitWay" IN ('moved_out', 'dissolved', 'term_over', 'expelled', 'other'));
ALTER TABLE "Tenancy" ADD CONSTRAINT a_firm_that_graduated_did_not_leave
  CHECK ("exitWay" IS NULL OR (state = 'exited' AND "graduatedOn" IS NULL));
