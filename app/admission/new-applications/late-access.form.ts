import { z } from 'zod'
import { line } from '~/shared/form-text'

/** The code that lets a draft in after its intake has closed. */
export const LateAccessForm = z.object({ lateCode: line(40, 'late_code_missing') })
