import { Decimal } from 'decimal.js'
import type { Tx } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import { countingOnDay } from '../counting/indicators.server'
import type { PlanSpan } from '../counting/board'
import { countingOn } from '../counting/lapsed.server'
import { monthSums, standingSums } from './month-sums.server'

/** What an indicator stood at on a day: a count, or yuan, as a decimal text. */
export type FigureOn = {
  indicatorId: string
  code: string
  zh: string
  en: string
  target: string
  strict: boolean
  value: string
  /** How many rows make it up. */
  rows: number
}

/**
 * What every indicator of a plan stands at on a day by the rows approved now, and the rows of firms that count as they
 * stand. Read in the transaction that writes it down.
 */
export async function figuresOn(tx: Tx, enclaveId: string, span: PlanSpan, day: Day) {
  const indicators = await tx.indicator.findMany({
    where: countingOnDay(enclaveId, day),
    orderBy: { position: 'asc' },
  })
  const months = await monthSums(enclaveId, span, day, tx)
  const { standing } = await countingOn(enclaveId, day, span, tx)
  const stands = standing.filter(({ lapsed, countedOn }) => lapsed === null && countedOn <= day)
  const rows = await tx.evidence.groupBy({
    by: ['indicatorId'],
    where: {
      enclaveId,
      state: 'approved',
      prolongsId: null,
      countedOn: { gte: dateOfDay(span.from), lte: dateOfDay(day) },
    },
    _count: true,
  })
  const figures = indicators.map(({ id, code, zh, en, target, strict, standing: asTheyStand }): FigureOn => {
    const own = stands.filter(({ indicatorId }) => indicatorId === id)
    const sums = asTheyStand ? standingSums(own, day) : months
    return {
      indicatorId: id,
      code,
      zh,
      en,
      strict,
      target: target.toFixed(2),
      value: sums
        .filter(({ indicatorId }) => indicatorId === id)
        .reduce((sum, { value }) => sum.plus(value), new Decimal(0))
        .toFixed(2),
      rows: asTheyStand ? own.length : (rows.find(({ indicatorId }) => indicatorId === id)?._count ?? 0),
    }
  })
  return { figures, standingIds: stands.map(({ id }) => id) }
}
