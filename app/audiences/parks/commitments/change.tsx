import { MAY } from '~/landing/commitments/abilities'
import { commitmentAct } from '~/landing/commitment-pages/commitment-act.server'
import { changeCommitment } from '~/landing/commitments/change.server'
import { ChangeCommitmentForm } from '~/landing/commitments/commitment.form'
import { consequenceFields, whatFields, withinField } from '~/landing/commitment-pages/term-fields'
import { TextArea } from '~/ui/form'

/** Other terms: at once before the agreement is signed, afterwards as an amendment for the firm to agree to. */
const { loader, action, meta, Page } = commitmentAct({
  roles: MAY.enter,
  form: ChangeCommitmentForm,
  command: changeCommitment,
  at: { days_missing: 'withinDays' },
  name: (w) => w.change,
  lead: (w, { commitment }) => (commitment.project.signed ? w.changeLeadSigned : w.changeLead),
  closed: (w, { commitment }) => (commitment.acts.change ? null : w.refusals.wrong_state),
  fields: (w, { commitment }) => (
    <>
      {whatFields(w, commitment.kind, commitment)}
      {commitment.condition ? withinField(w, commitment, false) : null}
      {consequenceFields(w, commitment)}
      <TextArea name="reason" label={w.fields.reason} rows={2} max={300} />
    </>
  ),
  labels: (w) => w.fields,
  send: (w, { commitment }) => (commitment.project.signed ? w.askAct : w.changeAct),
})

export { loader, action, meta, Page as default }
