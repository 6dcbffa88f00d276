import { z } from 'zod'
import { dayField, decimalField } from '~/shared/form-number'
import { line, optionalLine, paragraph } from '~/shared/form-text'
import { DIRECTIONS } from './vocabulary'

/** Money that came in, or went back to a firm, as somebody writes it down. */
export const PaymentForm = z
  .object({
    direction: z.enum(DIRECTIONS.codes, { error: 'required' }),
    amount: decimalField(
      { unit: 'yuan', digits: 10, places: 2 },
      { missing: 'required', wrong: 'amount' },
    ).refine((amount) => Number(amount) > 0, 'amount'),
    paidOn: dayField('required', 'day'),
    payer: line(120, { missing: 'required' }),
    memo: optionalLine(200),
    firmId: z.uuid().optional(),
    idempotencyKey: z.uuid().optional(),
  })
  .refine(({ direction, firmId }) => direction === 'in' || firmId !== undefined, {
    path: ['firmId'],
    error: 'required',
  })
export type PaymentInput = z.output<typeof PaymentForm>

/** Whose a payment is; with the bill it pays first, where somebody knows. */
export const MatchForm = z.object({
  firmId: z.uuid({ error: 'required' }),
  billId: z.uuid().optional(),
})
export type Match = z.output<typeof MatchForm>

/** A payment matched by mistake, or one that was not. */
export const UndoForm = z.object({
  what: z.enum(['release', 'void'], { error: 'required' }),
  reason: paragraph(300, { missing: 'required', least: 4, short: 'short' }),
})
export type Undo = z.output<typeof UndoForm>
