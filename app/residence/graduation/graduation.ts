import { graduationOn } from '~/ground/criteria/default-sets'
import { evaluateSet, type SetResult } from '~/ground/criteria/evaluate'
import type { CriteriaSet } from '~/ground/criteria/expression'
import type { Facts } from '~/ground/criteria/facts'
import type { Day } from '~/shared/days'
import { addYuan, compareYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'

/** What a firm's records say about graduating; money in yuan, null where nothing is recorded yet. */
export type GraduationRecords = {
  hnteValidOnDay: boolean | null
  equityPaidIn: readonly string[] | null
  /** Revenue by accounting year. */
  revenueByYear: Readonly<Record<number, string>>
  listedOrAcquired: boolean | null
}

/** Whether a firm may graduate: any one of four ways, each bound strictly exceeded (131号; 300号 毕业企业条件 before 2025-07-10). */
export function graduation(
  records: GraduationRecords,
  onDay: Day,
  set: CriteriaSet | null = graduationOn(onDay),
): Outcome<SetResult, 'no_rule_in_force'> {
  if (!set) return refuse('no_rule_in_force', { day: onDay })
  return ok(evaluateSet(set, graduationFacts(records), onDay, 'A'))
}

/** The facts that graduation asks about, drawn from the records. */
export function graduationFacts(records: GraduationRecords): Facts {
  return {
    hnte_valid: records.hnteValidOnDay,
    equity_funding_total: records.equityPaidIn && addYuan(...records.equityPaidIn),
    two_year_revenue: bestTwoYears(records.revenueByYear),
    listed_or_acquired: records.listedOrAcquired,
  }
}

/** The largest revenue of two consecutive recorded years, or null when no two years follow each other. */
export function bestTwoYears(revenueByYear: Readonly<Record<number, string>>): string | null {
  const pairs = Object.keys(revenueByYear).flatMap((year) => {
    const first = revenueByYear[Number(year)]
    const second = revenueByYear[Number(year) + 1]
    return first === undefined || second === undefined ? [] : [addYuan(first, second)]
  })
  return pairs.sort((a, b) => compareYuan(b, a))[0] ?? null
}
