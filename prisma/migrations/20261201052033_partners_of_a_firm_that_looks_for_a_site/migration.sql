-- AlterTable
ALTER TABLE "SiteNeed" ADD COLUMN     "downstream" TEXT,
ADD COLUMN     "partners" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "upstream" TEXT;

-- Kinds of partners are divisions of GB/T 4754; so many names are read at most.
ALTER TABLE "SiteNeed" ADD CONSTRAINT partners_are_of_a_division_or_named CHECK (
  upstream ~ '^[0-9]{2}$' AND downstream ~ '^[0-9]{2}$' AND cardinality(partners) <= 5);
