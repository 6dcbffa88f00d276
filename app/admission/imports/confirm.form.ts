import { z } from 'zod'
import { MOST_ROWS } from './rows'

const rows = z.array(z.coerce.number().int().min(1)).max(MOST_ROWS).optional().default([])

/** What somebody said yes to beside the rows that go in by themselves. */
export const ConfirmForm = z.object({
  /** Rows of firms on record under another name. */
  take: rows,
  /** Rows whose invitation into a firm on record is wanted. */
  invite: rows,
})
