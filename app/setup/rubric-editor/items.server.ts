import { codeForItem, type ItemPlace } from './item-place'
import { MOST_ITEMS } from '~/admission/rubrics/sound'
import type { RubricItem } from '~/admission/rubrics/rubric'
import type { Actor } from '~/ground/people/actor'
import { newId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { changeDraft, type ChangeRefusal } from './change-draft.server'
import type { ItemInput } from './rubric.form'

export type ItemRefusal = ChangeRefusal | 'item_gone' | 'too_many'

/** Keeps an item of a draft: a new one at the end of its track, a known one in its place. */
export async function saveItem(
  actor: Actor,
  id: string | undefined,
  { track, code }: ItemPlace,
  { version, item }: ItemInput,
  now: Date,
): Promise<Outcome<null, ItemRefusal>> {
  return changeItems(actor, id, version, track, now, (items) => {
    const said = { zh: item.zh, en: item.en }
    if (code === null) {
      if (items.length >= MOST_ITEMS) return refuse('too_many')
      return ok({ items: [...items, { ...item, code: codeForItem(newId()) }], said })
    }
    if (!items.some((one) => one.code === code)) return refuse('item_gone')
    return ok({ items: items.map((one) => (one.code === code ? { ...item, code } : one)), said })
  })
}

/** Moves an item of a draft one place up or down; at the end it stays where it is. */
export async function moveItem(
  actor: Actor,
  id: string | undefined,
  { track, code }: ItemPlace,
  { version, direction }: { version: number; direction: 'up' | 'down' },
  now: Date,
): Promise<Outcome<null, ItemRefusal>> {
  return changeItems(actor, id, version, track, now, (items) => {
    const from = items.findIndex((one) => one.code === code)
    const moved = items[from]
    if (!moved) return refuse('item_gone')
    const rest = items.filter((_, index) => index !== from)
    const to = Math.max(0, from + (direction === 'up' ? -1 : 1))
    return ok({ items: [...rest.slice(0, to), moved, ...rest.slice(to)], said: moved })
  })
}

/** Takes an item out of a draft. */
export async function removeItem(
  actor: Actor,
  id: string | undefined,
  { track, code }: ItemPlace,
  { version }: { version: number },
  now: Date,
): Promise<Outcome<null, ItemRefusal>> {
  return changeItems(actor, id, version, track, now, (items) => {
    const gone = items.find((one) => one.code === code)
    return gone ? ok({ items: items.filter((one) => one !== gone), said: gone }) : refuse('item_gone')
  })
}

type Items = readonly RubricItem[]
type Said = { zh: string; en: string }

function changeItems(
  actor: Actor,
  id: string | undefined,
  version: number,
  track: ItemPlace['track'],
  now: Date,
  change: (items: Items) => Outcome<{ items: RubricItem[]; said: Said }, 'item_gone' | 'too_many'>,
): Promise<Outcome<null, ItemRefusal>> {
  return changeDraft<'item_gone' | 'too_many'>(
    actor,
    id,
    version,
    ({ rubric }) => {
      const changed = change(rubric[track])
      if (!changed.ok) return changed
      const { items, said } = changed.value
      return ok({ rubric: { ...rubric, [track]: items }, said: { zh: said.zh, en: said.en } })
    },
    now,
  )
}
