import { MAY } from '~/landing/commitments/abilities'
import { commitmentAct } from '~/landing/commitment-pages/commitment-act.server'
import { removeCommitment } from '~/landing/commitments/change.server'
import { RemoveCommitmentForm } from '~/landing/commitments/commitment.form'
import { TextArea } from '~/ui/form'

/** Takes a clause out before the agreement is signed. */
const { loader, action, meta, Page } = commitmentAct({
  roles: MAY.enter,
  form: RemoveCommitmentForm,
  command: removeCommitment,
  name: (w) => w.remove,
  lead: (w) => w.removeLead,
  danger: true,
  closed: (w, { commitment }) => {
    if (commitment.acts.remove) return null
    return commitment.project.signed ? w.refusals.is_signed : w.refusals.wrong_state
  },
  fields: (w) => <TextArea name="reason" label={w.fields.reason} rows={2} max={300} />,
  send: (w) => w.removeAct,
})

export { loader, action, meta, Page as default }
