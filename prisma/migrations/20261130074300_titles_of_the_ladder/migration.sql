-- Titles of the ladder of cultivation are records of a firm, too.
ALTER TABLE "FirmRecord" DROP CONSTRAINT "FirmRecord_kind_is_known";
ALTER TABLE "FirmRecord" ADD CONSTRAINT "FirmRecord_kind_is_known"
  CHECK ("kind" IN ('tech_sme', 'hnte', 'innovative_sme', 'specialized_sme', 'little_giant', 'patent', 'talent',
    'achievement', 'contract', 'funding', 'listing'));
