import { inRole } from '~/ground/people/guard.server'
import { claimItem } from '~/landing/claims/claim.server'
import { claimAct } from '~/landing/claims/claim-act'
import { claimFields } from '~/landing/claims/claim-fields'
import { claimForm } from '~/landing/claims/claim.form'
import { claimWords } from '~/landing/claims/words'
import { factsOfFirm } from '~/landing/policies/facts.server'
import { conditionText, howMuch, proofText } from '~/landing/policies/item-text'
import { judge, quantityOf } from '~/landing/policies/judge'
import { claimableItem } from '~/landing/policies/queries.server'
import { VERDICTS } from '~/landing/policies/vocabulary'
import { policyWords } from '~/landing/policies/words'
import type { Actor } from '~/ground/people/actor'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { idOr404, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { StatusWord } from '~/ui/status'

async function asked(actor: Actor, itemId: string | undefined) {
  const { policy, item } = await claimableItem(actor.enclaveId, itemId, today())
  const facts = await factsOfFirm(actor.enclaveId, actor.firmId ?? notFound(), today())
  return {
    item,
    judged: judge(item, policy.parkId, facts),
    known: quantityOf(item, policy.parkId, facts),
  }
}

const { loader, action } = act({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  show: async (actor, { params }) => ({
    slug: null,
    formKey: newId(),
    ...(await asked(actor, params.itemId)),
  }),
  form: async (actor, { params }) => {
    const { item, known } = await asked(actor, params.itemId)
    return claimForm(item.way, known !== null)
  },
  run: (actor, { params }, input, now) => claimItem(actor, idOr404(params.itemId), input, now),
  words: claimWords,
  to: (_, __, { claimId }) => paths.myClaim(claimId),
})

/** A founder claims an item; what is on record is shown and not asked. */
const { meta, Page } = claimAct<typeof loader>({
  name: (w) => w.claim,
  title: (_, { item }, locale) => item[locale],
  lead: (w) => w.claimLead,
  above: (w, { item, judged, known }, locale) => {
    const p = policyWords[locale]
    return (
      <ul className="mb-6">
        <li className="border-b border-rule py-2">{howMuch(p, item)}</li>
        {judged.map((one) => (
          <li key={one.kind} className="border-b border-rule py-2">
            <StatusWord shape={VERDICTS.shapeOf(one.verdict)} wrap>
              {conditionText(p, one)}
            </StatusWord>
            {one.proof ? <span className="block text-13 text-ink-3">{proofText(p, one.proof)}</span> : null}
          </li>
        ))}
        {known ? (
          <li className="border-b border-rule py-2">
            {w.known(`${w.quantities[item.way]} ${known.value}`)}
            <span className="block text-13 text-ink-3">{proofText(p, known.proof)}</span>
          </li>
        ) : null}
      </ul>
    )
  },
  fields: (w, { item, known }, locale) => claimFields(w, locale, { way: item.way, isKnown: known !== null }),
  send: (w) => w.claimAct,
})

export { loader, action, meta, Page as default }
