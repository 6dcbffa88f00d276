import { Prisma, type Tx } from '~/platform/db.server'
import { AIDS, type Aid, type Cell, type Kind } from './aids'
import { IN_CELL } from './cases-sql.server'

/** So many kinds of firm stand by name, those with most firms first. */
const KINDS_SHOWN = 30

export type AidLine = { aid: Aid } & Record<Cell, number> & { median: string | null }
export type KindLine = {
  key: string
  firms: number
  withResult: number
  results: number
  had: Record<Aid, number>
}
/** Firms by what they had, of all kinds together and of each that stands by name. */
export type WorkedFigures = {
  lines: AidLine[]
  ofKind: Record<string, AidLine[]>
  kinds: KindLine[]
  more: boolean
  /** Of all kinds together. */
  results: number
}

/** Counts the firms of every kind from their cases `c`; of one kind that does not stand by name where it is asked for. */
export async function figuresOfWorked(
  tx: Pick<Tx, '$queryRaw'>,
  cases: Prisma.Sql,
  by: Kind,
  asked: string | null = null,
): Promise<WorkedFigures> {
  const [found, key] = [await kindsOf(tx, cases, by), Prisma.raw(`c."${by}"`)]
  const kinds = found.slice(0, KINDS_SHOWN)
  const keys = [...new Set([...kinds.map((one) => one.key), ...(asked === null ? [] : [asked])])]
  const rows = await tx.$queryRaw<(AidLine & { key: string | null; whole: boolean })[]>`
    SELECT a.aid, ${key} AS key, grouping(${key}) = 1 AS whole,
      count(*) FILTER (WHERE ${IN_CELL('had_result', AMOUNT)})::int AS had_result,
      count(*) FILTER (WHERE ${IN_CELL('had_none', AMOUNT)})::int AS had_none,
      count(*) FILTER (WHERE ${IN_CELL('without_result', AMOUNT)})::int AS without_result,
      count(*) FILTER (WHERE ${IN_CELL('without_none', AMOUNT)})::int AS without_none,
      round((percentile_cont(0.5) WITHIN GROUP (ORDER BY a.amount)
        FILTER (WHERE ${IN_CELL('had_result', AMOUNT)}))::numeric, 2)::text AS median
    FROM ${cases} CROSS JOIN LATERAL (VALUES ${Prisma.join(AIDS.map(VALUE_OF))}) a (aid, amount)
    GROUP BY GROUPING SETS ((a.aid), (a.aid, ${key}))
    HAVING grouping(${key}) = 1 OR ${key} = ANY(${keys}::text[])`
  const linesFor = (which: (row: (typeof rows)[number]) => boolean) =>
    AIDS.map((aid): AidLine => {
      const { key: _, whole: __, ...line } = rows.find((row) => row.aid === aid && which(row)) ?? NO_LINE
      return { ...line, aid }
    })
  return {
    lines: linesFor(({ whole }) => whole),
    ofKind: Object.fromEntries(keys.map((of) => [of, linesFor((row) => !row.whole && row.key === of)])),
    kinds: kinds.map(({ all: _, ...line }) => line),
    more: found.length > KINDS_SHOWN,
    results: found[0]?.all ?? 0,
  }
}

async function kindsOf(
  tx: Pick<Tx, '$queryRaw'>,
  cases: Prisma.Sql,
  by: Kind,
): Promise<(KindLine & { all: number })[]> {
  const key = Prisma.raw(`c."${by}"`)
  const had = (aid: Aid) =>
    Prisma.sql`count(*) FILTER (WHERE c."evidenceId" IS NOT NULL AND c.${Prisma.raw(aid)} > 0)::int AS ${Prisma.raw(aid)}`
  const rows = await tx.$queryRaw<(Omit<KindLine, 'had'> & Record<Aid, number> & { all: number })[]>`
    SELECT ${key} AS key, (sum(sum(c.results)) OVER ())::int AS all, count(*)::int AS firms, count(c."evidenceId")::int AS "withResult",
      sum(c.results)::int AS results, ${Prisma.join(AIDS.map(had))}
    FROM ${cases} GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${KINDS_SHOWN + 1}`
  return rows.map(({ key: of, firms, withResult, results, all, ...counts }) => ({
    key: of,
    firms,
    withResult,
    results,
    all,
    had: counts,
  }))
}

const NO_LINE = {
  key: null,
  whole: true,
  had_result: 0,
  had_none: 0,
  without_result: 0,
  without_none: 0,
  median: null,
}
const AMOUNT = Prisma.sql`a.amount`
const VALUE_OF = (aid: Aid) => Prisma.sql`(${aid}::text, c.${Prisma.raw(aid)})`
