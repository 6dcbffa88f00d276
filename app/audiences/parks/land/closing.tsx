import { actOnCase } from '~/landing/land/act-on-case.server'
import { closeCase } from '~/landing/land/end-case.server'
import { landAct } from '~/landing/land-pages/land-act'
import { WordsForm } from '~/landing/land/land.form'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnCase({ steps: ['close'], form: WordsForm, command: closeCase })

/** Ends a case that came to nothing. */
const { meta, Page } = landAct<typeof loader>({
  name: (w) => w.close,
  lead: (w) => w.closeLead,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  danger: true,
  fields: (w) => <TextArea name="words" label={w.reason} rows={4} max={500} />,
  send: (w) => w.closeAct,
})

export { loader, action, meta, Page as default }
