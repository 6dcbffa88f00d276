import { z } from 'zod'
import { wholeField } from '~/shared/form-number'
import { count, idempotencyKey, optionalFile, optionalWan, wan } from './fields.form'

/** What a person says yearly figures rest on. */
const SAID_SOURCES = ['audit', 'tax', 'own'] as const
/** With those that nobody typed, because they are the sum of the quarters. */
export const FIGURE_SOURCES = [...SAID_SOURCES, 'quarters'] as const

/** The figures of one year; money is typed in 万元 and kept in yuan. */
export const FiguresForm = z
  .object({
    year: wholeField([1990, 2199], { missing: 'not_a_year', wrong: 'not_a_year' }, 'year'),
    /** The version the writer saw: a correction of figures that changed meanwhile is refused. */
    basedOn: z.coerce.number().pipe(z.int32()).optional(),
    revenueYuan: wan,
    rdYuan: wan,
    taxYuan: optionalWan,
    staff: count,
    rdStaff: count,
    source: z.enum(SAID_SOURCES, 'choose'),
    file: optionalFile,
    idempotencyKey,
  })
  .superRefine(({ staff, rdStaff, source, file }, context) => {
    if (rdStaff > staff) {
      context.addIssue({
        code: 'custom',
        path: ['rdStaff'],
        message: `rd_staff_over_staff:${rdStaff}:${staff}`,
      })
    }
    if (source !== 'own' && !file)
      context.addIssue({ code: 'custom', path: ['file'], message: 'proof_missing' })
  })
export type FiguresInput = z.output<typeof FiguresForm>
