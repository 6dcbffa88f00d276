import { runAct } from '~/residence/charge-pages/charge-act.server'
import { ReturnForm } from '~/residence/charges/charge.form'
import { returnRun } from '~/residence/charges/steps.server'
import { TextArea } from '~/ui/form'

/** The director sends a month back, with the reason. */
const { loader, action, meta, Page } = runAct({
  may: 'approve',
  form: ReturnForm,
  command: returnRun,
  name: (w) => w.giveBack,
  closed: (w, { run }) => (run.state === 'submitted' ? null : w.refusals.wrong_state),
  fields: (w) => <TextArea name="reason" label={w.giveBackReason} rows={3} max={500} />,
  send: (w) => w.giveBack,
})

export { loader, action, meta, Page as default }
