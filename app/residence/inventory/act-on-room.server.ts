import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import type { Detail } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { ok, type Outcome } from '~/shared/outcome'
import { BUILDERS } from './abilities'
import { roomForChange } from './queries.server'
import { inventoryWords } from './words'

type Known = keyof (typeof inventoryWords)['zh']['refusals']
type OnRoom<Schema extends z.ZodType, R extends Known, More> = {
  form: Schema
  command: (actor: Actor, unitId: string, input: z.output<Schema>, now: Date) => Promise<Outcome<unknown, R>>
  /** What the page shows besides the room. */
  more?: (actor: Actor, unitId: string) => Promise<More>
  /** The field a refusal belongs to. */
  at?: { [Reason in R]?: string | ((detail: Detail) => string) }
}

export const asBuilder = inRole(...BUILDERS)

/** An act on one room of the building; it leads back to the floor's rooms. */
export function actOnRoom<Schema extends z.ZodType, R extends Known, More extends object = object>({
  form,
  command,
  at,
  more,
}: OnRoom<Schema, R, More>) {
  return act({
    form,
    guard: asBuilder,
    show: async (actor, { params }) => {
      const room = await roomForChange(actor, params.unitId ?? '', today())
      const others = (await more?.(actor, room.id)) as More
      return { slug: actor.enclaveSlug, room, today: today(), ...others }
    },
    find: (actor, { params }) => roomForChange(actor, params.unitId ?? '', today()),
    run: async (actor, { params }, input, now) => {
      const room = await roomForChange(actor, params.unitId ?? '', today())
      const outcome = await command(actor, room.id, input, now)
      return outcome.ok ? ok(room) : outcome
    },
    words: inventoryWords,
    ...(at ? { at } : {}),
    to: ({ enclaveSlug }, _, room) => paths.deskInventoryFloor(enclaveSlug, room),
  })
}
