import { acceptOf, EVIDENCE } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { assessmentAct } from '~/plan/assessments/assessment-act.server'
import { EntryForm } from '~/plan/assessments/assessment.form'
import { enterValue } from '~/plan/assessments/enter.server'
import { ruleSaid } from '~/plan/assessments/said'
import { sourceOf } from '~/plan/assessments/sources'
import { FileField, NumberField, TextArea } from '~/ui/form'

export const handle = { files: 'own' }

/** A value that cannot be derived is entered with its proof. */
const { loader, action, meta, Page } = assessmentAct({
  may: 'enter',
  form: EntryForm,
  command: (actor, { year, line }, input, now) => enterValue(actor, { year, line }, input, now),
  file: { field: 'proof', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  at: { unknown_file: 'proof', other_format: 'proof' },
  name: (w) => w.enter,
  title: (w, { line }, locale) => line?.[locale] ?? w.enter,
  lead: (w, { line }, locale) =>
    line ? `${ruleSaid(w, line, locale)}${locale === 'zh' ? '。' : '. '}${w.enterLead}` : w.enterLead,
  files: true,
  labels: (w) => w.labels,
  fields: (w, { line }, locale) => (
    <>
      <input type="hidden" name="key" value={line?.key ?? ''} />
      <NumberField
        name="value"
        label={w.valueLabel}
        unit={w.units[sourceOf(line?.from ?? 'typed').unit]}
        defaultValue={line?.entered?.value ?? undefined}
        decimals
      />
      <TextArea
        name="note"
        label={w.noteLabel}
        hint={w.noteHint}
        defaultValue={line?.entered?.note}
        rows={3}
        max={200}
      />
      <FileField
        name="proof"
        label={w.proofLabel}
        note={fileWords[locale].accepted(EVIDENCE)}
        accept={acceptOf(EVIDENCE)}
      />
    </>
  ),
  send: (w) => w.enter,
})

export { loader, action, meta, Page as default }
