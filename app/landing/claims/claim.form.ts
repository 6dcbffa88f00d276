import { z } from 'zod'
import { dayField, decimalField } from '~/shared/form-number'
import { line, lineOrEmpty } from '~/shared/form-text'
import { wanToYuan } from '~/shared/money'
import type { Way } from '~/landing/policies/vocabulary'

const number = { missing: 'required', wrong: 'number' }
const aboveZero = (text: string) => Number(text) > 0
const QUANTITIES = {
  area_months: decimalField({ unit: 'square_metre', digits: 7, places: 2 }, number).refine(
    aboveZero,
    'above_zero',
  ),
  per_person: decimalField({ unit: 'person', digits: 6, places: 0 }, number).refine(aboveZero, 'above_zero'),
  share: decimalField({ unit: 'wan', digits: 8, places: 6 }, number)
    .refine(aboveZero, 'above_zero')
    .transform(wanToYuan),
}
const ACCOUNT = { account: line(80, { missing: 'required' }) }

/** A claim: the account, and the quantity only where the records do not say it. */
export function claimForm(way: Way, isKnown: boolean) {
  const quantity =
    way === 'fixed' || isKnown ? z.undefined().or(z.string().transform(() => undefined)) : QUANTITIES[way]
  return z.object({
    ...ACCOUNT,
    quantity,
    note: lineOrEmpty(200),
    proof: z.uuid({ error: 'required' }).optional(),
    idempotencyKey: z.uuid().optional(),
  })
}
export type ClaimInput = {
  account: string
  quantity?: string | undefined
  note: string
  /** The file that came with the form. */
  proof?: string | undefined
  idempotencyKey?: string | undefined
}

export const AcceptForm = z.object(ACCOUNT)
export const CheckForm = z
  .object({ outcome: z.enum(['check', 'return', 'refuse'], { error: 'required' }), reason: lineOrEmpty(200) })
  .refine(({ outcome, reason }) => outcome === 'check' || reason !== '', {
    path: ['reason'],
    error: 'required',
  })
export const ApproveForm = z
  .object({ outcome: z.enum(['approve', 'decline'], { error: 'required' }), reason: lineOrEmpty(200) })
  .refine(({ outcome, reason }) => outcome === 'approve' || reason !== '', {
    path: ['reason'],
    error: 'required',
  })
export const NothingForm = z.object({})
export const PayForm = z.object({
  on: dayField('required', 'day'),
  paymentRef: line(60, { missing: 'required' }),
})
export type Pay = z.output<typeof PayForm>
