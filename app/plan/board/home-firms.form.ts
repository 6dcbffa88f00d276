import { z } from 'zod'
import { HOME_FIRMS } from '~/plan/counting-rules/stays'

/** When a firm that was registered in the home city before counts as landed. */
export const HomeFirmsForm = z.object({ homeFirms: z.enum(HOME_FIRMS, 'choose') })
export type HomeFirmsChoice = z.output<typeof HomeFirmsForm>
