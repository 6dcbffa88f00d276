import { caseAct } from '~/plan/cases/case-act.server'
import { CaseTextForm } from '~/plan/cases/case.form'
import { wordCase } from '~/plan/cases/word-case.server'
import { TextArea, TextField } from '~/ui/form'
import { KeyValues, Note } from '~/ui/page'

const pairs = (marks: readonly [string, string][]) =>
  marks.map(([name, value]) => ({ label: <span className="code">{`{${name}}`}</span>, value }))

/** Words a case in both languages; figures stand in it as marks. */
const { loader, action, meta, Page } = caseAct({
  may: 'word',
  form: CaseTextForm,
  command: wordCase,
  at: { unknown_mark: ({ field }) => String(field) },
  name: (w) => w.edit,
  lead: (w) => w.editLead,
  wide: true,
  above: (w, { page }) => (page.state === 'draft' ? null : <Note title={w.editAsksAgain} />),
  labels: (w) => w.fields,
  fields: (w, { page: { words } }) => (
    <>
      <TextField name="titleZh" label={w.fields.titleZh} defaultValue={words.titleZh} maxLength={60} />
      <TextArea name="textZh" label={w.fields.textZh} defaultValue={words.textZh} rows={14} max={4000} />
      <TextField name="titleEn" label={w.fields.titleEn} defaultValue={words.titleEn} maxLength={120} />
      <TextArea name="textEn" label={w.fields.textEn} defaultValue={words.textEn} rows={14} max={8000} />
    </>
  ),
  beside: (w, { page: { marks } }) => (
    <>
      <h2 className="mb-2 font-semibold">{w.marksZh}</h2>
      <KeyValues items={pairs(marks.zh)} />
      <h2 className="mt-6 mb-2 font-semibold">{w.marksEn}</h2>
      <KeyValues items={pairs(marks.en)} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
