import { saveItem } from '~/setup/rubric-editor/items.server'
import { itemAt, rubricItemAct, onlyDraft } from '~/setup/rubric-editor/rubric-act.server'
import { ItemForm, ITEM_KINDS } from '~/setup/rubric-editor/rubric.form'
import { Checkbox, NumberField, RadioGroup, TextArea, TextField } from '~/ui/form'

/** One item of a draft: its words, its weight, and what each score means. */
const { loader, action, meta, Page } = rubricItemAct({
  form: ItemForm,
  command: saveItem,
  more: (version, place) => ({ item: itemAt(version, place) }),
  name: (w) => w.title,
  title: (w, { item, place: { track } }, locale) => {
    const name = w.tracks[track] ?? track
    return item ? w.item.editTitle(name, item[locale]) : w.item.newTitle(name)
  },
  closed: onlyDraft,
  fields: ({ item: w }, { item }) => (
    <>
      <TextField name="zh" label={w.zh} hint={w.wordsHint} maxLength={60} defaultValue={item?.zh} />
      <TextField name="en" label={w.en} hint={w.wordsHintEn} maxLength={120} defaultValue={item?.en} />
      <RadioGroup
        name="kind"
        label={w.kind}
        defaultValue={item?.bonus ? 'bonus' : 'ordinary'}
        options={ITEM_KINDS.map((value) => ({ value, label: w.kinds[value], hint: w.kindHints[value] }))}
      />
      <NumberField name="weight" label={w.weight} unit={w.points} defaultValue={item?.weight} />
      <TextArea
        name="scale"
        label={w.scale}
        hint={w.scaleHint}
        rows={7}
        defaultValue={item?.scale.map(({ score, zh, en }) => `${score} | ${zh} | ${en}`).join('\n')}
      />
      <Checkbox
        name="commentRequired"
        label={w.comment}
        text={w.commentText}
        value="yes"
        defaultChecked={item?.commentRequired ?? true}
      />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
