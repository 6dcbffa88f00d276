import { settingOn } from '~/ground/settings/enclave.server'
import type { IndustryClasses } from '~/ground/settings/industries'
import { keptRows } from '~/plan/kept-boards/kept.server'
import { planOf } from '~/plan/counting/plan.server'
import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { addMonths, type Day } from '~/shared/days'
import { COUNTED, countedUpTo, rangeOfPage } from '~/shared/page-range'
import { CLASSES, classDays, WHERE, type ClassQuery, type IndustryClass, type Where } from './classes'

export const FIRMS_ON_A_PAGE = 50

export type ClassFirm = { id: string; ref: string; name: string; code: string; class: IndustryClass }
/** How many firms of each class there were on each of the days. */
export type ClassCounts = {
  days: Day[]
  counts: Record<Where, Record<IndustryClass, number[]>>
  said: IndustryClasses
}

/** No class of industries: all of them are alike. */
export const NO_CLASSES: Codes = { resource: [], emerging: [] }
type Codes = Pick<IndustryClasses, 'resource' | 'emerging'>

/** Firms in residence on days, and firms landed up to them, each with the class of its industry on that day, as `c`. */
export function IN_CLASSES(
  enclaveId: string,
  days: readonly Day[],
  { resource, emerging }: Codes,
): Prisma.Sql {
  const byCode = Object.fromEntries([
    ...resource.map((code) => [code, 'resource']),
    ...emerging.map((code) => [code, 'emerging']),
  ])
  return Prisma.sql`(
  SELECT d.day, w.where, f.id, f.ref, f.name, coalesce(k.code, '') AS code,
    coalesce(s.classes ->> left(k.code, 4), s.classes ->> left(k.code, 3), s.classes ->> left(k.code, 2), 'other') AS class
  FROM (VALUES (${JSON.stringify(byCode)}::jsonb)) s (classes) CROSS JOIN unnest(${[...days]}::date[]) AS d(day)
  JOIN "Firm" f ON f."enclaveId" = ${enclaveId}::uuid AND f."mergedIntoId" IS NULL
  CROSS JOIN LATERAL (VALUES
    ('residence', EXISTS (SELECT 1 FROM "Tenancy" t WHERE t."enclaveId" = f."enclaveId" AND t."firmId" = f.id
      AND t."startedOn" <= d.day AND coalesce(t."exitedOn", t."graduatedOn", 'infinity') > d.day)),
    ('landed', EXISTS (SELECT 1 FROM "LandingProject" p
      JOIN "Milestone" m ON m."enclaveId" = p."enclaveId" AND m."projectId" = p.id
      WHERE p."enclaveId" = f."enclaveId" AND p."firmId" = f.id AND (p.stage <> 'dropped' OR p."stageSince" > d.day)
        AND m.stage = 'registered' AND m."actualOn" <= d.day))
  ) AS w("where", holds)
  CROSS JOIN LATERAL (SELECT CASE WHEN w.holds THEN industry_code_on(f."enclaveId", f.id, d.day) END AS code) k
  WHERE w.holds) c`
}

/** The other day that shares of industries are held against. */
export const yearBefore = (today: Day): Day => addMonths(today, -12)

/** Counts both classes over the years of the plan, by what counts as each on a day. */
export async function classesOf(enclaveId: string, today: Day): Promise<ClassCounts> {
  const said = await settingOn(db, enclaveId, 'industries', today)
  const days = classDays(await planOf(enclaveId), today)
  const rows = await db.$queryRaw<{ day: Day; where: Where; class: IndustryClass; firms: number }[]>`
    SELECT c.day::text AS day, c.where, c.class, count(*)::int AS firms FROM ${IN_CLASSES(enclaveId, days, said)}
    GROUP BY 1, 2, 3`
  const count = (where: Where, of: IndustryClass) =>
    days.map((day) => rows.find((r) => r.day === day && r.where === where && r.class === of)?.firms ?? 0)
  const counts = Object.fromEntries(
    WHERE.map((where) => [where, Object.fromEntries(CLASSES.map((of) => [of, count(where, of)]))]),
  ) as ClassCounts['counts']
  return { days, counts, said }
}

/** What is of today is overwritten tomorrow, what is of the end of a year stays. */
const boardOf = (where: Where, of: IndustryClass | null, day: Day, today: Day) =>
  `class ${where} ${of ?? 'all'} ${day === today ? 'today' : day}`

/** Every list of firms behind those counts, by the name under which it is kept. */
export async function classLists(enclaveId: string, today: Day): Promise<[string, { rows: ClassFirm[] }][]> {
  const said = await settingOn(db, enclaveId, 'industries', today)
  const days = classDays(await planOf(enclaveId), today)
  const rows = await db.$queryRaw<(ClassFirm & { day: Day; where: Where })[]>`
    SELECT c.day::text AS day, c.where, c.class, c.id, c.ref, c.name, c.code FROM ${IN_CLASSES(enclaveId, days, said)}
    ORDER BY c.ref, c.id`
  return days.flatMap((day) =>
    WHERE.flatMap((where) => {
      const firms = rows.flatMap(({ day: on, where: at, ...firm }) =>
        on === day && at === where ? [firm] : [],
      )
      return [null, ...CLASSES].map((of): [string, { rows: ClassFirm[] }] => [
        boardOf(where, of, day, today),
        { rows: firms.filter((firm) => of === null || firm.class === of) },
      ])
    }),
  )
}

/**
 * The firms behind a count, a page of them; as the counts of classes are kept, so are they, those of one division are
 * asked for. 404 for a day nobody counts.
 */
export async function classFirms(enclaveId: string, asked: ClassQuery, today: Day, take = FIRMS_ON_A_PAGE) {
  const days = [...classDays(await planOf(enclaveId), today), yearBefore(today)]
  const on = days.find((day) => day === (asked.on ?? today)) ?? notFound()
  const board = boardOf(asked.where, asked.class, on, today)
  const part: [number, number] = [(asked.page - 1) * take, take]
  const kept = asked.division === null ? await keptRows<ClassFirm>(enclaveId, board, today, part) : null
  const found = kept?.body ?? (await firmsNow(enclaveId, { ...asked, on }, today, part))
  return {
    asked: { ...asked, on },
    rows: found.rows,
    more: part[0] + found.rows.length < found.all,
    keptAt: kept?.at ?? null,
    range: rangeOfPage(asked.page, take, found.rows.length, countedUpTo(Math.min(found.all, COUNTED))),
  }
}

async function firmsNow(
  enclaveId: string,
  { class: of, division, where, on }: ClassQuery & { on: Day },
  today: Day,
  [skip, take]: [number, number],
) {
  const said = await settingOn(db, enclaveId, 'industries', today)
  const [found] = await db.$queryRaw<{ all: number; rows: ClassFirm[] }[]>`
    WITH firm AS (
      SELECT c.id, c.ref, c.name, c.code, c.class FROM ${IN_CLASSES(enclaveId, [on], said)}
      WHERE c.where = ${where} AND (${of}::text IS NULL OR c.class = ${of})
        AND (${division}::text IS NULL OR left(c.code, 2) = ${division}))
    SELECT (SELECT count(*)::int FROM firm) AS all, coalesce((SELECT json_agg(shown) FROM (
      SELECT * FROM firm ORDER BY ref, id LIMIT ${take} OFFSET ${skip}) shown), '[]') AS rows`
  return found ?? { all: 0, rows: [] }
}
