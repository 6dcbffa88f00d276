import { z } from 'zod'
import { listIn } from '~/shared/json'
import type { CellError } from './rows'

const text = z.string().catch('')
const Errors = listIn(z.object({ head: text, code: z.string(), said: text }))

/** What was wrong with a line of a sheet, cell by cell, as the database keeps it. */
export function errorsFromJson(json: unknown): CellError[] {
  return Errors.parse(json)
}
