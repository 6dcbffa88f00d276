import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'

const { sql } = Prisma

/**
 * The firms of some keys, as what stands after FROM: `asked` with their places and what else is handed in for each, a
 * firm `f`, its latest tenancy `t`, its latest application `a` and its landing `p`. Each row is fetched by its key
 * (LIMIT says so): the planner would read the whole table for every stretch.
 */
export function firmsIn(
  { enclaveId }: Actor,
  ids: readonly string[],
  more: { name: string; values: readonly string[] }[],
): Prisma.Sql {
  const names = more.map(({ name }) => Prisma.raw(`, ${name}`))
  const values = more.map((one) => sql`, ${[...one.values]}::text[]`)
  const all = (parts: Prisma.Sql[]) => (parts.length > 0 ? Prisma.join(parts, '') : Prisma.empty)
  return sql`unnest(string_to_array(${ids.join(',')}, ',')::uuid[]${all(values)})
      WITH ORDINALITY AS asked(id${all(names)}, place)
    JOIN LATERAL (SELECT * FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = asked.id LIMIT 1) f ON true
    LEFT JOIN LATERAL (SELECT state, "exitWay", "startedOn", "endsOn" FROM "Tenancy"
      WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" = f.id ORDER BY "createdAt" DESC LIMIT 1) t ON true
    LEFT JOIN LATERAL (SELECT state, outcome, "noticeUntil" FROM "Application"
      WHERE t.state IS NULL AND "enclaveId" = ${enclaveId}::uuid AND "firmId" = f.id
      ORDER BY "createdAt" DESC LIMIT 1) a ON true
    LEFT JOIN LATERAL (SELECT stage FROM "LandingProject"
      WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" = f.id AND stage <> 'dropped' LIMIT 1) p ON true`
}

/** A record of a kind that the enclave defined; of each kind a firm has the newest, and how many there are. */
export type OwnRecord = {
  firmId: string
  kindId: string
  number: string
  title: string
  detail: unknown
  shape: unknown
  total: number
}
/** So many records of a kind stand in the cell of a firm; the others are counted. */
const OF_A_KIND = 20

/** What some firms have on record of such kinds. */
export async function ownRecordsOf({ enclaveId }: Actor, firmIds: readonly string[]): Promise<OwnRecord[]> {
  const [found] = await db.$queryRaw<{ rows: OwnRecord[] | null }[]>`
    SELECT json_agg(r ORDER BY r.place) AS rows FROM (
      SELECT r."firmId", r."kindId", CASE WHEN r.number = r.id::text THEN '' ELSE r.number END AS number, r.title, r.detail,
        v.shape, row_number() OVER own AS place, (count(*) OVER (PARTITION BY r."firmId", r."kindId"))::int AS total
      FROM "FirmRecord" r JOIN "OwnKindVersion" v ON v."enclaveId" = r."enclaveId" AND v."kindId" = r."kindId"
        AND v.version = r."kindVersion"
      WHERE r."enclaveId" = ${enclaveId}::uuid AND r."firmId" = ANY(string_to_array(${firmIds.join(',')}, ',')::uuid[])
        AND r.kind = 'own' AND r."withdrawnAt" IS NULL
      WINDOW own AS (PARTITION BY r."firmId", r."kindId" ORDER BY r."happenedOn" DESC, r.id)
    ) r WHERE r.place <= ${OF_A_KIND}`
  return found?.rows ?? []
}
