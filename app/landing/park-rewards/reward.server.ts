import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { dateOfDay, dayOf, type Day } from '~/shared/days'
import { formatYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { isSettled } from '~/landing/park-rules/park-review'
import { parkRulesOn, roundSettledFrom } from '~/landing/park-reviews/ladder.server'
import { lockRound } from '~/landing/park-reviews/rounds.server'
import { mayPark } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { parkRewardEvents } from './events'
import type { Paid, Propose } from './reward.form'
import { shareByRank } from './shares'

const subjectOf = (enclaveId: string) => ({ type: 'enclave', id: enclaveId })

export type ProposeRefusal = 'not_published' | 'not_settled' | 'proposed' | 'no_shares'

/**
 * Shares the reward fund of a round by rank, once its ranks stand fast, in the shares that the rules say on the day of
 * the proposal; two others approve it before it is paid.
 */
export async function proposeReward(
  actor: Actor,
  round: number,
  { total, source }: Propose,
  now: Date,
): Promise<Outcome<null, ProposeRefusal>> {
  if (!mayPark(actor.role, 'propose_reward')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, ProposeRefusal>> => {
    const held = await lockRound(tx, enclaveId, round)
    if (held.state !== 'published') return refuse('not_published')
    const key = { enclaveId_round: { enclaveId, round } }
    if (await tx.parkReward.findUnique({ where: key })) return refuse('proposed')
    const today = dayOf(now)
    if (!isSettled(await roundSettledFrom(tx, enclaveId, round), today)) return refuse('not_settled')
    const { rewardShares } = await parkRulesOn(tx, enclaveId, today)
    const reviews = await tx.parkReview.findMany({
      where: { enclaveId, round },
      orderBy: [{ rank: 'asc' }, { parkId: 'asc' }],
      select: { parkId: true, rank: true },
    })
    const parts = shareByRank(total, rewardShares, reviews)
    if (parts.length === 0) return refuse('no_shares')
    await tx.parkReward.create({
      data: { enclaveId, round, total, source, proposedById: userId, proposedAt: now },
    })
    await tx.parkRewardPart.createMany({ data: parts.map((part) => ({ enclaveId, round, ...part })) })
    const amount = formatYuan(total)
    const event = parkRewardEvents.park_reward_proposed({
      round: held.titleZh,
      roundEn: held.titleEn,
      amount,
      source,
    })
    await recordEvent(tx, { enclaveId, actor, subject: subjectOf(enclaveId), event }, now)
    return ok(null)
  })
}

export type ApproveRefusal = 'not_proposed' | 'approved' | 'own_proposal' | 'same_person'
type Approved = Outcome<null, ApproveRefusal>

/** One of the two departments approves; the other one has to be somebody else, and neither is who proposed it. */
export async function approveReward(
  actor: Actor,
  round: number,
  side: 'industry' | 'finance',
  now: Date,
): Promise<Approved> {
  if (!mayPark(actor.role, 'approve_reward')) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Approved> => {
      const held = await lockRound(tx, enclaveId, round)
      const reward = await tx.parkReward.findUnique({ where: { enclaveId_round: { enclaveId, round } } })
      if (!reward) return refuse('not_proposed')
      if (reward.proposedById === userId) return refuse('own_proposal')
      const [own, other] =
        side === 'industry'
          ? [reward.industryById, reward.financeById]
          : [reward.financeById, reward.industryById]
      if (own !== null) return refuse('approved')
      if (other === userId) return refuse('same_person')
      await tx.parkReward.update({
        where: { enclaveId_round: { enclaveId, round } },
        data:
          side === 'industry'
            ? { industryById: userId, industryAt: now }
            : { financeById: userId, financeAt: now },
      })
      const event = parkRewardEvents.park_reward_approved({
        round: held.titleZh,
        roundEn: held.titleEn,
        side,
      })
      await recordEvent(tx, { enclaveId, actor, subject: subjectOf(enclaveId), event }, now)
      return ok(null)
    })
  return onConstraint<Approved, Approved>(work, {
    a_reward_goes_through_three_hands: () => refuse('same_person'),
  })
}

export type PaidRefusal = 'not_approved' | 'paid' | 'in_the_future'

/** Notes that a park was paid its part. */
export async function payReward(
  actor: Actor,
  { round, parkId }: { round: number; parkId: string },
  { paidOn, note }: Paid,
  now: Date,
): Promise<Outcome<null, PaidRefusal>> {
  if (!mayPark(actor.role, 'propose_reward')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, PaidRefusal>> => {
    const park = await ownPark(actor, parkId, tx)
    const held = await lockRound(tx, enclaveId, round)
    const key = { enclaveId, round, parkId }
    const part = await tx.parkRewardPart.findUnique({
      where: { enclaveId_round_parkId: key },
      include: { of: true },
    })
    if (!part) notFound()
    if (paidOn > dayOf(now)) return refuse('in_the_future')
    if (part.of.industryById === null || part.of.financeById === null) return refuse('not_approved')
    const { count } = await tx.parkRewardPart.updateMany({
      where: { ...key, paidOn: null },
      data: { paidOn: dateOfDay(paidOn), note },
    })
    if (count === 0) return refuse('paid')
    const amount = formatYuan(part.amount.toFixed(2))
    const said = {
      round: held.titleZh,
      roundEn: held.titleEn,
      park: park.nameZh,
      parkEn: park.nameEn,
      amount,
      on: paidOn,
    }
    const subject = { type: 'park', id: parkId }
    await recordEvent(tx, { enclaveId, actor, subject, event: parkRewardEvents.park_reward_paid(said) }, now)
    return ok(null)
  })
}

type Named = { id: string; name: string }

/** The reward of a round with its parts; null where none is proposed. 404 for a round nobody published. */
export async function rewardPage({ enclaveId }: Actor, round: number, today: Day) {
  const [held, reward, parts, settled] = await Promise.all([
    db.parkRound.findUnique({ where: { enclaveId_number: { enclaveId, number: round } } }),
    db.parkReward.findUnique({ where: { enclaveId_round: { enclaveId, round } } }),
    partsOf(enclaveId, round),
    roundSettledFrom(db, enclaveId, round),
  ])
  if (!held || held.publishedOn === null) notFound()
  const ids = reward
    ? [reward.proposedById, reward.industryById, reward.financeById].flatMap((id) => id ?? [])
    : []
  const people: Named[] =
    ids.length === 0
      ? []
      : await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? null
  return {
    round: { number: held.number, zh: held.titleZh, en: held.titleEn, state: held.state },
    reward: reward && {
      total: reward.total.toFixed(2),
      source: reward.source,
      proposedById: reward.proposedById,
      proposedBy: nameOf(reward.proposedById),
      industryBy: nameOf(reward.industryById),
      financeBy: nameOf(reward.financeById),
    },
    parts,
    isSettled: isSettled(settled, today),
  }
}
export type RewardPage = Awaited<ReturnType<typeof rewardPage>>

async function partsOf(enclaveId: string, round: number) {
  return db.$queryRaw<
    {
      id: string
      zh: string
      en: string
      rank: number
      amount: string
      paidOn: string | null
      note: string
    }[]
  >`
    SELECT p.id, p."nameZh" AS zh, p."nameEn" AS en, t.rank, t.amount::text AS amount, t."paidOn"::text AS "paidOn", t.note
    FROM "ParkRewardPart" t JOIN "Park" p ON p."enclaveId" = t."enclaveId" AND p.id = t."parkId"
    WHERE t."enclaveId" = ${enclaveId}::uuid AND t.round = ${round} ORDER BY t.rank, p.position`
}

/** 404 where a park has no part of the reward of a round. */
export async function partOf(actor: Actor, round: number, parkId: string | undefined, today: Day) {
  const park = await ownPark(actor, parkId)
  const part = (await partsOf(actor.enclaveId, round)).find(({ id }) => id === park.id)
  const { round: held } = await rewardPage(actor, round, today)
  return { round: held, part: part ?? notFound() }
}
