import { z } from 'zod'

/** Everything up to the newest letter on the page. */
export const AllRead = z.object({ upTo: z.uuid('upTo_missing') })
