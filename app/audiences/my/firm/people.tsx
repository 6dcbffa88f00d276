import { keptPlace } from '~/audiences/firms/kept'
import { FounderPage } from '~/admission/drafts/founder-page'
import { colleagueWords } from '~/ground/members/colleague-words'
import { inviteColleague } from '~/ground/members/colleagues.server'
import { FirmPeopleList } from '~/ground/members/firm-people-list'
import { firmPeople } from '~/ground/members/firm-people.server'
import { InviteColleague } from '~/ground/members/members.form'
import { inRole } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { refusalsIn, sentenceFor } from '~/mechanism/sentences'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { Checkbox, TextField } from '~/ui/form'
import { TakenBefore } from '~/ui/kept-form'
import script from '~/ui/kept-form.script?script'
import { SectionHead } from '~/ui/page'

export const handle = { script }

const act = acts(
  colleagueWords,
  (w, { formKey, place }: { formKey: string; place: string }) => ({
    formKey,
    place,
    size: 'l' as const,
    errorText: (code) => sentenceFor(w.refused, code),
  }),
  { refusals: refusalsIn(colleagueWords, (w) => w.refused), around: FounderPage },
)

/** Who acts for the firm; a founder asks a colleague to. */
const { loader, action, meta, Page } = act({
  guard: inRole('founder'),
  show: async (actor, { request }) => ({
    people: await firmPeople(actor, now()),
    formKey: newId(),
    place: keptPlace(actor, 'people'),
    sent: new URL(request.url).searchParams.has('sent'),
  }),
  form: InviteColleague,
  run: (actor, _, input, now) => inviteColleague(actor, input, now),
  at: Object.fromEntries(Object.keys(colleagueWords.zh.refused).map((reason) => [reason, 'identifier'])),
  to: () => `${paths.myPeople}?sent`,
  name: (w) => w.title,
  lead: (w) => w.lead,
  above: (w, { people, sent, place }) => (
    <>
      <FirmPeopleList {...people} />
      <SectionHead title={w.invite} />
      {sent ? <TakenBefore place={place} /> : null}
    </>
  ),
  fields: (w) => (
    <>
      <TextField name="identifier" label={w.identifier} hint={w.hint} spellCheck={false} />
      <Checkbox name="anyAddress" label={w.anyAddress} text={w.anyAddressText} />
    </>
  ),
  send: (w) => w.send,
})

export { loader, action, meta, Page as default }
