import { z } from 'zod'
import { addMonths } from '~/shared/days'
import { identifier, paragraph } from '~/shared/form-text'

/** A month, written 2026-12. */
export const PrepareForm = z.object({
  month: z
    .string({ error: 'required' })
    .transform((typed) => typed.trim())
    .refine((typed) => /^20\d\d-(0[1-9]|1[0-2])$/.test(typed), 'month')
    .transform((typed) => addMonths(`${typed}-01`, 0)),
})

/** The version that was read. */
export const VersionForm = z.object({ version: z.coerce.number({ error: 'required' }).int().min(1) })

export const ReturnForm = z.object({
  reason: paragraph(500, { missing: 'required', least: 4, short: 'short' }),
})

export const InvoiceForm = z.object({ number: identifier(60, { missing: 'required' }) })
