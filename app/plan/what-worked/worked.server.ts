import { industryName } from '~/ground/national-rules/industries'
import { indicatorsOf } from '~/plan/counting/indicators.server'
import type { NamedIndicator } from '~/plan/counting/named'
import { planOf } from '~/plan/counting/plan.server'
import { keptBoard } from '~/plan/kept-boards/kept.server'
import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import type { Day } from '~/shared/days'
import { COUNTED, countedUpTo, rangeOfPage } from '~/shared/page-range'
import { AIDS, type Aid, type Kind } from './aids'
import { IN_CELL, KEPT_CASES, PAGE_OF_RESULTS, WITH_AIDS, type Of } from './cases-sql.server'
import { figuresOfWorked, type AidLine, type KindLine, type WorkedFigures } from './figures.server'
import type { WorkedQuery } from './query'

export const CASES_ON_A_PAGE = 50

export type Worked = {
  indicators: NamedIndicator[]
  one: NamedIndicator | null
  asked: WorkedQuery
  today: Day
  lines: AidLine[]
  kinds: (KindLine & { name: { zh: string; en: string } | null })[]
  more: boolean
  /** When the figures were worked out; null: for this page. */
  keptAt: string | null
}
export type CaseRow = {
  firmId: string
  firmRef: string
  name: string
  evidenceId: string | null
  ref: string | null
  countedOn: Day | null
  results: number
} & Record<Aid, string>

/** The indicator asked for, or the first that counts, among all of them. 404 for one that is not there. */
async function chosen(enclaveId: string, { indicator }: WorkedQuery, today: Day) {
  const indicators = await indicatorsOf(enclaveId, today)
  const [first] = indicators
  const one = indicator === null ? first : indicators.find(({ code }) => code === indicator)
  if (!one && indicator !== null) notFound()
  return { indicators, one: one ?? null }
}

/** What cases are asked of: the results of an indicator in the plan up to a day. */
export async function casesOf(enclaveId: string, code: string, today: Day): Promise<Of> {
  const where = { enclaveId_code: { enclaveId, code } }
  const [{ id: indicatorId }, { from }] = [
    await db.indicator.findUniqueOrThrow({ where }),
    await planOf(enclaveId),
  ]
  return { enclaveId, indicatorId, from, today }
}

/** The name under which the figures of an indicator by a kind of firm are kept. */
export const workedBoard = (code: string, by: Kind) => `worked ${code} ${by}`

/**
 * What firms had before their first result of an indicator, and what firms have had that have none: counted by aid among
 * the firms of one kind or all, and by kind of firm. It says what came before, not what it led to.
 */
export async function workedOf(enclaveId: string, asked: WorkedQuery, today: Day): Promise<Worked> {
  const { indicators, one } = await chosen(enclaveId, asked, today)
  const page = { indicators, one, asked, today }
  if (!one) return { ...page, lines: [], kinds: [], more: false, keptAt: null }
  const { by, key } = asked
  const found = await keptBoard<WorkedFigures>(enclaveId, workedBoard(one.code, by), today)
  const kept = found && (key === null || found.body.ofKind[key]) ? found : null
  const live = async () => WITH_AIDS(await casesOf(enclaveId, one.code, today), [by])
  const figures = kept?.body ?? (await figuresOfWorked(db, await live(), by, key))
  return {
    ...page,
    lines: (key === null ? figures.lines : figures.ofKind[key]) ?? [],
    kinds: figures.kinds.map((line) => ({ ...line, name: nameOf(by, line.key) })),
    more: figures.more,
    keptAt: kept?.at ?? null,
  }
}

/** What a kind of firm is called beside its key; a track has words of its own. */
export function nameOf(by: Kind, key: string): { zh: string; en: string } | null {
  const named = by === 'industry' ? industryName(key) : null
  return named ? { zh: named.zh, en: named.en } : null
}

/** The firms behind a count, or every result of theirs, with what each had before: a page, the latest result first. */
export async function workedRows(enclaveId: string, asked: WorkedQuery, today: Day, take = CASES_ON_A_PAGE) {
  const { one } = await chosen(enclaveId, asked, today)
  const indicator = one ?? notFound()
  const of = await casesOf(enclaveId, indicator.code, today)
  const { by, key, aid, cell, results, withResult, page } = asked
  const kept = await keptBoard<WorkedFigures>(enclaveId, workedBoard(indicator.code, by), today)
  const ofKind = key === null ? Prisma.sql`true` : Prisma.sql`c.${Prisma.raw(`"${by}"`)} = ${key}`
  const inCell = aid && cell ? IN_CELL(cell, Prisma.sql`c.${Prisma.raw(aid)}`) : Prisma.sql`true`
  const hasOne = withResult ? Prisma.sql`c."evidenceId" IS NOT NULL` : Prisma.sql`true`
  const [skip, which] = [(page - 1) * take, Prisma.sql`${ofKind} AND ${inCell} AND ${hasOne}`]
  const named = kept?.body.kinds.find((line) => line.key === key)
  // Of results narrowed by what came before each, every one has to be looked at; pages link to none.
  const asKept = kept && !(results && (aid || (key !== null && !named))) ? kept : null
  const every = asKept && !results ? KEPT_CASES(of) : WITH_AIDS(of, [by], results)
  const [source, where] =
    asKept && results ? [PAGE_OF_RESULTS(of, ofKind, take + 1, skip), Prisma.sql`true`] : [every, which]
  const total =
    asKept && results
      ? Prisma.sql`${Math.min(named?.results ?? asKept.body.results, COUNTED)}::int`
      : countOf(every, which)
  const found = await db.$queryRaw<(CaseRow & { all: number })[]>`
    SELECT c."firmId", c."firmRef", c.name, c."evidenceId", c.ref, c."countedOn"::text AS "countedOn", c.results,
      ${Prisma.join(AIDS.map((one) => Prisma.sql`round(c.${Prisma.raw(one)}, 2)::text AS ${Prisma.raw(one)}`))},
      ${total} AS all
    FROM ${source} WHERE ${where} ORDER BY c."countedOn" DESC NULLS LAST, c."firmRef", c."evidenceId"
    LIMIT ${take + 1} OFFSET ${asKept && results ? 0 : skip}`
  const rows = found.slice(0, take).map(({ all: _, ...row }): CaseRow => row)
  return {
    indicator,
    asked,
    rows,
    more: found.length > take,
    keptAt: asKept?.at ?? null,
    kind: key === null ? null : { key, name: nameOf(by, key) },
    range: rangeOfPage(page, take, rows.length, countedUpTo(found[0]?.all ?? 0)),
  }
}

const countOf = (source: Prisma.Sql, which: Prisma.Sql) =>
  Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM ${source} WHERE ${which} LIMIT ${COUNTED}) n)`
