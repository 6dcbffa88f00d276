-- Photos that were kept before photos were written anew still carry the place where they were taken. They wait for a round
-- in the background; papers that are handed in as proof keep their bytes, pictures or not.
ALTER TABLE "File" ADD COLUMN     "photoState" TEXT;
ALTER TABLE "File" ADD CONSTRAINT "File_photoState_is_known" CHECK ("photoState" IN ('waits', 'anew', 'unreadable'));
UPDATE "File" f SET "photoState" = 'waits' WHERE f.mime IN ('image/jpeg', 'image/png') AND (
  f."aboutType" IN ('room', 'meter', 'ticket', 'inspection', 'case', 'news')
  OR EXISTS (SELECT FROM "VisitPhoto" v WHERE v."fileId" = f.id));
CREATE INDEX photos_that_wait ON "File" (id) WHERE "photoState" = 'waits';
