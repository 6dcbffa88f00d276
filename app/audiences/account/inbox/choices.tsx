import { addressWords } from '~/ground/accounts/address-words'
import { kindsFor, REACHES } from '~/across/letters/choices'
import { whenOf } from '~/across/letters/catalogue'
import { Always } from '~/across/letters/always'
import { choicesOf, choose } from '~/across/letters/choices.server'
import { DIGEST_HOUR } from '~/ground/notices/digest'
import { inboxWords } from '~/ground/notices/inbox-words'
import { Choices } from '~/across/letters/choices.form'
import { actorsOfRequest, requireUser } from '~/ground/people/guard.server'
import { addressStatus } from '~/ground/people/address-status.server'
import { acts } from '~/mechanism/acts.server'
import { Done } from '~/mechanism/done'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { ok, type Outcome } from '~/shared/outcome'
import { SelectField } from '~/ui/form'
import { Link } from '~/ui/link'
import { Note, SectionHead } from '~/ui/page'

const act = acts(inboxWords, (w) => ({
  crumbs: [{ label: w.title, to: paths.inbox }, { label: w.choices }],
  errorText: (code) => sentenceFor(w.fieldErrors, code),
  size: 'l' as const,
}))

/** Of every kind of letter: by mail, once a day, or here alone. */
const { loader, action, meta, Page } = act({
  guard: ({ request }) => requireUser(request),
  show: async ({ userId }, { request }) => ({
    ...kindsFor((await actorsOfRequest(request)).map(({ role }) => role)),
    chosen: await choicesOf(userId),
    saved: new URL(request.url).searchParams.has('saved'),
    reachable: (await addressStatus(userId)).reachable,
  }),
  form: Choices,
  run: async ({ userId }, _, input): Promise<Outcome<void, never>> => ok(await choose(userId, input)),
  to: () => `${paths.inboxChoices}?saved`,
  name: (w) => w.choices,
  lead: (w) => w.choicesSub(DIGEST_HOUR),
  above: (w, { reachable, saved, open }, locale) => (
    <>
      {reachable ? null : (
        <Note tone="sha" title={addressWords[locale].phoneOnly}>
          <p>{addressWords[locale].choicesPhone}</p>
          <Link to={paths.accountAddress}>{addressWords[locale].addEmail}</Link>
        </Note>
      )}
      <Done when={saved}>{w.saved}</Done>
      {open.length > 0 ? <SectionHead title={w.mine} /> : null}
    </>
  ),
  fields: (w, { open, chosen }, locale) =>
    open.map((kind) => (
      <SelectField
        key={kind}
        name={kind}
        empty={false}
        label={whenOf(kind, locale)}
        defaultValue={chosen[kind] ?? 'mail'}
        options={REACHES.map((reach) => ({ value: reach, label: w.reaches[reach] }))}
      />
    )),
  send: (w) => w.save,
  closed: (w, { open, always }) =>
    open.length > 0 ? null : (
      <>
        <p className="text-ink-2">{w.noRoles}</p>
        <Always always={always} />
      </>
    ),
  below: (_, { always }) => <Always always={always} />,
})

export { loader, action, meta, Page as default }
