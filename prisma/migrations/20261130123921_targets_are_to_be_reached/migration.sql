-- No page offers a limit to keep: every target is one to reach, and nothing reads this.
ALTER TABLE "Indicator" DROP COLUMN "better";
