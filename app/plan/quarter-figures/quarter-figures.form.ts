import { z } from 'zod'
import { count, wan } from '~/ground/firms/fields.form'
import { lineOrEmpty } from '~/shared/form-text'

const rest = {
  rdYuan: wan,
  rdStaff: count,
  sure: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
  doubt: lineOrEmpty(200),
  reason: lineOrEmpty(200),
  /** The version the writer saw, 0 where there was none. */
  basedOn: z.coerce.number().pipe(z.int32().min(0)).default(0),
}

/** The figures of a quarter; money is typed in 万元 and kept in yuan. */
export const QuarterFiguresForm = z.object({ revenueYuan: wan, taxYuan: wan, staff: count, ...rest })
/** What is asked of a firm that answers revenue, tax and staff of the quarter after landing. */
export const RestOfQuarterForm = z.object(rest)
export type QuarterFiguresInput = z.output<typeof RestOfQuarterForm> & {
  revenueYuan?: string
  taxYuan?: string
  staff?: number
}
