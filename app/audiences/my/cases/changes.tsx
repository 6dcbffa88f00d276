import { ownCaseAct } from '~/plan/cases/case-act.server'
import { ChangesForm } from '~/plan/cases/case.form'
import { askForChanges } from '~/plan/cases/consent.server'
import { TextArea } from '~/ui/form'

/** A founder says what is to be changed in the text that was read. */
const { loader, action, meta, Page } = ownCaseAct({
  form: ChangesForm,
  command: askForChanges,
  name: (w) => w.my.changes,
  lead: (w) => w.my.changesLead,
  closed: (w, { own }) => (own.waits ? null : w.my.nothing),
  labels: (w) => w.fields,
  fields: (w, { own }) => (
    <>
      <input type="hidden" name="textId" value={own.text?.id ?? ''} />
      <TextArea name="note" label={w.fields.note} rows={6} max={1000} />
    </>
  ),
  send: (w) => w.my.sendChanges,
})

export { loader, action, meta, Page as default }
