import { landCaseAct } from '~/landing/land-pages/land-act.server'
import { closeCase } from '~/landing/land/end-case.server'
import { WordsForm } from '~/landing/land/land.form'
import { TextArea } from '~/ui/form'

/** Ends a case that came to nothing. */
const { loader, action, meta, Page } = landCaseAct({
  steps: ['close'],
  form: WordsForm,
  command: closeCase,
  name: (w) => w.close,
  lead: (w) => w.closeLead,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  danger: true,
  fields: (w) => <TextArea name="words" label={w.reason} rows={4} max={500} />,
  send: (w) => w.closeAct,
})

export { loader, action, meta, Page as default }
