import { answerReward } from '~/landing/park-rewards/answer.server'
import { askableDepartments } from '~/landing/park-rewards/departments.server'
import { payReward } from '~/landing/park-rewards/pay.server'
import { proposeReward } from '~/landing/park-rewards/reward.server'
import { dayOf } from '~/shared/days'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { STAFF } from '~/example/plans/people'
import { memberOf } from './member.server'

const APPROVE = { version: 1, reply: 'approve', reason: undefined } as const

async function draw({ staff, enclaveId }: Enclave, round: number, total: string, at: Date) {
  const { industry, finance } = await askableDepartments(enclaveId, dayOf(at))
  const departments = {
    industryDepartmentId: industry[0]?.id ?? '',
    financeDepartmentId: finance[0]?.id ?? '',
  }
  const fund = { total, source: '市政府常务会议纪要（示例）', ...departments }
  must(await proposeReward(staff.officer, round, fund, at), 'propose a reward')
}

async function approve(enclave: Enclave, round: number, email: string, at: Date) {
  const actor = await memberOf(enclave, email, 'department')
  if (actor) must(await answerReward(actor, round, APPROVE, at), 'approve a reward')
}

/** A reward that both departments approved, of which the strongest park is paid its part. */
export async function runReward(enclave: Enclave, round: number, parkId: string, at: Date) {
  await draw(enclave, round, '3000000.00', at)
  await approve(enclave, round, STAFF.industry.email, at)
  await approve(enclave, round, STAFF.finance.email, at)
  must(
    await payReward(enclave.staff.officer, { round, parkId }, { paidOn: dayOf(at), note: 'PZ-0318' }, at),
    'pay',
  )
}

/** A reward that the department of finance has approved and that of industry has not. */
export async function runRewardThatWaits(enclave: Enclave, round: number, at: Date) {
  await draw(enclave, round, '2000000.00', at)
  await approve(enclave, round, STAFF.finance.email, at)
}
