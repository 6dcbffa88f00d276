import { z } from 'zod'
import { WHEN } from './when.form'

/** Who confirms admissions. */
export const DutiesForm = z.object({ admissions: z.enum(['staff', 'bureau'], 'required'), ...WHEN })
