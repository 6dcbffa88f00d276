import { actOnClosing } from '~/landing/closing/act-on-closing.server'
import { reopenLanding } from '~/landing/closing/close.server'
import { closingAct } from '~/landing/closing/closing-act'
import { ReopeningForm } from '~/landing/closing/closing.form'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnClosing({ may: 'reopen', form: ReopeningForm, command: reopenLanding })

/** Opens a closed landing again, with the reason. */
const { meta, Page } = closingAct<typeof loader>({
  name: (w) => w.reopen,
  lead: (w) => w.reopenLead,
  closed: (w, { project, closedOn }) =>
    project.stage === 'dropped' ? w.refusals.is_dropped : closedOn ? null : w.refusals.not_closed,
  fields: (w) => <TextArea name="reason" label={w.reopenReason} rows={3} max={300} />,
  labels: (w) => ({ reason: w.reopenReason }),
  send: (w) => w.reopen,
})

export { loader, action, meta, Page as default }
