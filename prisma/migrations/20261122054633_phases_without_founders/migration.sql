-- What a firm handed in changes by correction alone: a phase has no say in it.

-- DropForeignKey
ALTER TABLE "Amendment" DROP CONSTRAINT "Amendment_enclaveId_applicationId_fkey";

-- AlterTable
ALTER TABLE "ReviewPhase" DROP COLUMN "founderMayEdit";

-- DropTable
DROP TABLE "Amendment";
