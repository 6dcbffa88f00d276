import { z } from 'zod'
import { line } from '~/shared/form-text'

/** A screen by the place where it hangs. */
export const WallForm = z.object({ name: line(60, 'required'), idempotencyKey: z.uuid().optional() })
export type WallForm = z.output<typeof WallForm>
