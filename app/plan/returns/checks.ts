import { z } from 'zod'
import { addYuan, compareYuan } from '~/shared/money'
import { mapIn } from '~/shared/json'
import { AREA_PARTS, FIRM_KEYS } from './definition'
import { slips } from '~/plan/quarter-figures/slips'
import { owes, type FirmLine, type ReturnFigures } from './figures'
import { sumOf } from './thousand'

/** What must agree: a hard one stops the return, a soft one may stand with a written explanation. */
export const CHECKS = {
  area_sum: 'hard',
  stays_balance: 'hard',
  firm_lines: 'hard',
  sums: 'hard',
  rd_staff_over_staff: 'hard',
  no_figures: 'soft',
  rd_over_revenue: 'soft',
  tax_over_revenue: 'soft',
  unit_slip: 'soft',
  no_staff: 'soft',
  quarters_differ: 'soft',
} as const
export type Check = keyof typeof CHECKS
export const SOFT = [
  'no_figures',
  'rd_over_revenue',
  'tax_over_revenue',
  'unit_slip',
  'no_staff',
  'quarters_differ',
] as const satisfies readonly Check[]
export type SoftCheck = (typeof SOFT)[number]
export const isHard = (check: Check): boolean => CHECKS[check] === 'hard'

/** What does not agree, and at which firms. */
export type Finding = { check: Check; firms: { id: string; name: string }[] }

/** Every check on the figures of a return that it does not pass, hard ones first. It asks nothing but the figures. */
export function findingsOf({ totals, firms }: ReturnFigures): Finding[] {
  const n = (key: keyof typeof totals) => BigInt(totals[key] || '0')
  const whole: [Check, boolean][] = [
    [
      'area_sum',
      compareYuan(addYuan(...AREA_PARTS.map((key) => totals[key] || '0')), totals.area_total || '0') !== 0,
    ],
    [
      'stays_balance',
      n('firms_before') + n('firms_entered') - n('firms_graduated') - n('firms_left') !== n('firms_after'),
    ],
    ['firm_lines', n('firms_after') !== BigInt(firms.length)],
    ['sums', FIRM_KEYS.some((key) => sumOf(firms.map(({ values }) => values[key] ?? '0')) !== totals[key])],
  ]
  const each: [Check, (firm: FirmLine) => boolean][] = [
    ['rd_staff_over_staff', ({ values }) => over(values.rd_staff, values.staff)],
    ['no_figures', owes],
    ['rd_over_revenue', ({ values }) => over(values.rd, values.revenue)],
    ['tax_over_revenue', ({ values }) => over(values.tax, values.revenue)],
    ['unit_slip', slipped],
    ['no_staff', ({ values }) => values.staff === '0' && BigInt(values.revenue ?? '0') > 0n],
    ['quarters_differ', differs],
  ]
  return [
    ...whole.flatMap(([check, fails]) => (fails ? [{ check, firms: [] }] : [])),
    ...each.flatMap(([check, fails]) => {
      const found = firms.filter(fails).map(({ id, name }) => ({ id, name }))
      return found.length > 0 ? [{ check, firms: found }] : []
    }),
  ]
}

function over(part: string | null, whole: string | null): boolean {
  return part !== null && whole !== null && BigInt(part) > BigInt(whole)
}

function slipped({ values, before, yearBefore }: FirmLine): boolean {
  return [before, yearBefore].some((then) => then !== null && slips(values, then).length > 0)
}

/**
 * Whether a year is not what its quarters come to: their sum for flows, the last one for stocks. While some are missing
 * the year is at least what is known of it.
 */
function differs({ values, quarters }: FirmLine): boolean {
  if (quarters === null) return false
  const whole = quarters.known >= quarters.all
  const isOff = (key: 'revenue' | 'rd' | 'tax') =>
    whole ? unlike(values[key], quarters[key]) : over(quarters[key], values[key])
  const flows = (['revenue', 'rd', 'tax'] as const).some(isOff)
  return flows || (['staff', 'rd_staff'] as const).some((key) => unlike(values[key], quarters[key]))
}

function unlike(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other
}

const Explanations = mapIn(z.string())
/** The written explanations of a return, by check. */
export function explanationsFromJson(stored: unknown): Partial<Record<SoftCheck, string>> {
  const kept = Explanations.parse(stored)
  return Object.fromEntries(SOFT.flatMap((check) => (kept[check] ? [[check, kept[check]]] : [])))
}
