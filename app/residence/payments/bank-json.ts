import { z } from 'zod'
import { listIn, mapIn, textsFromJson } from '~/shared/json'
import { BANK_COLUMNS, type Mapping } from './bank-columns'

const Rows = listIn(z.unknown())
/** The lines of a statement as texts. */
export function bankRowsFromJson(json: unknown): string[][] {
  return Rows.parse(json).map(textsFromJson)
}

const Kept = mapIn(z.number().int().min(0).max(999))
/** Which column means what, as far as it was said. */
export function mappingFromJson(json: unknown): Mapping {
  const kept = Kept.parse(json)
  return Object.fromEntries(
    BANK_COLUMNS.flatMap((one) => (kept[one] === undefined ? [] : [[one, kept[one]]])),
  )
}
