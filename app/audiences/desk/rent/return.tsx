import { actOnRun } from '~/residence/charge-pages/act-on-run.server'
import { chargeAct } from '~/residence/charge-pages/charge-act'
import { ReturnForm } from '~/residence/charges/charge.form'
import { returnRun } from '~/residence/charges/steps.server'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnRun({ may: 'approve', form: ReturnForm, command: returnRun })

/** The director sends a month back, with the reason. */
const { meta, Page } = chargeAct<typeof loader>({
  name: (w) => w.giveBack,
  closed: (w, { run }) => (run.state === 'submitted' ? null : w.refusals.wrong_state),
  fields: (w) => <TextArea name="reason" label={w.giveBackReason} rows={3} max={500} />,
  send: (w) => w.giveBack,
})

export { loader, action, meta, Page as default }
