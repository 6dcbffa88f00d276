import { actOnPlan } from '~/landing/firm-plans/act-on-plan.server'
import { endPlan } from '~/landing/firm-plans/open-plan.server'
import { planAct } from '~/landing/firm-plan-pages/plan-act'
import { EndPlanForm } from '~/landing/firm-plans/plan.form'
import { idOr404 } from '~/platform/http.server'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnPlan({
  form: EndPlanForm,
  command: (actor, { planId }, input, now) => endPlan(actor, idOr404(planId), input, now),
})

/** Ends a plan with what was reached. */
const { meta, Page } = planAct<typeof loader>({
  name: (w) => w.end,
  title: (w) => w.endAct,
  lead: (w) => w.endLead,
  closed: (w, { plan }) => (plan.isOpen ? null : w.closedWhy.ended),
  fields: (w) => <TextArea name="outcome" label={w.outcome} rows={5} max={1000} />,
  send: (w) => w.endAct,
})

export { loader, action, meta, Page as default }
