import { Prisma } from '~/platform/db.server'

/** The division of a firm f by its industry code. */
const DIVISION = Prisma.sql`substring(f."industryCode" FROM '[0-9]{2}')`
/** Whether a name that the need n gives stands in a text. */
const namedIn = (text: Prisma.Sql) => Prisma.sql`position(lower(q.name) IN lower(${text})) > 0`

/** Firms that land or have landed in parks, but for the firm of the need n itself. */
const landing = (enclaveId: string) => Prisma.sql`FROM "LandingProject" l
  JOIN "Firm" f ON f."enclaveId" = l."enclaveId" AND f.id = l."firmId"
  WHERE l."enclaveId" = ${enclaveId}::uuid AND l.stage <> 'dropped' AND l."firmId" <> n."firmId"`

/** Of each park, for the need of one firm: the divisions of firms that land or have landed there, and which of the names it gave are among them or among the park's leading firms. */
export const whoIsThere = (enclaveId: string, firmId: string) => Prisma.sql`
  SELECT k.id AS "parkId", d.divisions, x.named
  FROM "SiteNeed" n JOIN "Park" k ON k."enclaveId" = n."enclaveId"
  CROSS JOIN LATERAL (SELECT array_agg(DISTINCT ${DIVISION}) AS divisions ${landing(enclaveId)} AND l."parkId" = k.id) d
  CROSS JOIN LATERAL (${namedAt(enclaveId)}) x
  WHERE n."enclaveId" = ${enclaveId}::uuid AND n."firmId" = ${firmId}::uuid`

/** The same of one park for the need n of each row. */
export const whoIsHere = (enclaveId: string, parkId: string) => Prisma.sql`
  SELECT d.divisions, x.named FROM "Park" k
  CROSS JOIN LATERAL (SELECT array_agg(DISTINCT ${DIVISION}) AS divisions ${landing(enclaveId)} AND l."parkId" = k.id) d
  CROSS JOIN LATERAL (${namedAt(enclaveId)}) x
  WHERE k."enclaveId" = ${enclaveId}::uuid AND k.id = ${parkId}::uuid`

function namedAt(enclaveId: string) {
  return Prisma.sql`SELECT array_agg(q.name ORDER BY q.name) AS named FROM unnest(n.partners) q(name)
    WHERE ${namedIn(Prisma.sql`k."leadingFirms"`)} OR EXISTS (
      SELECT 1 ${landing(enclaveId)} AND l."parkId" = k.id AND ${namedIn(Prisma.sql`f.name`)})`
}
