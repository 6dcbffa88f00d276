import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { inventoryWords } from './words'

type Shown = { slug: string; formKey?: string }
type House = { nameZh: string; nameEn: string; address: string }

/** What is said of a house; the way back is the record of rooms. */
export const buildingAct = acts(inventoryWords, (w, { slug, formKey }: Shown) => ({
  crumbs: [{ label: w.title, to: paths.deskInventory(slug) }],
  back: paths.deskInventory(slug),
  keep: w.keep,
  formKey,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** Names and address of a house. */
export function BuildingFields({ house }: { house?: House }) {
  const w = useWords(inventoryWords)
  return (
    <>
      <TextField name="nameZh" label={w.nameZh} defaultValue={house?.nameZh} />
      <TextField name="nameEn" label={w.nameEn} defaultValue={house?.nameEn} />
      <TextField name="address" label={w.address} optional defaultValue={house?.address} />
    </>
  )
}

/** The fields of a house by their labels, in their order. */
export const buildingLabels = (w: (typeof inventoryWords)['zh']) => ({
  nameZh: w.nameZh,
  nameEn: w.nameEn,
  address: w.address,
  code: w.buildingCode,
  floors: w.floorsAtFirst,
})
