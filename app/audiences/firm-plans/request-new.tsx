import { planAct } from '~/landing/firm-plan-pages/plan-act.server'
import { askSupport } from '~/landing/firm-plans/ask-support.server'
import { departmentChoices } from '~/landing/firm-plans/departments.server'
import { departmentFields, needFields } from '~/landing/firm-plan-pages/plan-fields'
import { AskSupportForm } from '~/landing/firm-plans/plan.form'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'

/** Asks a department for what a key firm needs. */
const { loader, action, meta, Page } = planAct({
  form: AskSupportForm,
  command: (actor, { planId }, input, now) => askSupport(actor, idOr404(planId), input, now),
  at: { department_unknown: 'departmentId', day_passed: 'dueOn', day_far: 'dueOn' },
  more: async (actor) => ({ formKey: newId(), ...(await departmentChoices(actor, today())) }),
  name: (w) => w.ask,
  lead: (w) => w.askLead,
  closed: (w, { plan }) => (plan.isOpen ? null : w.closedWhy.ended),
  fields: (w, shown, locale) => (
    <>
      {needFields(w)}
      {departmentFields(w, locale, shown)}
    </>
  ),
  labels: (w) => ({ kind: w.kind, what: w.request, departmentId: w.department, dueOn: w.dueOn }),
  send: (w) => w.askAct,
})

export { loader, action, meta, Page as default }
