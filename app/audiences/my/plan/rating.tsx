import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/firm-plans/abilities'
import { ratePlan } from '~/landing/firm-plans/answer-support.server'
import { myPlanAct } from '~/landing/firm-plan-pages/plan-act.server'
import { ratingFields } from '~/landing/firm-plan-pages/plan-fields'
import { RateForm } from '~/landing/firm-plans/plan.form'
import { latestPlan } from '~/landing/firm-plans/queries.server'
import { paths } from '~/platform/paths'

/** A founder rates a plan that has ended. */
const { loader, action, meta, Page } = myPlanAct({
  guard: ({ request }) => inRole(...MAY.own)({ request, params: {} }),
  show: async (actor) => {
    const { state, rating, outcome, version } = await latestPlan(actor)
    return { row: { version }, state, isRated: rating !== null, outcome }
  },
  form: RateForm,
  find: (actor) => latestPlan(actor),
  run: async (actor, _, input, now) => ratePlan(actor, (await latestPlan(actor)).id, input, now),
  to: () => paths.myPlan,
  name: (w) => w.my.ratePlan,
  closed: (w, { state, isRated }) =>
    isRated ? w.refusals.rated : state === 'open' ? w.refusals.not_yet : null,
  above: (w, { outcome }) => (
    <p className="mb-6 whitespace-pre-line">
      <b>{w.outcome}</b> {outcome}
    </p>
  ),
  fields: (w) => ratingFields(w),
  labels: (w) => ({ rating: w.my.rating, note: w.my.ratingNote }),
  send: (w) => w.my.rateAct,
})

export { loader, action, meta, Page as default }
