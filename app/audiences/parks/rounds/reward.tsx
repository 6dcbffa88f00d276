import { inRole } from '~/ground/people/guard.server'
import { rewardAct } from '~/landing/park-rewards/reward-act'
import { ProposeForm } from '~/landing/park-rewards/reward.form'
import { proposeReward, rewardPage } from '~/landing/park-rewards/reward.server'
import { RewardTable } from '~/landing/park-rewards/reward-table'
import { parkRewardWords } from '~/landing/park-rewards/words'
import { mayPark, parkRoles } from '~/landing/parks/abilities'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { wholeNumberOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { MoneyField, TextField } from '~/ui/form'

const { loader, action } = act({
  guard: inRole(...parkRoles('propose_reward')),
  readers: inRole(...parkRoles('look')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    mayPropose: mayPark(actor.role, 'propose_reward'),
    mayApprove: mayPark(actor.role, 'approve_reward'),
    ...(await rewardPage(actor, wholeNumberOr404(params.round), today())),
  }),
  form: ProposeForm,
  find: (actor, { params }) => rewardPage(actor, wholeNumberOr404(params.round), today()),
  run: (actor, { params }, input, now) => proposeReward(actor, wholeNumberOr404(params.round), input, now),
  words: parkRewardWords,
  to: ({ enclaveSlug }, { params }) => paths.parkReward(enclaveSlug, wholeNumberOr404(params.round)),
})

/** The reward fund of a round: proposed, approved by two sides, paid. */
const { meta, Page } = rewardAct<typeof loader>({
  name: (w) => w.title,
  lead: (w) => w.lead,
  wide: true,
  closed: (w, data) =>
    data.reward ? (
      <>
        <RewardTable {...data} mayPay={data.mayPropose} />
        {data.mayApprove && !(data.reward.industryBy && data.reward.financeBy) ? (
          <p className="mt-4">
            <LinkButton to={paths.parkRewardApproval(data.slug, data.round.number)} variant="primary">
              {w.approve}
            </LinkButton>
          </p>
        ) : null}
      </>
    ) : !data.mayPropose ? (
      w.none
    ) : data.isSettled ? null : (
      w.refusals.not_settled
    ),
  fields: (w) => (
    <div className="max-w-160">
      <MoneyField name="total" label={w.total} />
      <TextField name="source" label={w.source} hint={w.sourceHint} maxLength={120} />
    </div>
  ),
  labels: (w) => ({ total: w.total, source: w.source }),
  send: (w) => w.propose,
})

export { loader, action, meta, Page as default }
