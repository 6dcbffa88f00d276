import { z } from 'zod'
import { paperTextForm } from '~/ground/papers/paper-text.form'
import { isLawfulTerm } from '~/residence/rent/months'
import { LEASE_RELIEFS } from '~/residence/rent/vocabulary'
import { dayField, decimalField, wholeField } from '~/shared/form-number'
import { paragraph, paragraphOrEmpty } from '~/shared/form-text'
import { leasePaper } from './text'
import { HANDOVER_KINDS, PAGE_KINDS } from './vocabulary'

const day = dayField('required', 'day')
const ids = z.array(z.uuid({ error: 'required' })).max(200)
const key = z.uuid().optional()
const reason = paragraph(500, { missing: 'required', least: 2, short: 'required' })

/** An offer of rooms and desks to a firm, held until a day. */
export const OfferForm = z
  .object({
    units: ids.min(1, { error: 'required' }),
    startsOn: day,
    endsOn: day,
    relief: z.enum(LEASE_RELIEFS.codes, { error: 'required' }),
    holdUntil: day,
    note: paragraphOrEmpty(500),
    idempotencyKey: key,
  })
  .refine((form) => form.startsOn <= form.endsOn, { path: ['endsOn'], error: 'ends_before_start' })
  .refine(isLawfulTerm, { path: ['endsOn'], error: 'over_twenty_years' })
export type Offer = z.output<typeof OfferForm>

/** Why an offer is declined or withdrawn. */
export const ReasonForm = z.object({ reason })

/** The day on which both have signed. */
export const SigningForm = z.object({ signedOn: day })

/** One page or photo, and what it belongs to. */
export const PageForm = z.object({
  kind: z.enum(PAGE_KINDS.codes, { error: 'required' }),
  page: z.uuid('page_missing'),
  idempotencyKey: key,
})

/** One photo of rooms at a handover. */
export const PhotoForm = PageForm.extend({ kind: z.enum(HANDOVER_KINDS.codes, { error: 'required' }) })

const reading = z.preprocess(
  (typed) => (typed === '' ? undefined : typed),
  decimalField(
    { unit: 'none', digits: 10, places: 2 },
    { missing: 'not_a_number', wrong: 'not_a_number' },
  ).optional(),
)

/** What was found at a handover: the points that were in order, meters, keys. */
export const HandoverForm = z.object({
  kind: z.enum(HANDOVER_KINDS.codes, { error: 'required' }),
  doneOn: day,
  /** The version of the list that was gone through, and what of it was in order. */
  list: z.coerce.number({ error: 'required' }).int().min(0).max(1_000_000),
  items: z
    .array(z.string().regex(/^v\d{1,7}\.\d{1,2}$/))
    .max(60)
    .default([]),
  keys: wholeField([0, 9999], { missing: 'required', wrong: 'not_a_number' }),
  electricity: reading,
  water: reading,
  note: paragraphOrEmpty(1000),
  onPaper: z.literal('on').optional(),
  idempotencyKey: key,
})
export type HandoverInput = z.output<typeof HandoverForm>

/** The firm confirms what was found, with its own words if it has any. */
export const ConfirmForm = z.object({
  kind: z.enum(HANDOVER_KINDS.codes, { error: 'required' }),
  recordedAt: z.string().max(40),
  firmNote: paragraphOrEmpty(500),
})
export type Confirmation = z.output<typeof ConfirmForm>

/** Rooms that are given back and taken from one day on: move, enlarge, shrink and early end are this one act. */
export const ChangeForm = z.object({
  day,
  leave: ids.default([]),
  take: ids.default([]),
  reason,
  idempotencyKey: key,
})
export type Change = z.output<typeof ChangeForm>

/** A new version of the enclave's text, with the day from which contracts are made out on it. */
export const LeaseTextForm = paperTextForm(leasePaper)
export type LeaseTextInput = z.output<typeof LeaseTextForm>
