import { Prisma } from '~/platform/db.server'

/** The first day on which a firm could have a site: the day it is needed, or today when that has passed. */
export const dayOfNeed = (today: Date) => Prisma.sql`greatest(n."neededOn", ${today}::date)`

/** Whether a site `s` is offered and kept for nobody else on a day, for the need `n`: the condition before any other. */
export const isFree = (
  today: Date,
) => Prisma.sql`s.kind = n.kind AND s."takenOn" IS NULL AND s."fromOn" <= ${dayOfNeed(today)}
  AND coalesce(s."untilOn", 'infinity') >= ${dayOfNeed(today)}
  AND NOT EXISTS (SELECT 1 FROM "SiteReservation" r WHERE r."enclaveId" = s."enclaveId" AND r."siteId" = s.id
    AND r.state = 'held' AND r."firmId" <> n."firmId"
    AND r."endsBefore" > ${dayOfNeed(today)} AND r."fromOn" <= ${dayOfNeed(today)})`

/** Whether nothing speaks against a site `s` for the need `n`: the same as `matchOf` finds, which a test compares. */
export const MEETS = Prisma.sql`coalesce(s."areaMu", s."areaSqm") >= n."areaFrom"
  AND (s.kind <> 'factory' OR (
    (n."heightM" IS NULL OR s."heightM" IS NULL OR s."heightM" >= n."heightM")
    AND (n."floorLoad" IS NULL OR s."floorLoad" IS NULL OR s."floorLoad" >= n."floorLoad")
    AND (n."powerKva" IS NULL OR s."powerKva" IS NULL OR s."powerKva" >= n."powerKva")
    AND coalesce(array_position(ARRAY['none', 'split', 'industrial'], s.drains), 0)
      >= array_position(ARRAY['none', 'split', 'industrial'], n.drains)))
  AND (s.environment = 'unset' OR array_position(ARRAY['one', 'two', 'three'], s.environment)
    >= array_position(ARRAY['one', 'two', 'three'], n.environment))
  AND (n."priceMost" IS NULL OR coalesce(s."pricePerMu", s."rentPerSqm") IS NULL
    OR coalesce(s."pricePerMu", s."rentPerSqm") <= n."priceMost")`
