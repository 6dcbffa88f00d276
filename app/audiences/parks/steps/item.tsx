import { ACCEPT } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { CHECK_STATES } from '~/landing/step-lists/vocabulary'
import { stepAct } from '~/landing/steps/step-act.server'
import { markItem } from '~/landing/steps/mark.server'
import { ItemForm } from '~/landing/steps/step.form'
import { notFound } from '~/platform/http.server'
import { DateField, FileField, RadioGroup, TextArea } from '~/ui/form'

export const handle = { files: 'own' }

/** Puts on record what became of an item of a step's checklist. */
const { loader, action, meta, Page } = stepAct({
  may: 'mark_item',
  form: ItemForm,
  command: markItem,
  at: { in_the_future: 'doneOn', unknown_file: 'proof' },
  file: { field: 'proof', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  more: ({ items }, _, { code }) => {
    const item = items.find((one) => one.code === code) ?? notFound()
    return { item, version: item.version }
  },
  name: (w) => w.mark,
  title: (_, { item }, locale) => item[locale],
  closed: (w, { isDropped }) => (isDropped ? w.refusals.is_dropped : null),
  files: true,
  fields: (w, { item, today }, locale) => (
    <>
      <RadioGroup
        name="state"
        label={w.state}
        options={CHECK_STATES.codes.map((value) => ({ value, label: w.states[value] }))}
        defaultValue={item.state === 'open' ? 'done' : item.state}
      />
      <DateField
        name="doneOn"
        label={w.doneDay}
        hint={w.doneDayHint}
        max={today}
        defaultValue={item.doneOn ?? today}
        optional
      />
      <TextArea
        name="note"
        label={w.note}
        hint={w.noteHint}
        rows={3}
        max={300}
        defaultValue={item.note}
        optional
      />
      <FileField
        name="proof"
        label={w.proof}
        hint={w.proofHint}
        accept={ACCEPT}
        note={fileWords[locale].accepted()}
        optional
      />
    </>
  ),
  labels: (w) => ({ state: w.state, doneOn: w.doneDay, note: w.note, proof: w.proof }),
  send: (w) => w.markNow,
})

export { loader, action, meta, Page as default }
