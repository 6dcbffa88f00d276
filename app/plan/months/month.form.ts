import { z } from 'zod'
import { paragraph } from '~/shared/form-text'

/** Closing a month asks nothing: the address names it, and the page shows what will stand. */
export const CloseForm = z.object({})

/** Why a closed month is opened again. */
export const ReopenForm = z.object({
  reason: paragraph(500, { missing: 'reason_missing', least: 5, short: 'reason_short' }),
})
export type Reopening = z.output<typeof ReopenForm>
