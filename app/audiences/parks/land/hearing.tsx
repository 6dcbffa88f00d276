import { landCaseAct } from '~/landing/land-pages/land-act.server'
import { hearHolder } from '~/landing/land/cases.server'
import { WordsForm } from '~/landing/land/land.form'
import { TextArea } from '~/ui/form'

/** Records what the holder says. */
const { loader, action, meta, Page } = landCaseAct({
  steps: ['hear', 'object'],
  form: WordsForm,
  command: hearHolder,
  name: (w) => w.hear,
  lead: (w) => w.hearLead,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  fields: (w) => <TextArea name="words" label={w.hearWords} rows={5} max={500} />,
  send: (w) => w.hearAct,
})

export { loader, action, meta, Page as default }
