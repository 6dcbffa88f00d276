import { z } from 'zod'

/** The scan of the signed minutes. */
export const LockForm = z.object({ scan: z.uuid('scan_missing') })
export type Locking = z.output<typeof LockForm>
