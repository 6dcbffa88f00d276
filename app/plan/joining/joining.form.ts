import { z } from 'zod'
import { paragraph } from '~/shared/form-text'

/** Why two achievements are one, or why they are not. */
export const JoiningForm = z.object({
  reason: paragraph(500, { missing: 'required', least: 5, short: 'too_short' }),
})
export type Joining = z.output<typeof JoiningForm>
