import type { Actor } from '~/ground/people/actor'
import { isSettled } from '~/landing/park-rules/park-review'
import { roundSettledFrom } from '~/landing/park-reviews/ladder.server'
import { ownPark } from '~/landing/parks/visible.server'
import { db, type Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { NOBODY } from '~/platform/ids.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { mayBeDrawnAnew } from './drawing'
import { SIDES, type Side } from './vocabulary'

/** The reward of a round with its parts; null where none is proposed. 404 for a round nobody published. */
export async function rewardPage({ enclaveId }: Pick<Actor, 'enclaveId'>, round: number, today: Day) {
  const [held, reward, parts, settled] = await Promise.all([
    db.parkRound.findUnique({ where: { enclaveId_number: { enclaveId, number: round } } }),
    db.parkReward.findUnique({ where: { enclaveId_round: { enclaveId, round } } }),
    partsOf(enclaveId, round),
    roundSettledFrom(db, enclaveId, round),
  ])
  if (!held || held.publishedOn === null) notFound()
  return {
    round: { number: held.number, zh: held.titleZh, en: held.titleEn, state: held.state },
    reward: reward && (await readable(reward)),
    parts,
    isSettled: isSettled(settled, today),
  }
}
export type RewardPage = Awaited<ReturnType<typeof rewardPage>>

type RewardRow = Prisma.ParkRewardGetPayload<object>

async function readable(row: RewardRow) {
  const { enclaveId, industryDepartmentId, financeDepartmentId } = row
  const people = [row.proposedById, row.industryById, row.financeById, row.returnedById]
  const [users, departments] = await Promise.all([
    db.user.findMany({
      where: { id: { in: people.flatMap((id) => id ?? []) } },
      select: { id: true, name: true },
    }),
    db.department.findMany({
      where: { enclaveId, id: { in: [industryDepartmentId, financeDepartmentId].flatMap((id) => id ?? []) } },
      select: { id: true, nameZh: true, nameEn: true },
    }),
  ])
  const nameOf = (id: string | null) => users.find((one) => one.id === id)?.name ?? null
  const departmentOf = (id: string | null) => {
    const found = departments.find((one) => one.id === id)
    return found ? { zh: found.nameZh, en: found.nameEn } : null
  }
  const side = (of: Side) => {
    const [department, by, at] =
      of === 'industry'
        ? [industryDepartmentId, row.industryById, row.industryAt]
        : [financeDepartmentId, row.financeById, row.financeAt]
    return { side: of, department: departmentOf(department), by: nameOf(by), on: at && dayOf(at) }
  }
  return {
    version: row.version,
    total: row.total.toFixed(2),
    source: row.source,
    proposedBy: nameOf(row.proposedById),
    proposedOn: dayOf(row.proposedAt),
    dueOn: row.dueOn && dayFromDate(row.dueOn),
    sides: SIDES.codes.map(side),
    isApproved: row.industryById !== null && row.financeById !== null,
    returned:
      row.returnedAt === null || row.returnedSide === null
        ? null
        : {
            side: SIDES.of(row.returnedSide),
            by: nameOf(row.returnedById),
            on: dayOf(row.returnedAt),
            reason: row.returnReason,
          },
    mayBeDrawnAnew: mayBeDrawnAnew(row),
  }
}

/** The reward that a department's account is asked to approve, and on which side; 404 for whoever is not asked. */
export async function askedReward(actor: Actor, round: number, today: Day) {
  const { enclaveId } = actor
  const departmentId = actor.departmentId ?? NOBODY
  const row = await db.parkReward.findFirst({
    where: {
      enclaveId,
      round,
      OR: [{ industryDepartmentId: departmentId }, { financeDepartmentId: departmentId }],
    },
    select: { industryDepartmentId: true, proposedById: true },
  })
  if (!row) notFound()
  const page = await rewardPage(actor, round, today)
  const side: Side = row.industryDepartmentId === departmentId ? 'industry' : 'finance'
  return { ...page, reward: page.reward ?? notFound(), side }
}

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
