import { planAct } from '~/landing/firm-plan-pages/plan-act.server'
import { levelField } from '~/landing/firm-plan-pages/plan-fields'
import { ReviewWatchForm } from '~/landing/firm-plans/plan.form'
import { ownWatch } from '~/landing/firm-plans/visible.server'
import { reviewWatch } from '~/landing/firm-plans/watch.server'
import { idOr404 } from '~/platform/http.server'
import { DateField, RadioGroup, TextArea } from '~/ui/form'

/** Looks again at what is watched of a key firm. */
const { loader, action, meta, Page } = planAct({
  form: ReviewWatchForm,
  command: (actor, { planId, watchId }, input, now) =>
    reviewWatch(actor, { planId: idOr404(planId), watchId: idOr404(watchId) }, input, now),
  find: (actor, { planId, watchId }) => ownWatch(actor, { planId, watchId }),
  at: { day_passed: 'reviewOn', day_far: 'reviewOn' },
  more: async (actor, { planId, watchId }) => {
    const { what, level, settledOn, version } = await ownWatch(actor, { planId, watchId })
    return { row: { version, what, level, isSettled: settledOn !== null } }
  },
  name: (w) => w.review,
  title: (_, { row }) => row.what,
  lead: (w) => w.reviewLead,
  closed: (w, { plan, row }) =>
    !plan.isOpen ? w.closedWhy.ended : row.isSettled ? w.closedWhy.settled : null,
  fields: (w, { row }) => (
    <>
      <TextArea name="note" label={w.note} rows={3} max={500} />
      <RadioGroup
        name="verdict"
        label={w.verdict}
        defaultValue="goes_on"
        options={(['goes_on', 'settled'] as const).map((value) => ({ value, label: w.verdicts[value] }))}
      />
      {levelField(w, row.level)}
      <DateField name="reviewOn" label={w.reviewOn} hint={w.onlyIfOn} optional />
    </>
  ),
  labels: (w) => ({ note: w.note, verdict: w.verdict, level: w.levelField, reviewOn: w.reviewOn }),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
