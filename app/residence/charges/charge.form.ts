import { z } from 'zod'
import { monthField } from '~/shared/form-number'
import { identifier, optionalLine, paragraph } from '~/shared/form-text'
import { readNumber } from '~/shared/typed-number'

/** A month, written 2026-12. */
export const PrepareForm = z.object({
  month: monthField('required', 'month'),
})

/** The version that was read. */
export const VersionForm = z.object({
  version: z.coerce.number({ error: 'required' }).pipe(z.int32().min(1)),
})

export const ReturnForm = z.object({
  reason: paragraph(500, { missing: 'required', least: 4, short: 'short' }),
})

export const InvoiceForm = z.object({ number: identifier(60, { missing: 'required' }) })

/** What is kept of the deposit when a firm leaves, and what for. */
export const SettlementForm = z
  .object({
    kept: z
      .string()
      .optional()
      .transform((typed, context) => {
        if (typed === undefined || typed.trim() === '') return undefined
        const read = readNumber(typed, { unit: 'yuan', digits: 8, places: 2 })
        if (read.ok) return read.value
        context.addIssue({ code: 'custom', message: 'amount' })
        return z.NEVER
      }),
    keptFor: optionalLine(200),
  })
  .refine(({ kept, keptFor }) => kept === undefined || kept === '0' || keptFor !== undefined, {
    path: ['keptFor'],
    error: 'required',
  })
export type Settlement = z.output<typeof SettlementForm>
