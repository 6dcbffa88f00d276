import { FILE_REFUSALS } from '~/ground/files/words'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/claims/abilities'
import { submitAgain } from '~/landing/claims/claim.server'
import { claimsAct } from '~/landing/claims/claim-act.server'
import { claimFields } from '~/landing/claims/claim-fields'
import { claimForm } from '~/landing/claims/claim.form'
import { ClaimView } from '~/landing/claims/claim-view'
import { claimPage } from '~/landing/claims/queries.server'
import { ownClaim } from '~/landing/claims/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

export const handle = { files: 'own' }

/** A founder hands in again what was returned. */
const { loader, action, meta, Page } = claimsAct({
  guard: ({ request }) => inRole(...MAY.claim)({ request, params: {} }),
  show: async (actor, { params }) => {
    const row = await ownClaim(actor, params.claimId)
    const page = await claimPage(row, today())
    return { slug: null, claim: { id: row.id, ref: row.ref }, isOpen: row.state === 'returned', page }
  },
  form: async (actor, { params }) => {
    const { item, isKnown } = await claimPage(await ownClaim(actor, params.claimId), today())
    return claimForm(item.way, isKnown)
  },
  run: (actor, { params }, input, now) => submitAgain(actor, idOr404(params.claimId), input, now),
  at: { proof_missing: 'proof', unknown_file: 'proof' },
  file: { field: 'proof', refusals: FILE_REFUSALS },
  to: (_, { params }) => paths.myClaim(idOr404(params.claimId)),
  name: (w) => w.again,
  lead: (_, { page }) => page.reason,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  above: (_, { page }) => <ClaimView page={page} />,
  fields: (w, { page }, locale) =>
    claimFields(w, locale, {
      way: page.item.way,
      isKnown: page.isKnown,
      asksForProof: page.asksForProof,
      hasProofs: page.proofs.length > 0,
      quantity: page.sum?.quantity,
      account: page.account,
      note: page.note,
    }),
  send: (w) => w.againAct,
  files: true,
})

export { loader, action, meta, Page as default }
