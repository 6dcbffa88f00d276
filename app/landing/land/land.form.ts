import { z } from 'zod'
import { dayField, decimalField, orNull } from '~/shared/form-number'
import { line, lineOrEmpty, paragraph, paragraphOrEmpty } from '~/shared/form-text'
import { wanToYuan } from '~/shared/money'
import { dayOrNull, NO_PLACE, PLACE, placed } from '~/landing/sites/site.form'
import { STOCKS } from '~/landing/sites/vocabulary'
import { BECOMES, CAUSE_KINDS, SUPPLIES } from './vocabulary'

const number = { missing: 'required', wrong: 'number' }
const mu = decimalField({ unit: 'mu', digits: 7, places: 2 }, number).refine(
  (text) => Number(text) > 0,
  'above_zero',
)
const wan = decimalField({ unit: 'wan', digits: 8, places: 6 }, number).transform(wanToYuan)
const version = z.coerce.number().pipe(z.int32().min(1))
const words = paragraph(500, { missing: 'required' })

const SUPPLIED = [
  'holder',
  'supply',
  'contractOn',
  'agreedStart',
  'price',
  'toDevelopMu',
  'totalInvestment',
] as const

/** What is said of a parcel; holder, contract and days only where it has been supplied. */
export const PARCEL_FIELDS = {
  ...PLACE,
  name: line(60, { missing: 'required' }),
  areaMu: mu,
  stock: z.enum(STOCKS.codes, { error: 'required' }),
  source: line(120, { missing: 'required' }),
  holder: lineOrEmpty(80),
  firmRef: lineOrEmpty(40),
  supply: orNull(z.enum(SUPPLIES.codes, { error: 'required' })),
  contractOn: dayOrNull,
  agreedStart: dayOrNull,
  price: orNull(wan),
  toDevelopMu: orNull(mu),
  totalInvestment: orNull(wan.refine((yuan) => Number(yuan) > 0, 'above_zero')),
}
type Fields = z.output<z.ZodObject<typeof PARCEL_FIELDS>>

/** Supplied land has all that its clock needs; other land has none of it. */
function ofItsStock<T extends Fields>(parcel: T, context: z.RefinementCtx): T {
  const wrong = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
  if (!placed(parcel)) wrong(NO_PLACE.path[0] ?? '', NO_PLACE.error)
  if (parcel.stock !== 'supplied') {
    const none = Object.fromEntries(SUPPLIED.map((name) => [name, null]))
    return { ...parcel, ...none, holder: '', firmRef: '' }
  }
  for (const name of SUPPLIED) if (parcel[name] === null || parcel[name] === '') wrong(name, 'required')
  const { contractOn, agreedStart, toDevelopMu } = parcel
  if (contractOn && agreedStart && agreedStart < contractOn) wrong('agreedStart', 'before_contract')
  if (toDevelopMu !== null && Number(toDevelopMu) > Number(parcel.areaMu))
    wrong('toDevelopMu', 'more_than_all')
  return parcel
}

export const NewParcelForm = z
  .object({ ...PARCEL_FIELDS, idempotencyKey: z.uuid().optional() })
  .transform(ofItsStock)
export const ChangeParcelForm = z
  .object({ ...PARCEL_FIELDS, version, reason: line(200, { missing: 'required' }) })
  .transform(ofItsStock)
export type ParcelInput = Fields

/** Work begins, stops or goes on again; where it stops, how much was developed and spent by then. */
export const WorkForm = z
  .object({
    what: z.enum(['start', 'stop', 'resume'], { error: 'required' }),
    on: dayField('required', 'day'),
    developedMu: orNull(decimalField({ unit: 'mu', digits: 7, places: 2 }, number)),
    invested: orNull(wan),
    note: line(200, { missing: 'required' }),
    version,
  })
  .superRefine(({ what, developedMu, invested }, context) => {
    if (what !== 'stop') return
    if (developedMu === null) context.addIssue({ code: 'custom', path: ['developedMu'], message: 'required' })
    if (invested === null) context.addIssue({ code: 'custom', path: ['invested'], message: 'required' })
  })
export type Work = z.output<typeof WorkForm>

export const CauseForm = z
  .object({
    kind: z.enum(CAUSE_KINDS.codes, { error: 'required' }),
    from: dayField('required', 'day'),
    until: dayOrNull,
    what: words,
    source: line(120, { missing: 'required' }),
    idempotencyKey: z.uuid().optional(),
  })
  .refine(({ from, until }) => until === null || until >= from, { path: ['until'], error: 'ends_before' })
export type CauseInput = z.output<typeof CauseForm>
export const EndCauseForm = z.object({ until: dayField('required', 'day') })

/** What was seen, what the holder said, on what grounds: the words of a step of a case. */
export const WordsForm = z.object({ words })
export type WordsInput = z.output<typeof WordsForm>

/** Grounds of a decision, and, where the rules ask for them, the day put off to or the plan that was agreed. */
export const DecideForm = z.object({ words, newStart: dayOrNull, plan: paragraphOrEmpty(500) })
export type Decide = z.output<typeof DecideForm>

export const PayForm = z.object({ on: dayField('required', 'day'), note: line(120, { missing: 'required' }) })
export type Pay = z.output<typeof PayForm>

/** What becomes of the land: it goes into the reserve, or is offered as a plot or as a factory to be built. */
export const ReclaimForm = z
  .object({
    on: dayField('required', 'day'),
    becomes: z.enum(BECOMES.codes, { error: 'required' }),
    name: lineOrEmpty(60),
    areaSqm: orNull(
      decimalField({ unit: 'square_metre', digits: 7, places: 2 }, number).refine(
        (text) => Number(text) > 0,
        'above_zero',
      ),
    ),
    fromOn: dayOrNull,
    note: line(200, { missing: 'required' }),
  })
  .superRefine(({ becomes, name, areaSqm }, context) => {
    if (becomes !== 'reserve' && name === '')
      context.addIssue({ code: 'custom', path: ['name'], message: 'required' })
    if (becomes === 'factory' && areaSqm === null)
      context.addIssue({ code: 'custom', path: ['areaSqm'], message: 'required' })
  })
export type Reclaim = z.output<typeof ReclaimForm>
