import { MAY } from '~/landing/commitments/abilities'
import { commitmentAct } from '~/landing/commitment-pages/commitment-act.server'
import { askWaiver } from '~/landing/commitments/change.server'
import { WaiverForm } from '~/landing/commitments/commitment.form'
import { TextArea } from '~/ui/form'

/** Asks that nothing be owed any more; somebody else says yes. */
const { loader, action, meta, Page } = commitmentAct({
  roles: MAY.ask_waiver,
  form: WaiverForm,
  command: askWaiver,
  name: (w) => w.waive,
  lead: (w, { commitment }) => w.waiveLead[commitment.side],
  closed: (w, { commitment }) => {
    if (commitment.acts.waive) return null
    return commitment.project.signed ? w.refusals.wrong_state : w.refusals.not_signed
  },
  fields: (w) => <TextArea name="reason" label={w.fields.reason} rows={3} max={300} />,
  send: (w) => w.waiveAct,
})

export { loader, action, meta, Page as default }
