import { supervisionAct } from '~/landing/supervision/supervision-act.server'
import { unlistProject } from '~/landing/supervision/list.server'
import { UnlistingForm } from '~/landing/supervision/supervision.form'
import { TextArea } from '~/ui/form'

/** Takes a project off supervision, with what came of it. */
const { loader, action, meta, Page } = supervisionAct({
  may: 'list',
  form: UnlistingForm,
  command: unlistProject,
  name: (w) => w.unlist,
  lead: (w, { listed }) => w.unlistLead(listed?.ends ?? ''),
  closed: (w, { listed }) => (listed ? null : w.refusals.not_listed),
  fields: (w) => <TextArea name="result" label={w.result} rows={3} max={300} />,
  labels: (w) => ({ result: w.result }),
  send: (w) => w.unlist,
})

export { loader, action, meta, Page as default }
