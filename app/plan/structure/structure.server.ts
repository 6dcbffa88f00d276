import { Decimal } from 'decimal.js'
import { industryName } from '~/ground/national-rules/industries'
import { namedIn, type NamedIndicator } from '~/plan/counting/named'
import { planOf } from '~/plan/counting/plan.server'
import { keptBoard } from '~/plan/kept-boards/kept.server'
import { db } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import { classesOf, IN_CLASSES, NO_CLASSES, yearBefore, type ClassCounts } from './classes.server'
import { timesOf, type WayLine } from './times.server'

/** How many of the largest stand by name; the rest stand together. */
const [INDUSTRIES, SOURCES, LARGEST] = [12, 20, 5]

/** What stands behind the growth of an enclave: its industries, how much rests on few firms, and where results come from. */
export async function structureOf(enclaveId: string, today: Day) {
  const before = yearBefore(today)
  const span = await planOf(enclaveId)
  const until = today < span.to ? today : span.to
  const [industries, leading, shares, sources] = await Promise.all([
    industriesOf(enclaveId, today, before),
    leadingOf(enclaveId, today),
    largestOf(enclaveId, span.from, until),
    sourcesOf(enclaveId, span.from, until),
  ])
  return { today, before, ...byDivision(industries, leading), shares, sources }
}
export type Structure = Awaited<ReturnType<typeof structureOf>>

/** The name under which it is kept, with the times and the classes of industries. */
export const STRUCTURE_BOARD = 'structure'
type StructureBoard = { structure: Structure; times: WayLine[]; classes: ClassCounts }

/** All of them, worked out now. */
export async function structureBoard(enclaveId: string, today: Day): Promise<StructureBoard> {
  const [structure, times, classes] = await Promise.all([
    structureOf(enclaveId, today),
    timesOf(enclaveId),
    classesOf(enclaveId, today),
  ])
  return { structure, times, classes }
}

/** All of them as they are kept, with the moment they were worked out; where they are not, as they are now. */
export async function structureShown(
  enclaveId: string,
  today: Day,
): Promise<StructureBoard & { keptAt: string | null }> {
  const kept = await keptBoard<StructureBoard>(enclaveId, STRUCTURE_BOARD, today)
  return { ...(kept?.body ?? (await structureBoard(enclaveId, today))), keptAt: kept?.at ?? null }
}

type IndustryRow = { division: string; firms: number; before: number; landed: number }

/** Firms in residence on two days, and firms landed, by the division of industries each was in on the day; empty is what is not known. */
function industriesOf(enclaveId: string, today: Day, before: Day): Promise<IndustryRow[]> {
  return db.$queryRaw<IndustryRow[]>`
    SELECT left(c.code, 2) AS division, count(*) FILTER (WHERE c.day = ${today}::date AND c.where = 'residence')::int AS firms,
      count(*) FILTER (WHERE c.day = ${before}::date AND c.where = 'residence')::int AS before,
      count(*) FILTER (WHERE c.day = ${today}::date AND c.where = 'landed')::int AS landed
    FROM ${IN_CLASSES(enclaveId, [before, today], NO_CLASSES)} GROUP BY 1`
}

/** The divisions in which a park of the home city leads on a day. */
async function leadingOf(enclaveId: string, day: Day): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ division: string }[]>`
    SELECT DISTINCT unnest(divisions) AS division FROM "Park"
    WHERE "enclaveId" = ${enclaveId}::uuid AND "validFrom" <= ${dateOfDay(day)}::date
      AND coalesce("validUntil", 'infinity') >= ${dateOfDay(day)}::date`
  return new Set(rows.map(({ division }) => division))
}

function byDivision(rows: readonly IndustryRow[], leading: ReadonlySet<string>) {
  const sorted = rows
    .filter(({ firms, before, landed }) => firms + before + landed > 0)
    .sort((a, b) => b.firms - a.firms || a.division.localeCompare(b.division))
  const sum = (part: 'firms' | 'before' | 'landed', among = sorted) =>
    among.reduce((all, line) => all + line[part], 0)
  const led = sorted.filter(({ division }) => leading.has(division))
  const rest = sorted.slice(INDUSTRIES)
  return {
    industries: sorted.slice(0, INDUSTRIES).map((line) => {
      const named = industryName(line.division)
      return { ...line, name: named && { zh: named.zh, en: named.en }, leads: leading.has(line.division) }
    }),
    others: {
      divisions: rest.length,
      firms: sum('firms', rest),
      before: sum('before', rest),
      landed: sum('landed', rest),
    },
    firms: sum('firms'),
    firmsBefore: sum('before'),
    landed: sum('landed'),
    leading: { firms: sum('firms', led), before: sum('before', led), landed: sum('landed', led) },
  }
}

export type ShareLine = NamedIndicator & {
  total: string
  firms: number
  largest: string
  top: { id: string; name: string; value: string }[]
}

/** How much of an indicator of which one firm may bring many or much the five largest firms bring: of what is approved and counts in the plan. */
async function largestOf(enclaveId: string, from: Day, to: Day): Promise<ShareLine[]> {
  const rows = await db.$queryRaw<
    {
      code: string
      zh: string
      en: string
      unit: string
      unitZh: string
      unitEn: string
      better: string
      firmId: string
      name: string
      value: string
      total: string
      firms: number
      place: number
    }[]
  >`
    SELECT * FROM (
      SELECT i.position, i.code, i.zh, i.en, i.unit, i."unitZh", i."unitEn", i.better, e."firmId", f.name, sum(e.value)::text AS value,
        (sum(sum(e.value)) OVER of_code)::text AS total, (count(*) OVER of_code)::int AS firms,
        (row_number() OVER (PARTITION BY i.code ORDER BY sum(e.value) DESC, e."firmId"))::int AS place
      FROM "Indicator" i
      JOIN "Evidence" e ON e."enclaveId" = i."enclaveId" AND e."indicatorId" = i.id
      JOIN "Firm" f ON f."enclaveId" = e."enclaveId" AND f.id = e."firmId"
      WHERE i."enclaveId" = ${enclaveId}::uuid AND NOT i.standing AND e.state = 'approved'
        AND coalesce(i."endsOn", 'infinity') > ${dateOfDay(to)}::date
        AND e."prolongsId" IS NULL AND e."countedOn" BETWEEN ${dateOfDay(from)}::date AND ${dateOfDay(to)}::date
      GROUP BY i.id, i."enclaveId", e."firmId", f.name WINDOW of_code AS (PARTITION BY i.code)
    ) ranked WHERE place <= ${LARGEST} ORDER BY position, code, place`
  return [...new Set(rows.map(({ code }) => code))].flatMap((code) => {
    const top = rows.filter((one) => one.code === code)
    const [first] = top
    if (!first) return []
    const largest = top.reduce((all, { value }) => all.plus(value), new Decimal(0)).toFixed()
    return [
      {
        ...namedIn(first),
        total: first.total,
        firms: first.firms,
        largest,
        top: top.map(({ firmId, name, value }) => ({ id: firmId, name, value })),
      },
    ]
  })
}

export type SourceLine = { source: string; results: number; firms: number; landed: number }

/**
 * Universities and institutes by the achievements that came from them and count, and how many of their firms landed; an
 * empty one is what is not known, as everywhere rows are parted by their source.
 */
function sourcesOf(enclaveId: string, from: Day, to: Day): Promise<SourceLine[]> {
  return db.$queryRaw<SourceLine[]>`
    SELECT coalesce(e.source, '') AS source, count(*)::int AS results, count(DISTINCT e."firmId")::int AS firms,
      count(DISTINCT e."firmId") FILTER (WHERE EXISTS (
        SELECT 1 FROM "LandingProject" p JOIN "Milestone" m ON m."enclaveId" = p."enclaveId" AND m."projectId" = p.id
        WHERE p."enclaveId" = e."enclaveId" AND p."firmId" = e."firmId" AND p.stage <> 'dropped'
          AND m.stage = 'registered' AND m."actualOn" <= ${dateOfDay(to)}::date
      ))::int AS landed
    FROM "Evidence" e
    JOIN "Indicator" i ON i."enclaveId" = e."enclaveId" AND i.id = e."indicatorId" AND i.code = 'achievements'
    WHERE e."enclaveId" = ${enclaveId}::uuid AND e.state = 'approved' AND e."prolongsId" IS NULL
      AND e."countedOn" BETWEEN ${dateOfDay(from)}::date AND ${dateOfDay(to)}::date
    GROUP BY 1 ORDER BY coalesce(e.source, '') = '', results DESC, source LIMIT ${SOURCES}`
}
