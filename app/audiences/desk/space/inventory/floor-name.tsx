import { asBuilder } from '~/residence/inventory/room-act.server'
import { nameFloor } from '~/residence/inventory/change-room.server'
import { FloorForm } from '~/residence/inventory/inventory.form'
import { floorRooms } from '~/residence/inventory/queries.server'
import { inventoryWords } from '~/residence/inventory/words'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import type { FloorKey } from '~/platform/addresses/space'
import { floorKeyOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { TextField } from '~/ui/form'

type OnFloor = { slug: string; floor: FloorKey; name: { zh: string; en: string } }

/** Names a floor in both languages. */
const { loader, action, meta, Page } = acts(inventoryWords, (w, { slug, floor, name }: OnFloor, locale) => {
  const back = paths.deskInventoryFloor(slug, floor)
  return {
    crumbs: [
      { label: w.title, to: paths.deskInventory(slug) },
      { label: name[locale], to: back },
    ],
    back,
    keep: w.keep,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})({
  form: FloorForm,
  guard: asBuilder,
  show: async (actor, { params }) => {
    const { building, level, name } = await floorRooms(actor, floorKeyOr404(params), today())
    return { slug: actor.enclaveSlug, floor: { building, level }, name }
  },
  find: (actor, { params }) => floorRooms(actor, floorKeyOr404(params), today()),
  run: (actor, { params }, input, now) => nameFloor(actor, floorKeyOr404(params), input, now),
  to: ({ enclaveSlug }, _, floor) => paths.deskInventoryFloor(enclaveSlug, floor),
  name: (w) => w.rename,
  fields: (w, { name }) => (
    <>
      <TextField name="nameZh" label={w.nameZh} defaultValue={name.zh} />
      <TextField name="nameEn" label={w.nameEn} defaultValue={name.en} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
