import { z } from 'zod'
import { listIn, textsFromJson } from '~/shared/json'
import type { Paper } from './text'

const EMPTY = { title: '', lines: [] }
const Side = z
  .object({ title: z.string().catch(''), lines: z.unknown().transform(textsFromJson) })
  .catch(EMPTY)
const Kept: z.ZodType<Paper> = z.object({ zh: Side, en: Side }).catch({ zh: EMPTY, en: EMPTY })

/** The text of a contract as the database keeps it; one that lost a word no longer has its hash. */
export function leasePaperFromJson(json: unknown): Paper {
  return Kept.parse(json)
}

/** One point of a handover, in the words of the day, and how it was found. */
const Item = z.object({ zh: z.string(), en: z.string(), ok: z.boolean() })
export type HandoverItem = z.output<typeof Item>
const Items = listIn(Item)

/** The points of a handover as the database keeps them. */
export function handoverItemsFromJson(json: unknown): HandoverItem[] {
  return Items.parse(json)
}
