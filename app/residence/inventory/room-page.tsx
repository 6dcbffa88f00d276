import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import type { FloorKey } from '~/platform/addresses/space'
import { paths } from '~/platform/paths'
import { inventoryWords } from './words'

type OnRoom = { slug: string; room: FloorKey & { code: string }; formKey?: string }

/** The page of an act on one room; the way back is the list of its floor. */
export const roomAct = actPages(inventoryWords, (w, { slug, room, formKey }: OnRoom) => {
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
