import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { lockRound } from '~/landing/park-reviews/rounds.server'
import { mayPark } from '~/landing/parks/abilities'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { forbidden, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { formatYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { parkRewardEvents } from './events'
import { parkRewardLetters } from './letters'
import type { AnswerReward } from './reward.form'
import type { Side } from './vocabulary'

export type AnswerRefusal = 'changed_meanwhile' | 'returned' | 'approved' | 'own_proposal' | 'same_person'
type Answered = Outcome<null, AnswerRefusal>

/**
 * A department that is asked approves a reward on its side, or returns it with a reason. The two sides are two people of
 * two departments, and neither drew it up. Whoever drew it up hears of a return, and of the second approval.
 */
export async function answerReward(
  actor: Actor,
  round: number,
  { version, reply, reason }: AnswerReward,
  now: Date,
): Promise<Answered> {
  if (!mayPark(actor.role, 'approve_reward')) forbidden()
  const work = () =>
    inTransaction(async (tx): Promise<Answered> => {
      const held = await lockRound(tx, actor.enclaveId, round)
      const found = await askedOf(tx, actor, round, version)
      if (!found.ok) return found
      const { reward, side, department } = found.value
      await write(
        tx,
        reward,
        { side, by: actor.userId, reason: reply === 'return' ? (reason ?? '') : null },
        now,
      )
      await tell(
        tx,
        actor,
        { held, reward, side, department, returned: reply === 'return' ? (reason ?? '') : null },
        now,
      )
      const { enclaveId } = actor
      const said = {
        round: held.titleZh,
        roundEn: held.titleEn,
        side,
        department: department.nameZh,
        departmentEn: department.nameEn,
      }
      const event =
        reply === 'approve'
          ? parkRewardEvents.park_reward_approved(said)
          : parkRewardEvents.park_reward_returned({ ...said, reason: reason ?? '' })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
      return ok(null)
    })
  return onConstraint<Answered, Answered>(work, {
    a_reward_goes_through_three_hands: () => refuse('same_person'),
  })
}

/** The reward and the side an account answers for, as it was read; a reason where it cannot be answered. */
async function askedOf(tx: Tx, { enclaveId, userId, departmentId }: Actor, round: number, version: number) {
  const reward = await tx.parkReward.findUnique({ where: { enclaveId_round: { enclaveId, round } } })
  if (!reward || departmentId === null) notFound()
  const { industryDepartmentId, financeDepartmentId } = reward
  if (departmentId !== industryDepartmentId && departmentId !== financeDepartmentId) notFound()
  if (reward.version !== version) return refuse('changed_meanwhile')
  if (reward.returnedAt !== null) return refuse('returned')
  if (reward.proposedById === userId) return refuse('own_proposal')
  const side: Side = departmentId === industryDepartmentId ? 'industry' : 'finance'
  const { industryById, financeById } = reward
  const [own, other] = side === 'industry' ? [industryById, financeById] : [financeById, industryById]
  if (own !== null) return refuse('approved')
  if (other === userId) return refuse('same_person')
  const key = { enclaveId_id: { enclaveId, id: departmentId } }
  const department = await tx.department.findUniqueOrThrow({ where: key })
  return ok({ reward, side, department })
}

type Row = Awaited<ReturnType<Tx['parkReward']['findUniqueOrThrow']>>
type Named = { nameZh: string; nameEn: string }

async function write(
  tx: Tx,
  { enclaveId, round }: Row,
  { side, by, reason }: { side: Side; by: string; reason: string | null },
  now: Date,
): Promise<void> {
  const approved =
    side === 'industry' ? { industryById: by, industryAt: now } : { financeById: by, financeAt: now }
  const returned = { returnedSide: side, returnedById: by, returnedAt: now, returnReason: reason ?? '' }
  await tx.parkReward.update({
    where: { enclaveId_round: { enclaveId, round } },
    data: reason === null ? approved : returned,
  })
}

type Told = {
  held: { number: number; titleZh: string; titleEn: string }
  reward: Row
  side: Side
  department: Named
  returned: string | null
}

/** Whoever drew it up hears of a return, and that it can be paid once both have approved. */
async function tell(tx: Tx, actor: Actor, { held, reward, side, department, returned }: Told, now: Date) {
  const { enclaveId, enclaveSlug } = actor
  const toUserId = reward.proposedById
  const about = { type: 'enclave', id: enclaveId }
  const link = env().BASE_URL + paths.parkReward(enclaveSlug, held.number)
  const title = { titleZh: held.titleZh, titleEn: held.titleEn, link }
  if (returned !== null) {
    const letter = parkRewardLetters.park_reward_returned
    const names = { departmentZh: department.nameZh, departmentEn: department.nameEn }
    await postLetter(
      tx,
      { enclaveId, toUserId, letter, params: { ...title, ...names, reason: returned }, about },
      now,
    )
  } else if ((side === 'industry' ? reward.financeById : reward.industryById) !== null) {
    const letter = parkRewardLetters.park_reward_approved
    const amount = formatYuan(reward.total.toFixed(2))
    await postLetter(tx, { enclaveId, toUserId, letter, params: { ...title, amount }, about }, now)
  }
}
