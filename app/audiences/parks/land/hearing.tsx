import { actOnCase } from '~/landing/land/act-on-case.server'
import { hearHolder } from '~/landing/land/cases.server'
import { landAct } from '~/landing/land-pages/land-act'
import { WordsForm } from '~/landing/land/land.form'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnCase({ steps: ['hear', 'object'], form: WordsForm, command: hearHolder })

/** Records what the holder says. */
const { meta, Page } = landAct<typeof loader>({
  name: (w) => w.hear,
  lead: (w) => w.hearLead,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  fields: (w) => <TextArea name="words" label={w.hearWords} rows={5} max={500} />,
  send: (w) => w.hearAct,
})

export { loader, action, meta, Page as default }
