import { z } from 'zod'
import { MOST_AT_ONCE } from './acts'

const ids = z.array(z.uuid()).max(MOST_AT_ONCE).default([])

export const BulkForm = z.object({ application: ids })
export const OfficerForm = z.object({ application: ids, officer: z.uuid({ error: 'officer_missing' }) })
/** Each change as it was made: the application, who was in charge before, who is now. */
export const UndoForm = z.object({
  change: z
    .array(z.string().regex(/^[0-9a-f-]{36}:([0-9a-f-]{36})?:[0-9a-f-]{36}$/))
    .max(MOST_AT_ONCE)
    .default([]),
})
