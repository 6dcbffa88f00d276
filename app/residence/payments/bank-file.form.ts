import { z } from 'zod'
import { BANK_COLUMNS, type Mapping } from './bank-columns'

/** A statement as a file, or as text that was pasted. */
export const BankUploadForm = z.object({
  file: z.string().max(64).optional(),
  pasted: z.string().max(600_000).optional(),
  idempotencyKey: z.uuid().optional(),
})
export type BankUpload = z.output<typeof BankUploadForm>

const column = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .optional()

/** Which column means what, and whether to look again or to take the lines in. */
export const MappingForm = z
  .object({
    ...Object.fromEntries(BANK_COLUMNS.map((one) => [one, column])),
    what: z.enum(['look', 'take_in'], { error: 'required' }),
  })
  .transform(({ what, ...columns }) => ({
    what,
    mapping: Object.fromEntries(
      Object.entries(columns as Mapping).filter(([, at]) => at !== undefined),
    ) as Mapping,
  }))
export type MappingInput = z.output<typeof MappingForm>
