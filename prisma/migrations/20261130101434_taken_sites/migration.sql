-- AlterTable
ALTER TABLE "Site" ADD COLUMN     "takenOn" DATE;

-- A site that a firm has got is offered to nobody from that day on, whatever days it was offered for.
UPDATE "Site" s SET "takenOn" = t.day FROM (
  SELECT "enclaveId", "siteId", max(("endedAt" AT TIME ZONE 'Asia/Shanghai')::date) AS day
  FROM "SiteReservation" WHERE state = 'taken' GROUP BY 1, 2) t
WHERE t."enclaveId" = s."enclaveId" AND t."siteId" = s.id AND s."untilOn" <= greatest(t.day, s."fromOn");

-- Days of a reservation that came to its end keep nobody off a site that is offered again.
ALTER TABLE "SiteReservation" DROP CONSTRAINT a_site_is_reserved_once;
ALTER TABLE "SiteReservation" ADD CONSTRAINT a_site_is_reserved_once EXCLUDE USING gist (
  "enclaveId" WITH =, "siteId" WITH =, daterange("fromOn", "endsBefore") WITH &&
) WHERE (state = 'held');
