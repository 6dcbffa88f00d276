import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/firm-plans/abilities'
import { proposeSupport } from '~/landing/firm-plans/ask-support.server'
import { myPlanAct } from '~/landing/firm-plan-pages/plan-act.server'
import { needFields } from '~/landing/firm-plan-pages/plan-fields'
import { ProposeSupportForm } from '~/landing/firm-plans/plan.form'
import { latestPlan } from '~/landing/firm-plans/queries.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

/** A founder asks for support. */
const { loader, action, meta, Page } = myPlanAct({
  guard: ({ request }) => inRole(...MAY.own)({ request, params: {} }),
  show: async (actor) => ({ isOpen: (await latestPlan(actor)).state === 'open', formKey: newId() }),
  form: ProposeSupportForm,
  find: (actor) => latestPlan(actor),
  run: async (actor, _, input, now) => proposeSupport(actor, (await latestPlan(actor)).id, input, now),
  to: () => paths.myPlan,
  name: (w) => w.my.ask,
  lead: (w) => w.my.askLead,
  closed: (w, { isOpen }) => (isOpen ? null : w.closedWhy.ended),
  fields: (w) => needFields(w),
  labels: (w) => ({ kind: w.kind, what: w.request }),
  send: (w) => w.my.askAct,
})

export { loader, action, meta, Page as default }
