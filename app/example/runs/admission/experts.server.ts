import { addLink } from '~/admission/experts/add-link.server'
import { accept, decline } from '~/admission/assignment/answer.server'
import { askExperts } from '~/admission/assignment/ask.server'
import { remindExperts } from '~/admission/assignment/remind.server'
import { saveProfile } from '~/admission/experts/save-profile.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { assign } from '~/admission/assignment/assign.server'
import { recuse } from '~/admission/reviewing/recuse.server'
import { addWorkingDays } from '~/shared/calendar'
import { addMonths, dayOf, instantOf, type Day } from '~/shared/days'
import { EXPERT_PLANS, tiesOf } from '~/example/plans/experts'
import type { Part } from '~/example/plans/weinan'
import type { Chance } from '~/example/plans/random'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import type { Reviewing } from './review.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'

/** Experts say who they are, declare their ties, and confirm both a year later. */
export function runExperts(enclave: Enclave, parts: readonly Part[]): void {
  const { staff, time, today, planStart } = enclave
  const firm = parts.find(({ course }) => course.experts === 'by_letter')?.firm
  if (!firm) return
  for (const expert of [...staff.experts, ...staff.pool]) {
    const plan = EXPERT_PLANS.find(({ name }) => name === expert.name)
    if (!plan) continue
    const chance = enclave.chance.of(`expert ${expert.name}`)
    time.begin(async () => {
      const joined = await time.until(momentOf(addWorkingDays(planStart, chance.whole(2, 8)), chance))
      const save = (version: number, at: Date) =>
        saveProfile(expert, expert.userId, { ...plan.profile, version }, at)
      must(await save(0, joined), 'save a profile')
      if (!plan.confirmed) return
      const again = await time.until(momentOf(workingDayFrom(addMonths(today, -chance.whole(2, 5))), chance))
      must(await save(1, again), 'confirm a profile')
      for (const tie of tiesOf(expert.name, { firm: firm.name, founder: firm.founder.name }, today)) {
        must(await addLink(expert, expert.userId, tie, again), 'declare a tie')
      }
    })
  }
}

/**
 * Experts are asked by letter: one says yes, one is reminded and says no, and the alternate who steps in has the
 * letter today.
 */
export async function askByLetter(
  enclave: Enclave,
  { id, screenedOn }: Reviewing,
  chance: Chance,
): Promise<null> {
  const { time, enclaveId } = enclave
  const { officer, experts, pool } = enclave.staff
  const [yes, , alternate] = experts
  const [no, , , further] = pool
  if (!yes || !alternate || !no || !further) throw new Error('the pool is too small')
  const askedAt = await time.until(momentOf(addWorkingDays(screenedOn, 2), chance, 9, 12))
  const askedOn = dayOf(askedAt)
  const choice = {
    applicationId: id,
    experts: [yes.userId, no.userId],
    alternates: [alternate.userId, further.userId],
  }
  const plan = { method: 'field' as const, seed: null, dueOn: addWorkingDays(askedOn, 10), choices: [choice] }
  must(await askExperts(officer, plan, askedAt), 'ask experts')
  const acceptedAt = await time.until(momentOf(addWorkingDays(askedOn, 1), chance))
  must(await accept(await bearerOf(id, yes), acceptedAt), 'accept to review')
  const remindedOn = addWorkingDays(askedOn, 2)
  await remindExperts(await time.until(instantOf(remindedOn, 9 * 60 + 5)), enclaveId)
  const declinedAt = await time.until(momentOf(remindedOn, chance, 10, 17))
  const reason = { reason: '本月在外地带学生实习，抽不出时间' }
  must(await decline(await bearerOf(id, no), reason, declinedAt), 'decline to review')
  return null
}

async function bearerOf(applicationId: string, actor: Actor) {
  const where = { enclaveId: actor.enclaveId, applicationId, expertId: actor.userId }
  const { id } = await db.reviewInvitation.findFirstOrThrow({ where, select: { id: true } })
  return { actor, invitationId: id }
}

/** A third expert is assigned, and steps back with a reason. */
export async function runRecusal(
  enclave: Enclave,
  { id }: Reviewing,
  expert: Actor,
  referredOn: Day,
): Promise<void> {
  const { time, staff } = enclave
  const chance = enclave.chance.of('recusal')
  const assignedAt = await time.until(momentOf(referredOn, chance, 14, 16))
  const assignment = { experts: [expert.userId], dueOn: addWorkingDays(referredOn, 10) }
  const { reviewIds } = must(await assign(staff.officer, id, assignment, assignedAt), 'assign an expert')
  const at = await time.until(momentOf(addWorkingDays(referredOn, 1), chance, 9, 11))
  const reason = '与该企业技术负责人共同承担省级课题，按规定回避'
  must(await recuse(expert, reviewIds[0] ?? '', { reason }, at), 'recuse')
}
