import { planAct } from '~/landing/firm-plan-pages/plan-act.server'
import { levelField } from '~/landing/firm-plan-pages/plan-fields'
import { WatchForm } from '~/landing/firm-plans/plan.form'
import { beginWatch } from '~/landing/firm-plans/watch.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { DateField, TextField } from '~/ui/form'

/** Puts something about a key firm under watch. */
const { loader, action, meta, Page } = planAct({
  form: WatchForm,
  command: (actor, { planId }, input, now) => beginWatch(actor, idOr404(planId), input, now),
  at: { day_passed: 'reviewOn', day_far: 'reviewOn' },
  more: () => ({ formKey: newId() }),
  name: (w) => w.watch,
  closed: (w, { plan }) => (plan.isOpen ? null : w.closedWhy.ended),
  fields: (w) => (
    <>
      <TextField name="what" label={w.what} hint={w.watchHint} maxLength={200} />
      {levelField(w)}
      <DateField name="reviewOn" label={w.reviewOn} />
    </>
  ),
  labels: (w) => ({ what: w.what, level: w.levelField, reviewOn: w.reviewOn }),
  send: (w) => w.watchAct,
})

export { loader, action, meta, Page as default }
