import { z } from 'zod'
import { dayField, decimalField, orNull, wholeField } from '~/shared/form-number'
import { line, lineOrEmpty, paragraph } from '~/shared/form-text'
import { wanToYuan } from '~/shared/money'
import { CARRIER_KINDS, CARRIER_STATES, MATURITIES } from './vocabulary'
import { type Figures } from './figures'

const codes = { missing: 'required', wrong: 'number' }

const money = orNull(decimalField({ unit: 'wan', digits: 9, places: 6 }, codes).transform(wanToYuan))
const mu = orNull(decimalField({ unit: 'mu', digits: 7, places: 2 }, codes))
const sqm = orNull(decimalField({ unit: 'square_metre', digits: 8, places: 2 }, codes))
const count = orNull(wholeField([0, 9_999_999], codes).transform(String))

const FIGURES = {
  output: money,
  tax: money,
  invested: money,
  revenue: money,
  fund: money,
  muUsed: mu,
  landReservedMu: mu,
  factorySqm: sqm,
  jobs: count,
  aboveScale: count,
  innovationPlatforms: count,
  openPlatforms: count,
  financePlatforms: count,
  projects100: count,
  projects500: count,
}
const year = wholeField([2000, 2100], { missing: 'required', wrong: 'year' }, 'year')

type Projects = { projects100: string | null; projects500: string | null }
/** Projects of 500 million count among those of 100 million: there are no more of them. */
const largeAmongAll = ({ projects100, projects500 }: Projects) =>
  Number(projects500 ?? 0) <= Number(projects100 ?? projects500 ?? 0)
const LARGE = { path: ['projects500'], error: 'more_large' }

/** The figures of a year (quarter 0) or a quarter, with their day and source; `sure` after being asked about a unit. */
export const FiguresForm = z
  .object({
    year,
    quarter: z.enum(['0', '1', '2', '3', '4'], { error: 'required' }).transform(Number),
    ...FIGURES,
    asOf: dayField('required', 'day'),
    source: line(120, { missing: 'required' }),
    sure: z.literal('yes').optional(),
    idempotencyKey: z.uuid().optional(),
  })
  .refine((typed) => Object.keys(FIGURES).some((name) => typed[name as keyof Figures] !== null), {
    path: ['output'],
    error: 'nothing',
  })
  .refine(largeAmongAll, LARGE)
export type FiguresInput = z.output<typeof FiguresForm>

/** Confirmed figures count from now on: whoever does it says that they were checked. */
export const ConfirmForm = z.object({ checked: z.literal('yes', { error: 'required' }) })
export const ReturnForm = z.object({
  reason: paragraph(300, { missing: 'required', least: 4, short: 'required' }),
})

/** What a park is asked for in a year. */
export const QuotaForm = z
  .object({
    year,
    landReservedMu: decimalField({ unit: 'mu', digits: 7, places: 2 }, codes),
    factorySqm: decimalField({ unit: 'square_metre', digits: 8, places: 2 }, codes),
    projects100: wholeField([0, 999], codes).transform(String),
    projects500: wholeField([0, 999], codes).transform(String),
    source: line(120, { missing: 'required' }),
    idempotencyKey: z.uuid().optional(),
  })
  .refine(largeAmongAll, LARGE)
export type QuotaInput = z.output<typeof QuotaForm>

const CARRIER = {
  kind: z.enum(CARRIER_KINDS.codes, { error: 'required' }),
  name: line(60, { missing: 'required' }),
  state: z.enum(CARRIER_STATES.codes, { error: 'required' }),
  maturity: z.enum(MATURITIES.codes, { error: 'required' }),
  goal: z
    .enum(['', 'completed', 'operating'])
    .optional()
    .transform((goal) => goal || null),
  goalYear: orNull(year.transform(String)),
  note: lineOrEmpty(200),
}
const goalHasYear = ({ goal, goalYear }: { goal: string | null; goalYear: string | null }) =>
  (goal === null) === (goalYear === null)
const GOAL = { path: ['goalYear'], error: 'goal_year' }

/** A carrier of 一台两器, and what is to be reached by the end of which year. */
export const NewCarrierForm = z
  .object({ ...CARRIER, idempotencyKey: z.uuid().optional() })
  .refine(goalHasYear, GOAL)
export const ChangeCarrierForm = z
  .object({ ...CARRIER, version: z.coerce.number().pipe(z.int32().min(1)) })
  .refine(goalHasYear, GOAL)
export type CarrierInput = Omit<z.output<typeof NewCarrierForm>, 'idempotencyKey'>
