import { Decimal } from 'decimal.js'
import { newestSetting } from '~/ground/settings/decide.part.server'
import type { TargetSplit } from '~/ground/settings/settings'
import { planToDate, yearBegins, type YearTarget } from '~/plan/counting/progress'
import { remainderOf } from '~/plan/targets/spread'
import { db } from '~/platform/db.server'
import { addDays, type Day } from '~/shared/days'
import type { Given } from './parts-sql.server'
import type { SplitBy } from './query'
import { common, type Days } from './spans'

type Planned = { id: string; code: string; targets: readonly YearTarget[] }

/**
 * What each park, district or department is to bring in the days looked at, of the indicators whose targets are split by them in
 * every year that the days touch: else the target of one year would stand beside what several brought. What no part is
 * to bring stands under the empty key. Within a year a part follows the course of the whole.
 */
export async function partTargets(
  enclaveId: string,
  by: SplitBy,
  shown: readonly Planned[],
  span: Days,
  drilled: Days | null,
): Promise<Given[]> {
  const days = common(span, drilled)
  const { content } = await newestSetting(db, enclaveId, 'plan')
  if (!days) return []
  return shown.flatMap(({ id, code, targets }) => {
    const touched = targets.flatMap(({ year, target, months }) => {
      const from = yearBegins(year, span.from)
      const own = common(days, { from, to: addDays(yearBegins(year + 1, span.from), -1) })
      if (!own || new Decimal(target).isZero()) return []
      return [{ year, target, months, own, split: content.parts[code]?.[String(year)] }]
    })
    if (touched.some(({ split }) => split?.by !== by)) return []
    return touched.flatMap(({ year, target, months, own, split }) => {
      if (!split) return []
      const one = [{ year, target, ...(months ? { months } : {}) }]
      const share = plannedIn(one, own, span.from).div(target)
      return withRemainder(split, target).map(({ key, value }) => ({
        key,
        indicatorId: id,
        rows: 0,
        value: share.times(value).toFixed(2),
      }))
    })
  })
}

/** The years whose target of an indicator is split in a way. */
export async function yearsSplit(enclaveId: string, by: SplitBy, code: string): Promise<number[]> {
  const { content } = await newestSetting(db, enclaveId, 'plan')
  return Object.entries(content.parts[code] ?? {})
    .flatMap(([year, split]) => (split.by === by ? [Number(year)] : []))
    .sort((a, b) => a - b)
}

function withRemainder({ parts }: TargetSplit, target: string): { key: string; value: string }[] {
  const left = remainderOf(parts, target)
  return Number(left) > 0 ? [...parts, { key: '', value: left }] : parts
}

/** What a plan calls for from one day to another, both included. */
export function plannedIn(targets: readonly YearTarget[], { from, to }: Days, startsOn: Day): Decimal {
  return planToDate(targets, to, startsOn).minus(planToDate(targets, addDays(from, -1), startsOn))
}
