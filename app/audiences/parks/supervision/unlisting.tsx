import { actOnSupervision } from '~/landing/supervision/act-on-supervision.server'
import { unlistProject } from '~/landing/supervision/list.server'
import { supervisionAct } from '~/landing/supervision/supervision-act'
import { UnlistingForm } from '~/landing/supervision/supervision.form'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnSupervision({
  may: 'list',
  form: UnlistingForm,
  command: unlistProject,
})

/** Takes a project off supervision, with what came of it. */
const { meta, Page } = supervisionAct<typeof loader>({
  name: (w) => w.unlist,
  lead: (w, { listed }) => w.unlistLead(listed?.ends ?? ''),
  closed: (w, { listed }) => (listed ? null : w.refusals.not_listed),
  fields: (w) => <TextArea name="result" label={w.result} rows={3} max={300} />,
  labels: (w) => ({ result: w.result }),
  send: (w) => w.unlist,
})

export { loader, action, meta, Page as default }
