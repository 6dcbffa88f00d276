import { inRole } from '~/ground/people/guard.server'
import { rewardAct } from '~/landing/park-rewards/reward-act.server'
import { PaidForm } from '~/landing/park-rewards/reward.form'
import { payReward } from '~/landing/park-rewards/pay.server'
import { partOf } from '~/landing/park-rewards/queries.server'
import { parkRoles } from '~/landing/parks/abilities'
import { today } from '~/platform/clock.server'
import { idOr404, wholeNumberOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { formatYuan } from '~/shared/money'
import { DateField, TextField } from '~/ui/form'

/** Notes that a park was paid its part. */
const { loader, action, meta, Page } = rewardAct({
  guard: inRole(...parkRoles('propose_reward')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    today: today(),
    ...(await partOf(actor, wholeNumberOr404(params.round), params.parkId, today())),
  }),
  form: PaidForm,
  find: (actor, { params }) => partOf(actor, wholeNumberOr404(params.round), params.parkId, today()),
  run: (actor, { params }, input, now) => {
    const of = { round: wholeNumberOr404(params.round), parkId: idOr404(params.parkId) }
    return payReward(actor, of, input, now)
  },
  at: { in_the_future: 'paidOn' },
  to: ({ enclaveSlug }, { params }) => paths.parkReward(enclaveSlug, wholeNumberOr404(params.round)),
  name: (w) => w.pay,
  title: (w, { part }, locale) => w.payFor(part[locale], formatYuan(part.amount)),
  closed: (w, { part }) => (part.paidOn === null ? null : w.refusals.paid),
  fields: (w, { today }) => (
    <>
      <DateField name="paidOn" label={w.paidOn} defaultValue={today} max={today} />
      <TextField name="note" label={w.note} maxLength={120} optional />
    </>
  ),
  send: (w) => w.payNow,
})

export { loader, action, meta, Page as default }
