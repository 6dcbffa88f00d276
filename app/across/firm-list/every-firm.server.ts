import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { inStretches } from '~/platform/stretches.server'
import type { Day } from '~/shared/days'
import { everyFirmId, type Narrowing } from './list-sql.server'

const AT_ONCE = 500

/** A firm of the list with its latest tenancy, its latest application and where its landing stands. */
export type FullFirm = {
  ref: string
  name: string
  uscc: string
  track: string
  foundedOn: Day
  industryCode: string
  product: string
  contactName: string
  contactPhone: string
  tenancyState: string | null
  exitWay: string | null
  startedOn: Day | null
  endsOn: Day | null
  application: { state: string; outcome: string | null; noticeUntil: Day | null } | null
  landingStage: string | null
  /** Records of kinds that the enclave defined: of each kind the newest, and how many there are. */
  ownRecords: OwnRecord[] | null
}
export type OwnRecord = {
  kindId: string
  number: string
  title: string
  detail: unknown
  shape: unknown
  total: number
}
/** So many records of a kind stand in the cell of a firm; the others are counted. */
const OF_A_KIND = 20

/** Every firm of a view in its order, a stretch at a time, by one statement each. */
export async function* everyFirm(actor: Actor, asked: Narrowing): AsyncGenerator<FullFirm[]> {
  yield* inStretches(await everyFirmId(actor, asked), AT_ONCE, (ids) => firmsOf(actor, ids))
}

/** Each row is fetched by its key (LIMIT says so): the planner would read the whole table for every stretch. */
async function firmsOf({ enclaveId }: Actor, ids: string[]): Promise<FullFirm[]> {
  const [found] = await db.$queryRaw<{ rows: FullFirm[] | null }[]>`
    SELECT json_agg(row ORDER BY place) AS rows FROM (
      SELECT asked.place, f.ref, f.name, f.uscc, f.track, f."foundedOn", f."industryCode", f.product, f."contactName",
        f."contactPhone", t.state AS "tenancyState", t."exitWay", t."startedOn", t."endsOn",
        (SELECT json_build_object('state', a.state, 'outcome', a.outcome, 'noticeUntil', a."noticeUntil")
          FROM "Application" a WHERE a."enclaveId" = f."enclaveId" AND a."firmId" = f.id
          ORDER BY a."createdAt" DESC LIMIT 1) AS application,
        (SELECT p.stage FROM "LandingProject" p WHERE p."enclaveId" = f."enclaveId" AND p."firmId" = f.id
          AND p.stage <> 'dropped' LIMIT 1) AS "landingStage",
        (SELECT json_agg(r ORDER BY r.place) FROM (
          SELECT r."kindId", CASE WHEN r.number = r.id::text THEN '' ELSE r.number END AS number, r.title, r.detail, v.shape,
            row_number() OVER own AS place, (count(*) OVER (PARTITION BY r."kindId"))::int AS total
          FROM "FirmRecord" r JOIN "OwnKindVersion" v ON v."enclaveId" = r."enclaveId" AND v."kindId" = r."kindId"
            AND v.version = r."kindVersion"
          WHERE r."enclaveId" = f."enclaveId" AND r."firmId" = f.id AND r.kind = 'own' AND r."withdrawnAt" IS NULL
          WINDOW own AS (PARTITION BY r."kindId" ORDER BY r."happenedOn" DESC, r.id)
        ) r WHERE r.place <= ${OF_A_KIND}) AS "ownRecords"
      FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS asked(id, place)
      JOIN LATERAL (SELECT * FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = asked.id LIMIT 1) f ON true
      LEFT JOIN LATERAL (SELECT state, "exitWay", "startedOn", "endsOn" FROM "Tenancy" t
        WHERE t."enclaveId" = f."enclaveId" AND t."firmId" = f.id ORDER BY t."createdAt" DESC LIMIT 1) t ON true) row`
  return found?.rows ?? []
}
