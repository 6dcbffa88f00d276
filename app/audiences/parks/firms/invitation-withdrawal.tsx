import { inRole } from '~/ground/people/guard.server'
import { MATCHING } from '~/landing/matching/abilities'
import { invitationByPark, withdrawInvitation } from '~/landing/matching/invite.server'
import { WithdrawForm } from '~/landing/matching/need.form'
import { matchingWords } from '~/landing/matching/words'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { TextArea } from '~/ui/form'

const act = acts(matchingWords, (w, { slug }: { slug: string }) => ({
  crumbs: [{ label: w.firmsTitle, to: paths.parkFirms(slug) }, { label: w.withdrawTitle }],
  back: paths.parkFirms(slug),
  keep: w.firmsTitle,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** A park officer takes the park's invitation back while the firm has not answered. */
const { loader, action, meta, Page } = act({
  guard: inRole(...MATCHING.invite),
  show: async (actor, { params }) => {
    const { firm, state } = await invitationByPark(actor, params.firmId)
    return { slug: actor.enclaveSlug, firm: firm.name, waits: state === 'invited' }
  },
  form: WithdrawForm,
  find: (actor, { params }) => invitationByPark(actor, params.firmId),
  run: (actor, { params }, input, now) => withdrawInvitation(actor, params.firmId, input, now),
  to: ({ enclaveSlug }) => paths.parkFirms(enclaveSlug),
  name: (w) => w.withdrawTitle,
  lead: (w, { firm }) => w.withdrawLead(firm),
  closed: (w, { waits }) => (waits ? undefined : w.refusals.answered),
  fields: (w) => <TextArea name="reason" label={w.withdrawReason} rows={3} max={300} />,
  send: (w) => w.withdrawNow,
})

export { loader, action, meta, Page as default }
