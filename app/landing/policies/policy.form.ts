import { z } from 'zod'
import { dayField, decimalField, orNull, wholeField } from '~/shared/form-number'
import { line, lineOrEmpty, orChinese } from '~/shared/form-text'
import { wanToYuan } from '~/shared/money'
import { STAGES } from '~/landing/projects/stages'
import { dayOrNull } from '~/landing/sites/site.form'
import { BASES, CONDITION_KINDS, ITEM_KINDS, WAYS } from './vocabulary'

const number = { missing: 'required', wrong: 'number' }
const aboveZero = (text: string) => Number(text) > 0
const wan = decimalField({ unit: 'wan', digits: 8, places: 6 }, number)
  .refine(aboveZero, 'above_zero')
  .transform(wanToYuan)
const version = z.coerce.number().pipe(z.int32().min(1))
const days = (most: number) => wholeField([1, most], { ...number, small: 'days', large: 'days' })

const HEAD = {
  titleZh: line(80, { missing: 'required' }),
  titleEn: lineOrEmpty(160),
  docNo: line(60, { missing: 'required' }),
  source: line(160, { missing: 'required' }),
  validFrom: dayField('required', 'day'),
  validUntil: dayOrNull,
  checkDays: days(60),
  noticeDays: days(60),
  approveDays: days(60),
  payDays: days(120),
}
const lasts = ({ validFrom, validUntil }: { validFrom: string; validUntil: string | null }) =>
  validUntil === null || validUntil >= validFrom
const ENDS = { path: ['validUntil'], error: 'ends_before' }
const english = orChinese('titleZh', 'titleEn')

/** What stands over a package: its title, its document, when it applies, and the working days of each step of a claim. */
export const NewPolicyForm = z
  .object({ ...HEAD, parkId: orNull(z.uuid('required')), idempotencyKey: z.uuid().optional() })
  .refine(lasts, ENDS)
  .transform(english)
export type NewPolicy = z.output<typeof NewPolicyForm>
export const DraftForm = z
  .object({ ...HEAD, version })
  .refine(lasts, ENDS)
  .transform(english)
export type DraftInput = z.output<typeof DraftForm>
export type PolicyHead = Omit<DraftInput, 'version'>

const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')
const several = <T extends z.ZodType>(of: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(of))

/** One thing a package gives. Money is typed in 万元 where it is a sum, in yuan where it is a rate. */
export const ItemForm = z
  .object({
    kind: z.enum(ITEM_KINDS.codes, { error: 'required' }),
    nameZh: line(80, { missing: 'required' }),
    nameEn: lineOrEmpty(160),
    way: z.enum(WAYS.codes, { error: 'required' }),
    basis: orNull(z.enum(BASES.codes, { error: 'required' })),
    rate: decimalField({ unit: 'none', digits: 12, places: 4 }, number).refine(aboveZero, 'above_zero'),
    months: orNull(wholeField([1, 12], { ...number, small: 'months', large: 'months' })),
    cap: orNull(wan),
    years: wholeField([1, 10], { ...number, small: 'years', large: 'years' }),
    automatic: ticked,
    conditions: several(z.enum(CONDITION_KINDS.codes, { error: 'required' })),
    stage: orNull(z.enum(STAGES, { error: 'required' })),
    investmentLeast: orNull(wan),
    areaMost: orNull(
      decimalField({ unit: 'square_metre', digits: 7, places: 2 }, number).refine(aboveZero, 'above_zero'),
    ),
    staffLeast: orNull(wholeField([1, 1_000_000], number, 'person')),
    version,
  })
  .superRefine((item, context) => {
    const wrong = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })
    if (item.way === 'share' && item.basis === null) wrong('basis', 'required')
    if (item.way === 'share' && Number(item.rate) > 100) wrong('rate', 'percent')
    if (item.way === 'area_months' && item.months === null) wrong('months', 'required')
    const asked = new Set<string>(item.conditions)
    if (asked.has('stage') && item.stage === null) wrong('stage', 'required')
    if (asked.has('investment_least') && item.investmentLeast === null) wrong('investmentLeast', 'required')
    if (asked.has('area_most') && item.areaMost === null) wrong('areaMost', 'required')
    if (asked.has('staff_least') && item.staffLeast === null) wrong('staffLeast', 'required')
    if (item.automatic && item.conditions.length === 0) wrong('automatic', 'automatic_needs')
    if (item.automatic && item.way === 'share' && item.basis === 'equipment')
      wrong('automatic', 'automatic_needs')
  })
  .transform((item) => ({
    ...orChinese('nameZh', 'nameEn')(item),
    basis: item.way === 'share' ? item.basis : null,
    months: item.way === 'area_months' ? item.months : null,
    conditions: [...new Set(item.conditions)].map((kind) => ({
      kind,
      stage: kind === 'stage' ? item.stage : null,
      figure:
        kind === 'investment_least'
          ? item.investmentLeast
          : kind === 'area_most'
            ? item.areaMost
            : kind === 'staff_least'
              ? String(item.staffLeast)
              : null,
    })),
  }))
export type ItemInput = z.output<typeof ItemForm>

export const EndForm = z.object({ reason: line(200, { missing: 'required' }) })
export const BudgetForm = z.object({
  code: z.coerce.number('required').pipe(z.int32().min(1)),
  year: wholeField([2000, 2100], { ...number, small: 'year', large: 'year' }),
  amount: wan,
  source: line(120, { missing: 'required' }),
})
export type BudgetInput = z.output<typeof BudgetForm>
