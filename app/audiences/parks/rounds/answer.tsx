import { inRole } from '~/ground/people/guard.server'
import { answerObjection } from '~/landing/park-reviews/objections.server'
import { reviewAct } from '~/landing/park-reviews/review-act.server'
import { AnswerForm } from '~/landing/park-reviews/review.form'
import { reviewOf } from '~/landing/park-reviews/queries.server'
import { parkRoles } from '~/landing/parks/abilities'
import { idOr404, wholeNumberOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { RadioGroup, TextArea } from '~/ui/form'
import { Note } from '~/ui/page'

/** The bureau answers the objection of a park. */
const { loader, action, meta, Page } = reviewAct({
  guard: inRole(...parkRoles('assess')),
  show: async (actor, { params }) => {
    const { park, ...page } = await reviewOf(actor, wholeNumberOr404(params.round), params.parkId)
    return { slug: actor.enclaveSlug, objector: park, ...page }
  },
  form: AnswerForm,
  find: (actor, { params }) => reviewOf(actor, wholeNumberOr404(params.round), params.parkId),
  run: (actor, { params }, input, now) => {
    const of = { round: wholeNumberOr404(params.round), parkId: idOr404(params.parkId) }
    return answerObjection(actor, of, input, now)
  },
  to: ({ enclaveSlug }, { params }) => paths.parkRound(enclaveSlug, wholeNumberOr404(params.round)),
  name: (w) => w.answer,
  title: (w, { objector }, locale) => `${w.answer} · ${locale === 'zh' ? objector.nameZh : objector.nameEn}`,
  closed: (w, { review }) =>
    review.objection === null
      ? w.refusals.nothing_to_answer
      : review.answer === null
        ? null
        : w.refusals.answered,
  above: (w, { review }) => (
    <div className="mb-6">
      <Note title={w.objection}>{review.objection}</Note>
    </div>
  ),
  fields: (w) => (
    <>
      <RadioGroup
        name="upheld"
        label={w.verdict}
        options={[
          { value: 'yes', label: w.upheld },
          { value: 'no', label: w.rejected },
        ]}
      />
      <TextArea name="answer" label={w.answer} rows={4} max={500} />
    </>
  ),
  send: (w) => w.answerNow,
})

export { loader, action, meta, Page as default }
