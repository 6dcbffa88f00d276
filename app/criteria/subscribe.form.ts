import { z } from 'zod'

export const SubscribeForm = z.object({
  address: z
    .string('address')
    .transform((text) => text.replaceAll('\0', '').trim().toLowerCase())
    .pipe(z.email('address').max(254, 'address')),
})
