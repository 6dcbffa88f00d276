import type { Actor } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { dayFromDate } from '~/shared/days'
import { closingNamed, type Closing } from './queries.server'

type MonthRow = Prisma.MonthRowGetPayload<object>

/** So many rows stand on a page. */
export const ROWS_ON_A_PAGE = 30

/** The rows a closed month was reported with, those that were late on top; of one indicator, or of all. */
export async function rowsOfMonth(
  actor: Actor,
  named: string | undefined,
  code: string | null,
  page: number,
) {
  const { closing, indicators, chosen } = await monthAsked(actor, named, code)
  const rows = await reportedRows({ ...closing, enclaveId: actor.enclaveId }, chosen, {
    take: ROWS_ON_A_PAGE + 1,
    skip: (page - 1) * ROWS_ON_A_PAGE,
  })
  return {
    month: closing.month,
    code: chosen?.code ?? null,
    indicators: indicators.map(({ code: of, zh, en }) => ({ code: of, zh, en })),
    page,
    more: rows.length > ROWS_ON_A_PAGE,
    rows: await withEvidence(actor.enclaveId, rows.slice(0, ROWS_ON_A_PAGE), indicators),
  }
}

export type RowOfMonth = Awaited<ReturnType<typeof withEvidence>>[number]

/** All of them for a file, some at a time: each stretch begins after the last row of the one before. */
export async function* everyRowOfMonth(actor: Actor, named: string, code: string | null) {
  const { closing, indicators, chosen } = await monthAsked(actor, named, code)
  const of = { ...closing, enclaveId: actor.enclaveId }
  for (const late of [true, false]) {
    for (let after: string | null = ''; after !== null;) {
      const rows: MonthRow[] = await reportedRows(of, chosen, { take: AT_ONCE, late, after })
      yield await withEvidence(actor.enclaveId, rows, indicators)
      after = rows.length === AT_ONCE ? (rows.at(-1)?.evidenceId ?? null) : null
    }
  }
}
const AT_ONCE = 500

async function monthAsked(actor: Actor, named: string | undefined, code: string | null) {
  const { enclaveId } = actor
  const closing = await closingNamed(actor, named)
  const indicators = await db.indicator.findMany({
    where: { enclaveId },
    orderBy: { position: 'asc' },
    select: { id: true, code: true, zh: true, en: true, unit: true },
  })
  return { closing, indicators, chosen: indicators.find((one) => one.code === code) }
}
type IndicatorOfRow = Awaited<ReturnType<typeof monthAsked>>['indicators'][number]
type Stretch = { take: number; skip?: number; late?: boolean; after?: string }

function reportedRows(
  closing: Closing & { enclaveId: string },
  chosen: IndicatorOfRow | undefined,
  { take, skip = 0, late, after }: Stretch,
): Promise<MonthRow[]> {
  return db.monthRow.findMany({
    where: {
      enclaveId: closing.enclaveId,
      closingId: closing.id,
      ...(chosen ? { indicatorId: chosen.id } : {}),
      ...(late === undefined ? {} : { late }),
      ...(after ? { evidenceId: { gt: after } } : {}),
    },
    orderBy: [{ late: 'desc' }, { evidenceId: 'asc' }],
    skip,
    take,
  })
}

async function withEvidence(
  enclaveId: string,
  rows: readonly MonthRow[],
  indicators: readonly IndicatorOfRow[],
) {
  const evidence = await db.evidence.findMany({
    where: { enclaveId, id: { in: rows.map(({ evidenceId }) => evidenceId) } },
    include: { firm: { select: { id: true, name: true } }, record: { select: { title: true } } },
  })
  return rows.flatMap(({ evidenceId, indicatorId, value, late }) => {
    const row = evidence.find(({ id }) => id === evidenceId)
    const indicator = indicators.find(({ id }) => id === indicatorId)
    if (!row || !indicator) return []
    return [
      {
        id: row.id,
        ref: row.ref,
        firm: row.firm,
        title: row.record.title,
        indicator: { code: indicator.code, zh: indicator.zh, en: indicator.en, unit: indicator.unit },
        value: value.toFixed(2),
        countedOn: dayFromDate(row.countedOn),
        late,
        state: row.state,
      },
    ]
  })
}
