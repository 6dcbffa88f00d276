import { Prisma, type Tx } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import { addDays, yearOf, type Day } from '~/shared/days'
import type { RecordKind } from '~/ground/records/records'
import type { RowParts } from './parts'
import { staysOf, type StayKind } from '~/plan/counting-rules/record-rule'
import { standsOn, type FirmDays, type HomeFirms, type Stay } from '~/plan/counting-rules/stays'

/** The kind of a certificate where the enclave defined it; `renew`: whether it is to be renewed. */
type OwnCertificate = { code: string; zh: string; en: string; renew: boolean }
type Certificate = {
  from: Day
  to: Day
  kind: RecordKind
  own: OwnCertificate | null
  number: string
  recordId: string
}
/** An approved row of an indicator that counts firms as they stand, on a day. */
export type StandingRow = {
  id: string
  indicatorId: string
  code: string
  firmId: string
  firm: { name: string; ref: string; track: 'A' | 'B' }
  value: string
  countedOn: Day
  /** Where it belongs, as it was on that day; empty where it is not known. */
  parts: RowParts
  /** Why it does not count on the day, and since when; null while it counts. */
  lapsed: { why: 'certificate' | 'gone'; on: Day } | null
  /** Whether it counted on some day of the year up to the day. */
  thisYear: boolean
  /** The approved certificate that makes it count: the one in force, or the last that was. */
  proof: Certificate | null
  /** Until when approved certificates reach without a break from the day on. */
  coveredUntil: Day | null
  /** The certificate that reaches until then. */
  coveredBy: Certificate | null
}

type RowOfSql = {
  id: string
  indicatorId: string
  code: string
  stays: StayKind
  homeFirms: HomeFirms
  firmId: string
  firmName: string
  firmRef: string
  track: 'A' | 'B'
  value: string
  countedOn: Day
  parts: RowParts
  certificates: Certificate[]
  tenancies: FirmDays['tenancies']
  landings: FirmDays['landings']
}

/**
 * Every approved row of the indicators that count firms as they stand, held against a day: approved certificates only,
 * so that a renewal keeps a row alive once the bureau has approved it. Rows that fell away stay approved and count
 * again once the firm holds a certificate and stands again.
 */
export async function standingRows(
  enclaveId: string,
  day: Day,
  { from }: { from: Day },
  tx?: Pick<Tx, '$queryRaw'>,
  firmId?: string,
): Promise<StandingRow[]> {
  return (await readRows(tx, enclaveId, firmId)).map((row) => standing(row, day, from))
}

function readRows(
  tx: Pick<Tx, '$queryRaw'> | undefined,
  enclaveId: string,
  firmId: string | undefined,
): Promise<RowOfSql[]> {
  const ofFirm = firmId ? Prisma.sql`AND x."firmId" = ${firmId}::uuid` : Prisma.empty
  const select = Prisma.sql`
    SELECT e.id, e."indicatorId", i.code, i.stays, i."homeFirms", e."firmId", f.name AS "firmName", f.ref AS "firmRef", f.track, e.value::text AS value,
      e."countedOn"::text AS "countedOn",
      jsonb_build_object('park', coalesce(e."parkId"::text, ''), 'district', coalesce(k."divisionCode", ''),
        'industry', coalesce(e.industry, ''), 'intake', coalesce(e."intakeId"::text, ''), 'source', coalesce(e.source, '')) AS parts,
      c.all AS certificates, t.all AS tenancies, p.all AS landings
    FROM "Indicator" i
    -- OFFSET 0 has the index read per indicator: left alone, the planner reads the evidence of all of them.
    CROSS JOIN LATERAL (
      SELECT * FROM "Evidence" x
      WHERE x."enclaveId" = i."enclaveId" AND x."indicatorId" = i.id AND x.state = 'approved'
        AND x."prolongsId" IS NULL ${ofFirm} OFFSET 0
    ) e
    JOIN "Firm" f ON f."enclaveId" = e."enclaveId" AND f.id = e."firmId"
    LEFT JOIN "Park" k ON k."enclaveId" = e."enclaveId" AND k.id = e."parkId"
    CROSS JOIN LATERAL (
      SELECT COALESCE(jsonb_agg(jsonb_build_object('from', r."happenedOn", 'to', r."validUntil",
        'kind', r.kind, 'recordId', r.id, 'number', CASE WHEN r.number = r.id::text THEN '' ELSE r.number END,
        'own', CASE WHEN k.id IS NOT NULL THEN jsonb_build_object('code', k.code, 'zh', v.zh, 'en', v.en,
          'renew', v.shape ->> 'renew' = 'true') END) ORDER BY r."happenedOn", r.id), '[]') AS all
      FROM "Evidence" x JOIN "FirmRecord" r ON r."enclaveId" = x."enclaveId" AND r.id = x."recordId"
      LEFT JOIN "OwnKind" k ON k."enclaveId" = r."enclaveId" AND k.id = r."kindId"
      LEFT JOIN "OwnKindVersion" v ON v."enclaveId" = r."enclaveId" AND v."kindId" = r."kindId" AND v.version = r."kindVersion"
      WHERE x."enclaveId" = e."enclaveId" AND x."firmId" = e."firmId" AND x."indicatorId" = e."indicatorId"
        AND x.state = 'approved' AND r."withdrawnAt" IS NULL AND r."validUntil" IS NOT NULL
    ) c
    CROSS JOIN LATERAL (
      SELECT COALESCE(jsonb_agg(jsonb_build_object('startedOn', x."startedOn", 'graduatedOn', x."graduatedOn",
        'exitedOn', x."exitedOn")), '[]') AS all
      FROM "Tenancy" x WHERE x."enclaveId" = e."enclaveId" AND x."firmId" = e."firmId"
    ) t
    CROSS JOIN LATERAL (
      SELECT COALESCE(jsonb_agg(jsonb_build_object('registeredOn', m."registeredOn", 'producedOn', m."producedOn",
        'droppedOn', CASE WHEN x.stage = 'dropped' THEN x."stageSince" END,
        'inOwnName', x."landedUscc" IS NULL OR x."landedUscc" = f.uscc)), '[]') AS all
      FROM "LandingProject" x CROSS JOIN LATERAL (
        SELECT max(y."actualOn") FILTER (WHERE y.stage = 'registered') AS "registeredOn",
          max(y."actualOn") FILTER (WHERE y.stage = 'producing') AS "producedOn"
        FROM "Milestone" y WHERE y."enclaveId" = x."enclaveId" AND y."projectId" = x.id
      ) m
      WHERE x."enclaveId" = e."enclaveId" AND x."firmId" = e."firmId"
    ) p
    WHERE i."enclaveId" = ${enclaveId}::uuid AND i.standing
    ORDER BY e.id`
  return tx ? tx.$queryRaw<RowOfSql[]>(select) : askTogether<RowOfSql>(select)
}

function standing(row: RowOfSql, day: Day, planFrom: Day): StandingRow {
  const { id, indicatorId, code, firmId, value, countedOn, parts, certificates } = row
  const stays = staysOf(row)[row.stays]
  const inForce = certificates.filter(({ from, to }) => from <= day && day <= to).at(-1) ?? null
  const here = standsOn(stays, day)
  const end = inForce && lastOfCover(certificates, inForce)
  const last = certificates.filter(({ from }) => from <= day).at(-1) ?? certificates[0] ?? null
  return {
    id,
    indicatorId,
    code,
    firmId,
    value,
    countedOn,
    parts,
    firm: { name: row.firmName, ref: row.firmRef, track: row.track },
    lapsed: inForce && here ? null : lapse(inForce, certificates, stays, day, countedOn),
    thisYear: stoodSince(yearStart(day, planFrom), day, certificates, stays),
    proof: inForce ?? last,
    coveredUntil: end && end.to,
    coveredBy: end,
  }
}

function lapse(
  inForce: Certificate | null,
  certificates: readonly Certificate[],
  stays: readonly Stay[],
  day: Day,
  countedOn: Day,
): StandingRow['lapsed'] {
  if (inForce) {
    const left = stays.flatMap(({ to }) => (to !== null && to <= day ? [to] : [])).at(-1)
    return { why: 'gone', on: left ?? countedOn }
  }
  const ended = certificates
    .filter(({ to }) => to < day)
    .map(({ to }) => to)
    .sort()
    .at(-1)
  return { why: 'certificate', on: ended ? addDays(ended, 1) : countedOn }
}

function yearStart(day: Day, planFrom: Day): Day {
  const first = `${yearOf(day)}-01-01`
  return first > planFrom ? first : planFrom
}

/** Whether on some day from a first to a last one the firm held a certificate and stood. */
function stoodSince(
  first: Day,
  last: Day,
  certificates: readonly Certificate[],
  stays: readonly Stay[],
): boolean {
  return certificates.some((held) =>
    stays.some((stay) => {
      const begin = [first, held.from, stay.from].sort().at(-1) ?? first
      // On the day it leaves a firm stands no more.
      const end = [last, held.to, stay.to === null ? last : addDays(stay.to, -1)].sort()[0] ?? last
      return begin <= end
    }),
  )
}

/** The last of the certificates that follow one another without a day between, from the one in force on. */
function lastOfCover(certificates: readonly Certificate[], inForce: Certificate): Certificate {
  let last = inForce
  for (const next of [...certificates].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (next.from <= addDays(last.to, 1) && next.to > last.to) last = next
  }
  return last
}
