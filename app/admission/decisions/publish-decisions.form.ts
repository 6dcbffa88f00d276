import { z } from 'zod'

/** The decisions to make known. */
export const PublicationForm = z.object({
  decision: z.array(z.uuid('none_chosen')).min(1, 'none_chosen').max(500, 'none_chosen'),
})
