import { FILE_REFUSALS } from '~/ground/files/words'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/claims/abilities'
import { claimItem } from '~/landing/claims/claim.server'
import { claimsAct } from '~/landing/claims/claim-act.server'
import { claimFields } from '~/landing/claims/claim-fields'
import { claimForm } from '~/landing/claims/claim.form'
import { JudgedList } from '~/landing/claims/judged-list'
import { claimToBe } from '~/landing/claims/support.server'
import { howMuch, proofText } from '~/landing/policies/item-text'
import { overall } from '~/landing/policies/judge'
import { policyWords } from '~/landing/policies/words'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

export const handle = { files: 'own' }

/** A founder claims an item; what is on record is shown and not asked. */
const { loader, action, meta, Page } = claimsAct({
  guard: ({ request }) => inRole(...MAY.claim)({ request, params: {} }),
  show: async (actor, { params }) => ({
    slug: null,
    formKey: newId(),
    ...(await claimToBe(actor, params.itemId, today())),
  }),
  form: async (actor, { params }) => {
    const { item, known } = await claimToBe(actor, params.itemId, today())
    return claimForm(item.way, known !== null)
  },
  run: (actor, { params }, input, now) => claimItem(actor, idOr404(params.itemId), input, now),
  at: { proof_missing: 'proof', unknown_file: 'proof' },
  file: { field: 'proof', refusals: FILE_REFUSALS },
  to: (_, __, { claimId }) => paths.myClaim(claimId),
  name: (w) => w.claim,
  title: (_, { item }, locale) => item[locale],
  lead: (w) => w.claimLead,
  closed: (w, { judged }) =>
    overall(judged) === 'no' ? (
      <>
        <p className="mb-3">{w.refusals.not_met}</p>
        <JudgedList judged={judged} />
      </>
    ) : null,
  above: (w, { item, judged, known }, locale) => {
    const p = policyWords[locale]
    return (
      <section className="mb-6">
        <p className="mb-2">{howMuch(p, item)}</p>
        <JudgedList judged={judged}>
          {known ? (
            <li className="border-b border-rule py-2">
              {w.known(`${w.quantities[item.way]} ${known.value}`)}
              <span className="block text-13 text-ink-3">{proofText(p, known.proof)}</span>
            </li>
          ) : null}
        </JudgedList>
      </section>
    )
  },
  fields: (w, { item, known, asksForProof }, locale) =>
    claimFields(w, locale, { way: item.way, isKnown: known !== null, asksForProof }),
  send: (w) => w.claimAct,
  files: true,
})

export { loader, action, meta, Page as default }
