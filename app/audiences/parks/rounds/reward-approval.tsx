import { inRole } from '~/ground/people/guard.server'
import { rewardAct } from '~/landing/park-rewards/reward-act'
import { ApproveForm } from '~/landing/park-rewards/reward.form'
import { approveReward, rewardPage } from '~/landing/park-rewards/reward.server'
import { RewardTable } from '~/landing/park-rewards/reward-table'
import { parkRewardWords } from '~/landing/park-rewards/words'
import { parkRoles } from '~/landing/parks/abilities'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { wholeNumberOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { RadioGroup } from '~/ui/form'

const { loader, action } = act({
  guard: inRole(...parkRoles('approve_reward')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await rewardPage(actor, wholeNumberOr404(params.round), today())),
  }),
  form: ApproveForm,
  find: (actor, { params }) => rewardPage(actor, wholeNumberOr404(params.round), today()),
  run: (actor, { params }, input, now) => approveReward(actor, wholeNumberOr404(params.round), input.as, now),
  words: parkRewardWords,
  at: 'as',
  to: ({ enclaveSlug }, { params }) => paths.parkReward(enclaveSlug, wholeNumberOr404(params.round)),
})

/** One side approves the reward. */
const { meta, Page } = rewardAct<typeof loader>({
  name: (w) => w.approve,
  lead: (w) => w.approveLead,
  wide: true,
  closed: (w, { reward }) =>
    reward === null
      ? w.refusals.not_proposed
      : reward.industryBy && reward.financeBy
        ? w.refusals.approved
        : null,
  above: (_, data) => <RewardTable {...data} mayPay={false} />,
  fields: (w, { reward }) => (
    <div className="mt-6 max-w-160">
      <RadioGroup
        name="as"
        label={w.side}
        options={(['industry', 'finance'] as const).flatMap((value) =>
          reward?.[value === 'industry' ? 'industryBy' : 'financeBy'] ? [] : [{ value, label: w[value] }],
        )}
      />
    </div>
  ),
  labels: (w) => ({ as: w.side }),
  send: (w) => w.approve,
})

export { loader, action, meta, Page as default }
