-- AlterTable
ALTER TABLE "Panel" ADD COLUMN     "agendaBy" TEXT NOT NULL DEFAULT 'ranking',
ADD COLUMN     "metFrom" TEXT,
ADD COLUMN     "metOn" DATE,
ADD COLUMN     "otherBusiness" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "recorder" TEXT NOT NULL DEFAULT '';

ALTER TABLE "Panel" ADD CONSTRAINT panel_agenda_is_known CHECK ("agendaBy" IN ('ranking', 'hand'));
-- The day and the hour at which a meeting really met are known together, and only of one that opened.
ALTER TABLE "Panel" ADD CONSTRAINT panel_met_at_a_known_time
  CHECK (("metOn" IS NULL) = ("metFrom" IS NULL) AND ("metOn" IS NULL OR "openedAt" IS NOT NULL));
