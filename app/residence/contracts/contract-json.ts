import { z } from 'zod'
import { listIn } from '~/shared/json'

/** One point of a handover by its code, in the words of the day, and how it was found; what is older has no code. */
const Item = z.object({ code: z.string().optional(), zh: z.string(), en: z.string(), ok: z.boolean() })
export type HandoverItem = z.output<typeof Item>
const Items = listIn(Item)

/** The points of a handover as the database keeps them. */
export function handoverItemsFromJson(json: unknown): HandoverItem[] {
  return Items.parse(json)
}
