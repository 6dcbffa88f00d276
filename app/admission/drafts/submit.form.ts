import { z } from 'zod'

export const SubmitForm = z.object({ declared: z.literal('on', { error: 'declare_missing' }) })
