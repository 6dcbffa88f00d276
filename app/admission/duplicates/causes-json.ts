import { z } from 'zod'
import { listIn } from '~/shared/json'
import type { Cause } from './pairs'

const Causes: z.ZodType<Cause[]> = listIn(
  z.object({ kind: z.enum(['organisation', 'code', 'patent', 'phone', 'name']), value: z.string() }),
)

/** What speaks for two firms being one, as it was kept. */
export function causesFromJson(json: unknown): Cause[] {
  return Causes.parse(json)
}
