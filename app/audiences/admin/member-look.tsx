import { redirectDocument } from '@remix-run/node'
import { ABILITIES } from '~/ground/members/abilities'
import { LookForm } from '~/ground/members/look.form'
import { beginLook, lookPage } from '~/ground/members/look.server'
import { HOME_OF } from '~/ground/people/actor'
import { inRole, requireUser } from '~/ground/people/guard.server'
import { lookWords } from '~/ground/people/look-words'
import { type Asked } from '~/mechanism/act.server'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { TextArea } from '~/ui/form'

const asAdministrator = async (asked: Asked) => {
  const actor = await inRole(...ABILITIES.look_as_members)(asked)
  return { ...actor, sessionId: (await requireUser(asked.request)).sessionId }
}

type Shown = { slug: string; member: { id: string; name: string } }

/** An administrator looks at the product as a member: why, and for how long. */
const { loader, action, meta, Page } = acts(lookWords, (w, { slug, member }: Shown) => ({
  crumbs: [{ label: member.name, to: paths.adminMember(slug, member.id) }, { label: w.title }],
  back: paths.adminMember(slug, member.id),
  keep: member.name,
  errorText: (code) => sentenceFor(w.errors, code),
}))({
  guard: asAdministrator,
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await lookPage(actor, params.memberId)),
  }),
  form: LookForm,
  find: (actor, { params }) => lookPage(actor, params.memberId),
  run: (actor, { params }, input, now) => beginLook(actor, idOr404(params.memberId), input, now),
  to: ({ enclaveSlug }, _, { role }) => redirectDocument(HOME_OF[role](enclaveSlug)),
  name: (w) => w.title,
  title: (w, { member }) => `${w.title} · ${member.name}`,
  lead: (w, { minutes }) => w.lead(minutes),
  labels: (w) => ({ reason: w.reason }),
  fields: (w) => <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} max={200} />,
  send: (w) => w.begin,
})

export { loader, action, meta, Page as default }
