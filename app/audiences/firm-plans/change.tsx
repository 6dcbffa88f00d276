import { officersOf } from '~/admission/lists/list.server'
import { planAct } from '~/landing/firm-plan-pages/plan-act.server'
import { changePlan } from '~/landing/firm-plans/open-plan.server'
import { planFields } from '~/landing/firm-plan-pages/plan-fields'
import { ChangePlanForm } from '~/landing/firm-plans/plan.form'
import { ownPlan } from '~/landing/firm-plans/visible.server'
import { idOr404 } from '~/platform/http.server'
import { TextField } from '~/ui/form'

/** Changes who stands for a plan, or what it is to reach. */
const { loader, action, meta, Page } = planAct({
  form: ChangePlanForm,
  command: (actor, { planId }, input, now) => changePlan(actor, idOr404(planId), input, now),
  at: { officer_unknown: 'officerId' },
  more: async (actor, { planId }) => {
    const { officerId, leader, duties, goals } = await ownPlan(actor, planId)
    return { officers: await officersOf(actor), said: { officerId, leader, duties, goals } }
  },
  name: (w) => w.change,
  closed: (w, { plan }) => (plan.isOpen ? null : w.closedWhy.ended),
  fields: (w, { officers, said }) => (
    <>
      {planFields({ w, officers, said })}
      <TextField name="reason" label={w.reason} maxLength={200} />
    </>
  ),
  labels: (w) => ({
    officerId: w.officer,
    leader: w.leader,
    duties: w.duties,
    goals: w.goals,
    reason: w.reason,
  }),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
