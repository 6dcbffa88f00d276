import { inRole } from '~/ground/people/guard.server'
import { rewardAct } from '~/landing/park-rewards/reward-act.server'
import { ProposeForm } from '~/landing/park-rewards/reward.form'
import { askableDepartments } from '~/landing/park-rewards/departments.server'
import { rewardPage } from '~/landing/park-rewards/queries.server'
import { proposeReward } from '~/landing/park-rewards/reward.server'
import { SIDES } from '~/landing/park-rewards/vocabulary'
import { RewardTable } from '~/landing/park-rewards/reward-table'
import { mayPark, parkRoles } from '~/landing/parks/abilities'
import { today } from '~/platform/clock.server'
import { wholeNumberOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { yuanToWan } from '~/shared/money'
import { MoneyField, SelectField, TextField } from '~/ui/form'
import { Note } from '~/ui/page'

/** The reward fund of a round: drawn up, approved by two departments, paid. */
const { loader, action, meta, Page } = rewardAct({
  guard: inRole(...parkRoles('propose_reward')),
  readers: inRole(...parkRoles('look')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    mayPropose: mayPark(actor.role, 'propose_reward'),
    departments: await askableDepartments(actor.enclaveId, today()),
    ...(await rewardPage(actor, wholeNumberOr404(params.round), today())),
  }),
  form: ProposeForm,
  find: (actor, { params }) => rewardPage(actor, wholeNumberOr404(params.round), today()),
  run: (actor, { params }, input, now) => proposeReward(actor, wholeNumberOr404(params.round), input, now),
  at: { no_industry_department: 'industryDepartmentId', no_finance_department: 'financeDepartmentId' },
  to: ({ enclaveSlug }, { params }) => paths.parkReward(enclaveSlug, wholeNumberOr404(params.round)),
  name: (w) => w.title,
  lead: (w) => w.lead,
  wide: true,
  closed: (w, data) =>
    data.reward && !(data.reward.mayBeDrawnAnew && data.mayPropose) ? (
      <RewardTable {...data} mayPay={data.mayPropose} />
    ) : !data.mayPropose ? (
      w.none
    ) : !data.isSettled ? (
      w.refusals.not_settled
    ) : data.departments.industry.length === 0 ? (
      w.noneOf.industry
    ) : data.departments.finance.length === 0 ? (
      w.noneOf.finance
    ) : null,
  above: (w, data) =>
    data.reward ? (
      <div className="mb-6">
        <div className="mb-4">
          <Note>{data.reward.returned ? w.returnedNote : w.formerNote}</Note>
        </div>
        <RewardTable {...data} mayPay={false} />
      </div>
    ) : null,
  fields: (w, { reward, departments }, locale) => (
    <div className="max-w-160">
      <MoneyField name="total" label={w.total} defaultValue={reward ? yuanToWan(reward.total) : undefined} />
      <TextField
        name="source"
        label={w.source}
        hint={w.sourceHint}
        maxLength={120}
        defaultValue={reward?.source}
      />
      {SIDES.codes.map((side) => (
        <SelectField
          key={side}
          name={`${side}DepartmentId`}
          label={w.sideFields[side]}
          empty={w.choose}
          defaultValue={departments[side].length === 1 ? departments[side][0]?.id : undefined}
          options={departments[side].map((one) => ({
            value: one.id,
            label: one.isRead ? one[locale] : w.noAccount(one[locale]),
          }))}
        />
      ))}
    </div>
  ),
  labels: (w) => ({
    total: w.total,
    source: w.source,
    industryDepartmentId: w.sideFields.industry,
    financeDepartmentId: w.sideFields.finance,
  }),
  send: (w) => w.propose,
})

export { loader, action, meta, Page as default }
