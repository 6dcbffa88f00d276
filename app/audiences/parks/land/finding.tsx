import { actOnCase } from '~/landing/land/act-on-case.server'
import { findIdle } from '~/landing/land/cases.server'
import { landAct } from '~/landing/land-pages/land-act'
import { WordsForm } from '~/landing/land/land.form'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnCase({ steps: ['find'], form: WordsForm, command: findIdle })

/** Finds that the land is idle, and by whose cause. */
const { meta, Page } = landAct<typeof loader>({
  name: (w) => w.find,
  lead: (w, { verdict }) => `${w.findLead} ${w.ruleSays(w.verdicts[verdict])}`,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  fields: (w) => <TextArea name="words" label={w.findWords} rows={5} max={500} />,
  send: (w) => w.findAct,
})

export { loader, action, meta, Page as default }
