import { acceptOffer } from '~/landing/claims/accept.server'
import { actOnClaim } from '~/landing/claims/act-on-claim.server'
import { claimAct } from '~/landing/claims/claim-act'
import { AcceptForm } from '~/landing/claims/claim.form'
import { ClaimView } from '~/landing/claims/claim-view'
import { TextField } from '~/ui/form'

const { loader, action } = actOnClaim({
  steps: ['accept'],
  roles: ['founder'],
  form: AcceptForm,
  command: acceptOffer,
})

/** A founder accepts what needed no application. */
const { meta, Page } = claimAct<typeof loader>({
  name: (w) => w.accept,
  lead: (w) => w.acceptLead,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  above: (_, { page }) => <ClaimView page={page} />,
  fields: (w) => <TextField name="account" label={w.account} hint={w.accountHint} maxLength={80} />,
  send: (w) => w.acceptAct,
})

export { loader, action, meta, Page as default }
