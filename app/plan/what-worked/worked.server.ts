import { industryName } from '~/ground/national-rules/industries'
import { indicatorsOf } from '~/plan/counting/indicators.server'
import type { NamedIndicator } from '~/plan/counting/named'
import { planOf } from '~/plan/counting/plan.server'
import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import type { Day } from '~/shared/days'
import { countedUpTo, rangeOfPage } from '~/shared/page-range'
import { AIDS, type Aid, type Cell, type Kind } from './aids'
import { BEFORE, CASES, IN_CELL } from './cases-sql.server'
import type { WorkedQuery } from './query'

/** So many kinds of firm stand by name, those with most firms first. */
const KINDS_SHOWN = 30
export const CASES_ON_A_PAGE = 50

export type AidLine = { aid: Aid } & Record<Cell, number> & { median: string | null }
export type KindLine = {
  key: string
  firms: number
  withResult: number
  results: number
  had: Record<Aid, number>
}
export type Worked = {
  indicators: NamedIndicator[]
  one: NamedIndicator | null
  asked: WorkedQuery
  today: Day
  lines: AidLine[]
  kinds: (KindLine & { name: { zh: string; en: string } | null })[]
  more: boolean
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

async function casesOf(enclaveId: string, one: NamedIndicator, asked: WorkedQuery, today: Day) {
  const [{ id: indicatorId }, { from }] = [
    await db.indicator.findUniqueOrThrow({ where: { enclaveId_code: { enclaveId, code: one.code } } }),
    await planOf(enclaveId),
  ]
  const cases = CASES({ enclaveId, indicatorId, from, today }, asked.by, asked.results)
  const ofKind = asked.key === null ? Prisma.sql`true` : Prisma.sql`c.key = ${asked.key}`
  return { cases, ofKind }
}

/**
 * What firms had before their first result of an indicator, and what firms have had that have none: counted by aid among
 * the firms of one kind or all, and by kind of firm. It says what came before, not what it led to.
 */
export async function workedOf(enclaveId: string, asked: WorkedQuery, today: Day): Promise<Worked> {
  const { indicators, one } = await chosen(enclaveId, asked, today)
  if (!one) return { indicators, one, asked, today, lines: [], kinds: [], more: false }
  const { cases, ofKind } = await casesOf(enclaveId, one, { ...asked, results: false }, today)
  const had = (aid: Aid) =>
    Prisma.sql`count(*) FILTER (WHERE c."evidenceId" IS NOT NULL AND b.${Prisma.raw(aid)} > 0)::int AS ${Prisma.raw(aid)}`
  const [lines, kinds] = await Promise.all([
    db.$queryRaw<AidLine[]>`
      SELECT a.aid, count(*) FILTER (WHERE ${IN_CELL('had_result', AMOUNT)})::int AS had_result,
        count(*) FILTER (WHERE ${IN_CELL('had_none', AMOUNT)})::int AS had_none,
        count(*) FILTER (WHERE ${IN_CELL('without_result', AMOUNT)})::int AS without_result,
        count(*) FILTER (WHERE ${IN_CELL('without_none', AMOUNT)})::int AS without_none,
        round((percentile_cont(0.5) WITHIN GROUP (ORDER BY a.amount)
          FILTER (WHERE ${IN_CELL('had_result', AMOUNT)}))::numeric, 2)::text AS median
      FROM ${cases} c CROSS JOIN LATERAL ${BEFORE(enclaveId)} b
      CROSS JOIN LATERAL (VALUES ${Prisma.join(AIDS.map(VALUE_OF))}) a (aid, amount)
      WHERE ${ofKind} GROUP BY a.aid`,
    db.$queryRaw<(Omit<KindLine, 'had'> & Record<Aid, number>)[]>`
      SELECT c.key, count(*)::int AS firms, count(c."evidenceId")::int AS "withResult", sum(c.results)::int AS results,
        ${Prisma.join(AIDS.map(had))}
      FROM ${cases} c CROSS JOIN LATERAL ${BEFORE(enclaveId)} b
      GROUP BY c.key ORDER BY count(*) DESC, c.key LIMIT ${KINDS_SHOWN + 1}`,
  ])
  const none = { had_result: 0, had_none: 0, without_result: 0, without_none: 0, median: null }
  return {
    ...{ indicators, one, asked, today },
    lines: AIDS.map((aid) => lines.find((line) => line.aid === aid) ?? { aid, ...none }),
    kinds: kinds.slice(0, KINDS_SHOWN).map(({ key, firms, withResult, results, ...counts }) => ({
      ...{ key, firms, withResult, results, had: counts },
      name: nameOf(asked.by, key),
    })),
    more: kinds.length > KINDS_SHOWN,
  }
}

const AMOUNT = Prisma.sql`a.amount`
const VALUE_OF = (aid: Aid) => Prisma.sql`(${aid}::text, b.${Prisma.raw(aid)})`

/** What a kind of firm is called beside its key; a track has words of its own. */
export function nameOf(by: Kind, key: string): { zh: string; en: string } | null {
  const named = by === 'industry' ? industryName(key) : null
  return named ? { zh: named.zh, en: named.en } : null
}

/** The firms behind a count, or every result of theirs, with what each had before: a page, the latest result first. */
export async function workedRows(enclaveId: string, asked: WorkedQuery, today: Day, take = CASES_ON_A_PAGE) {
  const { one } = await chosen(enclaveId, asked, today)
  const indicator = one ?? notFound()
  const { cases, ofKind } = await casesOf(enclaveId, indicator, asked, today)
  const inCell =
    asked.aid && asked.cell ? IN_CELL(asked.cell, Prisma.sql`b.${Prisma.raw(asked.aid)}`) : Prisma.sql`true`
  const found = await db.$queryRaw<(CaseRow & { all: number })[]>`
    SELECT c."firmId", c."firmRef", c.name, c."evidenceId", c.ref, c."countedOn"::text AS "countedOn", c.results,
      ${Prisma.join(AIDS.map((aid) => Prisma.sql`round(b.${Prisma.raw(aid)}, 2)::text AS ${Prisma.raw(aid)}`))},
      (count(*) OVER ())::int AS all
    FROM ${cases} c CROSS JOIN LATERAL ${BEFORE(enclaveId)} b WHERE ${ofKind} AND ${inCell}
    ORDER BY c."countedOn" DESC NULLS LAST, c."firmRef", c."evidenceId"
    LIMIT ${take + 1} OFFSET ${(asked.page - 1) * take}`
  const rows = found.slice(0, take).map(({ all: _, ...row }): CaseRow => row)
  return {
    ...{ indicator, asked, rows, more: found.length > take },
    kind: asked.key === null ? null : { key: asked.key, name: nameOf(asked.by, asked.key) },
    range: rangeOfPage(asked.page, take, rows.length, countedUpTo(found[0]?.all ?? 0)),
  }
}
