import { inRole } from '~/ground/people/guard.server'
import { MATCHING } from '~/landing/matching/abilities'
import { inviteFirm } from '~/landing/matching/invite.server'
import { openFirm } from '~/landing/matching/open-firm.server'
import { InviteForm } from '~/landing/matching/need.form'
import { matchingWords } from '~/landing/matching/words'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { SelectField, TextArea } from '~/ui/form'

const act = acts(matchingWords, (w, { slug }: { slug: string }) => ({
  crumbs: [{ label: w.firmsTitle, to: paths.parkFirms(slug) }, { label: w.inviteTitle }],
  back: paths.parkFirms(slug),
  keep: w.firmsTitle,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** A park officer asks a firm to come and look. */
const { loader, action, meta, Page } = act({
  guard: inRole(...MATCHING.invite),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await openFirm(actor, params.firmId, today())),
  }),
  form: InviteForm,
  find: (actor, { params }) => openFirm(actor, params.firmId, today()),
  run: (actor, { params }, input, now) => inviteFirm(actor, params.firmId, input, now),
  at: { no_such_site: 'siteId' },
  to: ({ enclaveSlug }) => paths.parkFirms(enclaveSlug),
  name: (w) => w.inviteTitle,
  lead: (w, { firm }) => w.inviteLead(firm),
  closed: (w, { mayInvite }) => (mayInvite ? undefined : w.ended),
  fields: (w, { sites }) => (
    <>
      <SelectField
        name="siteId"
        label={w.ofSite}
        empty={w.noSite}
        options={sites.map(({ id, name, ref }) => ({ value: id, label: `${name} ${ref}` }))}
        optional
      />
      <TextArea name="words" label={w.words} hint={w.wordsHint} max={500} />
    </>
  ),
  send: (w) => w.inviteNow,
})

export { loader, action, meta, Page as default }
