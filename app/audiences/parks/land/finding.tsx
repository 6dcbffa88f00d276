import { landCaseAct } from '~/landing/land-pages/land-act.server'
import { findIdle } from '~/landing/land/cases.server'
import { WordsForm } from '~/landing/land/land.form'
import { TextArea } from '~/ui/form'

/** Finds that the land is idle, and by whose cause. */
const { loader, action, meta, Page } = landCaseAct({
  steps: ['find'],
  form: WordsForm,
  command: findIdle,
  name: (w) => w.find,
  lead: (w, { verdict }) => `${w.findLead} ${w.ruleSays(w.verdicts[verdict])}`,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  fields: (w) => <TextArea name="words" label={w.findWords} rows={5} max={500} />,
  send: (w) => w.findAct,
})

export { loader, action, meta, Page as default }
