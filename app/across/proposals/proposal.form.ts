import { z } from 'zod'
import { isLawfulTerm } from '~/residence/rent/months'
import { UNIT_KINDS } from '~/residence/spaces/vocabulary'
import { dayField, decimalField } from '~/shared/form-number'
import { lineOrEmpty, paragraphOrEmpty } from '~/shared/form-text'
import { identifying } from '~/shared/typed-text'
import { FEATURES } from './problem'

const blank = <T extends z.ZodType>(schema: T) =>
  z.preprocess((typed) => (typed === '' ? undefined : typed), schema.optional())
const measure = (digits: number) =>
  blank(decimalField({ digits, places: 2 }, { missing: 'number', wrong: 'number' }))
const sqm = decimalField(
  { unit: 'square_metre', digits: 6, places: 2 },
  { missing: 'required', wrong: 'number' },
)
const desks = decimalField({ unit: 'desk', digits: 3, places: 0 }, { missing: 'required', wrong: 'number' })
const codes = lineOrEmpty(200, { long: 'too_long' }).transform(roomCodes)

/** A proposal for the firms of an intake, or for all that wait. */
export const NewProposalForm = z
  .object({
    intakeId: blank(z.uuid({ error: 'required' })),
    startsOn: dayField('required', 'day'),
    endsOn: dayField('required', 'day'),
    idempotencyKey: z.uuid().optional(),
  })
  .refine((form) => form.startsOn <= form.endsOn, { path: ['endsOn'], error: 'ends_before_start' })
  .refine(isLawfulTerm, { path: ['endsOn'], error: 'over_twenty_years' })
export type NewProposal = z.infer<typeof NewProposalForm>

/** What a firm needs of its room, and what is decided for it beforehand. */
export const WishForm = z.object({
  takesPart: z.literal('on').optional(),
  sqm,
  desks,
  kind: blank(z.enum(UNIT_KINDS.codes, { error: 'required' })),
  height: measure(3),
  load: measure(4),
  power: measure(6),
  water: z.literal('on').optional(),
  exhaust: z.literal('on').optional(),
  must: z.preprocess(
    (typed) => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]),
    z.array(z.enum(FEATURES, { error: 'required' })),
  ),
  besideId: blank(z.uuid({ error: 'required' })),
  fixed: codes,
  barred: codes,
})
export type WishInput = z.output<typeof WishForm>

/** Rooms kept free of a proposal, by number. */
export const ReserveForm = z.object({
  rooms: paragraphOrEmpty(1000, { long: 'too_long' }).transform(roomCodes),
})

/** A choice made beside a line of a solution. */
export const ChoiceForm = z.object({
  applicationId: z.uuid({ error: 'required' }),
  unitId: z.uuid({ error: 'required' }),
  choice: z.enum(['fixed', 'barred', 'free'], { error: 'required' }),
})
export type Choice = z.infer<typeof ChoiceForm>

/** The solution that is confirmed, of the version that was read. */
export const ConfirmForm = z.object({
  number: z.coerce.number().pipe(z.int32().min(1).max(9)),
  version: z.coerce.number().pipe(z.int32().min(1)),
  /** Until when rooms of firms that are not in yet are reserved. */
  heldUntil: blank(dayField('required', 'day')),
})
export type Confirmation = z.infer<typeof ConfirmForm>

/** Room numbers as people separate them. */
function roomCodes(typed: string): string[] {
  return [
    ...new Set(
      identifying(typed)
        .split(/[\s,，、;；]+/)
        .filter(Boolean),
    ),
  ]
}
