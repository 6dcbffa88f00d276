import { TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { itemsInText, type Item } from './items'
import { inspectionWords } from './words'

type Props = { nameZh?: string; nameEn?: string; items?: readonly Item[] }

/** What a checklist is called, and what it asks. */
export function ChecklistFields({ nameZh, nameEn, items = [] }: Props) {
  const w = useWords(inspectionWords)
  return (
    <>
      <TextField name="nameZh" label={w.nameZh} defaultValue={nameZh} maxLength={60} />
      <TextField name="nameEn" label={w.nameEn} defaultValue={nameEn} maxLength={80} />
      <TextArea
        name="items"
        label={w.itemsField}
        hint={w.itemsHint}
        rows={12}
        max={20_000}
        defaultValue={itemsInText(items)}
      />
      <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={2} max={300} />
    </>
  )
}
