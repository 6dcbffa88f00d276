import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/firm-plans/abilities'
import { answerSupport } from '~/landing/firm-plans/answer-support.server'
import { AnswerSupportForm } from '~/landing/firm-plans/plan.form'
import { RequestLines } from '~/landing/firm-plan-pages/request-list'
import { requestLine } from '~/landing/firm-plans/requests.server'
import { ownRequest } from '~/landing/firm-plans/visible.server'
import { SUPPORT_REPLIES } from '~/landing/firm-plans/vocabulary'
import { planWords } from '~/landing/firm-plans/words'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { RadioGroup, TextArea } from '~/ui/form'

type Shown = { slug: string; request: { firm: string; version: number } }
const requestAct = acts(planWords, (w, { slug, request }: Shown) => ({
  crumbs: [{ label: w.theirs.title, to: paths.departmentRequests(slug) }, { label: request.firm }],
  back: paths.departmentRequests(slug),
  keep: w.back,
  version: request.version,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** What a key firm needs of a department, and the answer. */
const { loader, action, meta, Page } = requestAct({
  guard: inRole(...MAY.answer),
  show: async (actor, { params: { requestId } }) => {
    const row = await ownRequest(actor, { requestId })
    return { slug: actor.enclaveSlug, request: { firm: row.plan.firm.name, ...requestLine(row, today()) } }
  },
  form: AnswerSupportForm,
  find: (actor, { params: { requestId } }) => ownRequest(actor, { requestId }),
  run: (actor, { params }, input, now) => answerSupport(actor, idOr404(params.requestId), input, now),
  to: ({ enclaveSlug }) => `${paths.departmentRequests(enclaveSlug)}?done=1`,
  name: (w) => w.theirs.answer,
  title: (_, { request }) => request.firm,
  closed: (w, { request }) =>
    request.state === 'open' ? null : (
      <>
        <p className="mb-4">{w.closedWhy[request.state === 'answered' ? 'answered' : 'withdrawn']}</p>
        <RequestLines requests={[request]} />
      </>
    ),
  above: (_, { request }) => (
    <div className="mb-6">
      <RequestLines requests={[request]} />
    </div>
  ),
  fields: (w) => (
    <>
      <RadioGroup
        name="reply"
        label={w.theirs.reply}
        options={SUPPORT_REPLIES.codes.map((value) => ({ value, label: w.replies[value] }))}
      />
      <TextArea name="answer" label={w.theirs.words} hint={w.theirs.wordsHint} rows={4} max={500} />
    </>
  ),
  labels: (w) => ({ reply: w.theirs.reply, answer: w.theirs.words }),
  send: (w) => w.theirs.send,
})

export { loader, action, meta, Page as default }
