import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { acts, type Look } from '~/mechanism/acts.server'
import { type Detail, sentenceFor } from '~/mechanism/sentences'
import type { FloorKey } from '~/platform/addresses/space'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import { ok, type Outcome } from '~/shared/outcome'
import { BUILDERS } from './abilities'
import { roomForChange } from './queries.server'
import { inventoryWords } from './words'

type Framed = { slug: string; room: FloorKey & { code: string }; formKey?: string }

/** What is done with a room of the building; the way back is the list of its floor. */
export const roomsAct = acts(inventoryWords, (w, { slug, room, formKey }: Framed) => {
  const back = paths.deskInventoryFloor(slug, room)
  return {
    crumbs: [
      { label: w.title, to: paths.deskInventory(slug) },
      { label: room.code, to: back },
    ],
    back,
    keep: w.keep,
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type InventoryWords = (typeof inventoryWords)['zh']
type Known = keyof InventoryWords['refusals']
type Room = Awaited<ReturnType<typeof roomForChange>>
type OnRoom<Schema extends z.ZodType, R extends Known, More> = {
  form: Schema
  command: (actor: Actor, unitId: string, input: z.output<Schema>, now: Date) => Promise<Outcome<unknown, R>>
  /** What the page shows besides the room. */
  more?: (actor: Actor, unitId: string) => Promise<More>
  /** The field a refusal belongs to. */
  at?: { [Reason in R]?: string | ((detail: Detail) => string) }
} & Look<InventoryWords, { slug: string; room: Room; today: Day } & More>

export const asBuilder = inRole(...BUILDERS)

/** An act on one room of the building; it leads back to the floor's rooms. */
export function roomAct<Schema extends z.ZodType, R extends Known, More extends object = object>(
  one: OnRoom<Schema, R, More>,
) {
  return roomsAct({
    ...one,
    guard: asBuilder,
    show: async (actor, { params }) => {
      const room = await roomForChange(actor, params.unitId ?? '', today())
      const others = (await one.more?.(actor, room.id)) as More
      return { slug: actor.enclaveSlug, room, today: today(), ...others }
    },
    find: (actor, { params }) => roomForChange(actor, params.unitId ?? '', today()),
    run: async (actor, { params }, input, now) => {
      const room = await roomForChange(actor, params.unitId ?? '', today())
      const outcome = await one.command(actor, room.id, input, now)
      return outcome.ok ? ok(room) : outcome
    },
    to: ({ enclaveSlug }, _, room) => paths.deskInventoryFloor(enclaveSlug, room),
  })
}
