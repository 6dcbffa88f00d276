import { planAct } from '~/landing/firm-plan-pages/plan-act.server'
import { passOn } from '~/landing/firm-plans/ask-support.server'
import { departmentChoices } from '~/landing/firm-plans/departments.server'
import { departmentFields } from '~/landing/firm-plan-pages/plan-fields'
import { PassOnForm } from '~/landing/firm-plans/plan.form'
import { RequestLines } from '~/landing/firm-plan-pages/request-list'
import { requestLine } from '~/landing/firm-plans/requests.server'
import { ownRequest } from '~/landing/firm-plans/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'

/** Passes what a firm asked for on to a department. */
const { loader, action, meta, Page } = planAct({
  form: PassOnForm,
  command: (actor, { planId, requestId }, input, now) =>
    passOn(actor, { planId: idOr404(planId), requestId: idOr404(requestId) }, input, now),
  find: (actor, { planId, requestId }) => ownRequest(actor, { planId, requestId }),
  at: { department_unknown: 'departmentId', day_passed: 'dueOn', day_far: 'dueOn' },
  more: async (actor, { planId, requestId }) => ({
    row: requestLine(await ownRequest(actor, { planId, requestId }), today()),
    ...(await departmentChoices(actor, today())),
  }),
  name: (w) => w.passOn,
  lead: (w) => w.passOnLead,
  closed: (w, { plan, row }) => {
    if (!plan.isOpen) return w.closedWhy.ended
    return row.state === 'proposed' ? null : w.closedWhy[row.state === 'open' ? 'passed' : row.state]
  },
  above: (_, { row }) => (
    <div className="mb-6">
      <RequestLines requests={[row]} />
    </div>
  ),
  fields: (w, shown, locale) => departmentFields(w, locale, shown),
  labels: (w) => ({ departmentId: w.department, dueOn: w.dueOn }),
  send: (w) => w.passOn,
})

export { loader, action, meta, Page as default }
