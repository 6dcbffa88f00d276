import { planAct } from '~/landing/firm-plan-pages/plan-act.server'
import { VisitForm } from '~/landing/firm-plans/plan.form'
import { recordVisit } from '~/landing/firm-plans/watch.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { DateField, TextArea, TextField } from '~/ui/form'

/** Writes down a visit to a key firm. */
const { loader, action, meta, Page } = planAct({
  form: VisitForm,
  command: (actor, { planId }, input, now) => recordVisit(actor, idOr404(planId), input, now),
  at: { in_the_future: 'visitedOn', day_early: 'visitedOn' },
  more: (actor) => ({ formKey: newId(), today: today(), name: actor.name }),
  name: (w) => w.visit,
  closed: (w, { plan }) => (plan.isOpen ? null : w.closedWhy.ended),
  fields: (w, { today, name }) => (
    <>
      <DateField name="visitedOn" label={w.visitedOn} defaultValue={today} max={today} />
      <TextField name="visitors" label={w.visitors} defaultValue={name} maxLength={100} />
      <TextField name="met" label={w.met} maxLength={100} />
      <TextArea name="findings" label={w.findings} hint={w.findingsHint} rows={5} max={1000} />
      <TextArea name="nextStep" label={w.nextStep} hint={w.nextHint} rows={2} max={300} />
    </>
  ),
  labels: (w) => ({
    visitedOn: w.visitedOn,
    visitors: w.visitors,
    met: w.met,
    findings: w.findings,
    nextStep: w.nextStep,
  }),
  send: (w) => w.visitAct,
})

export { loader, action, meta, Page as default }
