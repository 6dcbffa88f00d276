import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/firm-plans/abilities'
import { rateAnswer } from '~/landing/firm-plans/answer-support.server'
import { myPlanAct } from '~/landing/firm-plan-pages/plan-act.server'
import { ratingFields } from '~/landing/firm-plan-pages/plan-fields'
import { RateForm } from '~/landing/firm-plans/plan.form'
import { RequestLines } from '~/landing/firm-plan-pages/request-list'
import { requestLine } from '~/landing/firm-plans/requests.server'
import { ownRequest } from '~/landing/firm-plans/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** A founder rates what a department answered. */
const { loader, action, meta, Page } = myPlanAct({
  guard: ({ request }) => inRole(...MAY.own)({ request, params: {} }),
  show: async (actor, { params: { requestId } }) => ({
    row: requestLine(await ownRequest(actor, { requestId }), today()),
  }),
  form: RateForm,
  find: (actor, { params: { requestId } }) => ownRequest(actor, { requestId }),
  run: (actor, { params }, input, now) => rateAnswer(actor, idOr404(params.requestId), input, now),
  to: () => paths.myPlan,
  name: (w) => w.my.rateAnswer,
  closed: (w, { row }) =>
    row.rating !== null ? w.refusals.rated : row.state === 'answered' ? null : w.refusals.not_yet,
  above: (_, { row }) => (
    <div className="mb-6">
      <RequestLines requests={[row]} />
    </div>
  ),
  fields: (w) => ratingFields(w),
  labels: (w) => ({ rating: w.my.rating, note: w.my.ratingNote }),
  send: (w) => w.my.rateAct,
})

export { loader, action, meta, Page as default }
