import { closingAct } from '~/landing/closing/closing-act.server'
import { reopenLanding } from '~/landing/closing/close.server'
import { ReopeningForm } from '~/landing/closing/closing.form'
import { TextArea } from '~/ui/form'

/** Opens a closed landing again, with the reason. */
const { loader, action, meta, Page } = closingAct({
  may: 'reopen',
  form: ReopeningForm,
  command: reopenLanding,
  name: (w) => w.reopen,
  lead: (w) => w.reopenLead,
  closed: (w, { project, closedOn }) =>
    project.stage === 'dropped' ? w.refusals.is_dropped : closedOn ? null : w.refusals.not_closed,
  fields: (w) => <TextArea name="reason" label={w.reopenReason} rows={3} max={300} />,
  labels: (w) => ({ reason: w.reopenReason }),
  send: (w) => w.reopen,
})

export { loader, action, meta, Page as default }
