import { z } from 'zod'
import { textsFromJson } from '~/shared/json'
import type { Paper } from './worded-paper'

const EMPTY = { title: '', lines: [] }
const Side = z
  .object({ title: z.string().catch(''), lines: z.unknown().transform(textsFromJson) })
  .catch(EMPTY)
const Kept: z.ZodType<Paper> = z.object({ zh: Side, en: Side }).catch({ zh: EMPTY, en: EMPTY })

/** A paper as the database keeps it; one that lost a word no longer has its hash. */
export function paperFromJson(json: unknown): Paper {
  return Kept.parse(json)
}
