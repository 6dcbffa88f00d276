import { inRole } from '~/ground/people/guard.server'
import { answerReward } from '~/landing/park-rewards/answer.server'
import { askedReward } from '~/landing/park-rewards/queries.server'
import { AnswerRewardForm } from '~/landing/park-rewards/reward.form'
import { RewardTable } from '~/landing/park-rewards/reward-table'
import { parkRewardWords } from '~/landing/park-rewards/words'
import { parkRoles } from '~/landing/parks/abilities'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { wholeNumberOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { formatYuan } from '~/shared/money'
import { RadioGroup, TextArea } from '~/ui/form'

type Shown = { slug: string; round: { zh: string; en: string }; reward: { version: number } }
const answerAct = acts(parkRewardWords, (w, { slug, round, reward }: Shown, locale) => ({
  crumbs: [{ label: w.today, to: paths.department(slug) }, { label: round[locale] }],
  back: paths.department(slug),
  keep: w.back,
  version: reward.version,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** A department approves how the reward of a round is shared, or returns it with a reason. */
const { loader, action, meta, Page } = answerAct({
  guard: inRole(...parkRoles('approve_reward')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await askedReward(actor, wholeNumberOr404(params.round), today())),
  }),
  form: AnswerRewardForm,
  find: (actor, { params }) => askedReward(actor, wholeNumberOr404(params.round), today()),
  run: (actor, { params }, input, now) => answerReward(actor, wholeNumberOr404(params.round), input, now),
  to: ({ enclaveSlug }) => paths.department(enclaveSlug),
  name: (w) => w.approve,
  title: (w, { round, reward }, locale) => w.approveOf(round[locale], formatYuan(reward.total)),
  lead: (w) => w.approveLead,
  wide: true,
  closed: (w, { slug, round, reward, parts, isSettled, side }) => {
    const own = reward.sides.find((one) => one.side === side)
    const why = reward.returned ? w.refusals.returned : own?.on ? w.refusals.approved : null
    if (why === null) return null
    return (
      <>
        <p className="mb-4">{why}</p>
        <RewardTable {...{ slug, round, reward, parts, isSettled }} mayPay={false} />
      </>
    )
  },
  above: (_, { slug, round, reward, parts, isSettled }) => (
    <div className="mb-6">
      <RewardTable {...{ slug, round, reward, parts, isSettled }} mayPay={false} />
    </div>
  ),
  fields: (w) => (
    <div className="max-w-160">
      <RadioGroup
        name="reply"
        label={w.reply}
        options={(['approve', 'return'] as const).map((value) => ({ value, label: w.replies[value] }))}
      />
      <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={4} max={500} optional />
    </div>
  ),
  labels: (w) => ({ reply: w.reply, reason: w.reason }),
  send: (w) => w.send,
})

export { loader, action, meta, Page as default }
