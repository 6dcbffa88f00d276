import { z } from 'zod'

/** One answer that saves itself: the version it was typed over; the answer travels under its question's key. */
export const AnswerForm = z.object({ base: z.coerce.number('base_missing').int().min(0).max(1_000_000) })
