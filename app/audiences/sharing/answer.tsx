import { answerVersion } from '~/landing/sharing/answer.server'
import { requireSharer } from '~/landing/sharing/act-on-sharing.server'
import { agreementPage } from '~/landing/sharing/queries.server'
import { sharingAct } from '~/landing/sharing/sharing-act.server'
import { AnswerForm } from '~/landing/sharing/sharing.form'
import { VersionsTable } from '~/landing/sharing/versions-table'
import { ownAgreement } from '~/landing/sharing/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { RadioGroup, TextArea } from '~/ui/form'

/** The host city agrees to the version that waits, or says why it does not. */
const { loader, action, meta, Page } = sharingAct({
  guard: (asked) => requireSharer(asked, 'answer'),
  show: async (actor, { params }) => {
    const { agreement, cities, versions } = await agreementPage(actor, params.agreementId, 1, today())
    const waiting = versions.filter(({ state }) => state === 'proposed')
    return { slug: actor.enclaveSlug, area: 'host' as const, agreement, cities, waiting }
  },
  form: AnswerForm,
  find: (actor, { params }) => ownAgreement(actor, params.agreementId),
  run: (actor, { params }, input, now) => answerVersion(actor, idOr404(params.agreementId), input, now),
  to: ({ enclaveSlug }, _, { agreementId }) => paths.sharingAgreement('host', enclaveSlug, agreementId),
  name: (w) => w.answerTitle,
  title: (w, { agreement }, locale) => agreement[locale],
  lead: (w) => w.answerLead,
  wide: true,
  closed: (w, { waiting }) => (waiting.length === 0 ? w.refusals.nothing_waits : null),
  above: (_, { waiting, cities }) => (
    <div className="mb-6">
      <VersionsTable versions={waiting} cities={cities} />
    </div>
  ),
  fields: (w) => (
    <>
      <RadioGroup
        name="outcome"
        label={w.outcome}
        options={(['agreed', 'refused'] as const).map((value) => ({ value, label: w.outcomes[value] }))}
      />
      <TextArea name="answer" label={w.answer} hint={w.answerHint} rows={3} max={500} optional />
    </>
  ),
  labels: (w) => ({ outcome: w.outcome, answer: w.answer }),
  send: (w) => w.answerAct,
})

export { loader, action, meta, Page as default }
