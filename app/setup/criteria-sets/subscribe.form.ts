import { z } from 'zod'
import { identifying } from '~/shared/typed-text'

export const SubscribeForm = z.object({
  address: z
    .string('address')
    .transform((text) => identifying(text).toLowerCase())
    .pipe(z.email('address').max(254, 'address')),
})
