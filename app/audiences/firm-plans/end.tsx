import { planAct } from '~/landing/firm-plan-pages/plan-act.server'
import { endPlan } from '~/landing/firm-plans/open-plan.server'
import { EndPlanForm } from '~/landing/firm-plans/plan.form'
import { idOr404 } from '~/platform/http.server'
import { TextArea } from '~/ui/form'

/** Ends a plan with what was reached. */
const { loader, action, meta, Page } = planAct({
  form: EndPlanForm,
  command: (actor, { planId }, input, now) => endPlan(actor, idOr404(planId), input, now),
  name: (w) => w.end,
  title: (w) => w.endAct,
  lead: (w) => w.endLead,
  closed: (w, { plan }) => (plan.isOpen ? null : w.closedWhy.ended),
  fields: (w) => <TextArea name="outcome" label={w.outcome} rows={5} max={1000} />,
  send: (w) => w.endAct,
})

export { loader, action, meta, Page as default }
