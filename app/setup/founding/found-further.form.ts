import { z } from 'zod'
import { EnclaveFields } from './first-enclave.form'

/** A further enclave: what the first one says, and where its rules come from. */
export const FoundFurther = z
  .object({
    ...EnclaveFields,
    /** "template", "nothing" or the id of the enclave it is to be like. */
    from: z.union([z.literal('template'), z.literal('nothing'), z.uuid()], 'not_a_name'),
    idempotencyKey: z.uuid().optional(),
  })
  .refine(({ homeCode, hostCode }) => homeCode !== hostCode, { path: ['hostCode'], error: 'same_city' })
export type FoundFurther = z.output<typeof FoundFurther>
