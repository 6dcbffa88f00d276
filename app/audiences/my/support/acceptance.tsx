import { acceptOffer } from '~/landing/claims/accept.server'
import { claimAct } from '~/landing/claims/claim-act.server'
import { AcceptForm } from '~/landing/claims/claim.form'
import { ClaimView } from '~/landing/claims/claim-view'
import { TextField } from '~/ui/form'

/** A founder accepts what needed no application. */
const { loader, action, meta, Page } = claimAct({
  steps: ['accept'],
  roles: ['founder'],
  form: AcceptForm,
  command: acceptOffer,
  name: (w) => w.accept,
  lead: (w) => w.acceptLead,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  above: (_, { page }) => <ClaimView page={page} />,
  fields: (w) => <TextField name="account" label={w.account} hint={w.accountHint} maxLength={80} />,
  send: (w) => w.acceptAct,
})

export { loader, action, meta, Page as default }
