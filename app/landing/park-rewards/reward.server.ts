import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { isSettled } from '~/landing/park-rules/park-review'
import { parkRulesOn, roundSettledFrom } from '~/landing/park-reviews/ladder.server'
import { lockRound } from '~/landing/park-reviews/rounds.server'
import { mayPark } from '~/landing/parks/abilities'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { addWorkingDays } from '~/shared/calendar'
import { dateOfDay, dayOf } from '~/shared/days'
import { formatYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { askableFor } from './departments.server'
import { mayBeDrawnAnew } from './drawing'
import { parkRewardEvents } from './events'
import { parkRewardLetters } from './letters'
import type { Propose } from './reward.form'
import { shareByRank } from './shares'
import { tellDepartment } from './tell.part.server'
import { SIDES } from './vocabulary'

export type ProposeRefusal =
  | 'not_published'
  | 'not_settled'
  | 'proposed'
  | 'no_shares'
  | 'no_industry_department'
  | 'no_finance_department'
  | 'nobody_there'

/**
 * Shares the reward fund of a round by rank, once its ranks stand fast, in the shares that the rules say on the day of
 * the proposal, and asks the departments of industry and of finance to approve it; the setting says in how many working
 * days. One that was returned is drawn up anew: its parts and what was approved of it count no longer.
 */
export async function proposeReward(
  actor: Actor,
  round: number,
  { total, source, industryDepartmentId, financeDepartmentId }: Propose,
  now: Date,
): Promise<Outcome<null, ProposeRefusal>> {
  if (!mayPark(actor.role, 'propose_reward')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, ProposeRefusal>> => {
    const held = await lockRound(tx, enclaveId, round)
    if (held.state !== 'published') return refuse('not_published')
    const key = { enclaveId_round: { enclaveId, round } }
    const before = await tx.parkReward.findUnique({ where: key })
    if (before && !mayBeDrawnAnew(before)) return refuse('proposed')
    const today = dayOf(now)
    if (!isSettled(await roundSettledFrom(tx, enclaveId, round), today)) return refuse('not_settled')
    const asked = { industry: industryDepartmentId, finance: financeDepartmentId }
    for (const side of SIDES.codes) {
      const found = (await askableFor(tx, enclaveId, side, today)).find(({ id }) => id === asked[side])
      if (!found) return refuse(`no_${side}_department`)
      if (!found.isRead) return refuse('nobody_there')
    }
    const { rewardShares } = await parkRulesOn(tx, enclaveId, today)
    const reviews = await tx.parkReview.findMany({
      where: { enclaveId, round },
      orderBy: [{ rank: 'asc' }, { parkId: 'asc' }],
      select: { parkId: true, rank: true },
    })
    const parts = shareByRank(total, rewardShares, reviews)
    if (parts.length === 0) return refuse('no_shares')
    const { supportDays } = await settingOn(tx, enclaveId, 'limits', today)
    const dueOn = addWorkingDays(today, supportDays)
    const drawn = {
      total,
      source,
      industryDepartmentId,
      financeDepartmentId,
      dueOn: dateOfDay(dueOn),
      proposedById: userId,
      proposedAt: now,
    }
    if (before) {
      await tx.parkRewardPart.deleteMany({ where: { enclaveId, round } })
      await tx.parkReward.update({
        where: key,
        data: { ...drawn, ...UNANSWERED, version: before.version + 1 },
      })
    } else await tx.parkReward.create({ data: { enclaveId, round, ...drawn } })
    await tx.parkRewardPart.createMany({ data: parts.map((part) => ({ enclaveId, round, ...part })) })
    const amount = formatYuan(total)
    const letter = parkRewardLetters.park_reward_asked
    for (const side of SIDES.codes)
      await tellDepartment(
        tx,
        actor,
        { letter, departmentId: asked[side], round: held, amount, due: dueOn },
        now,
      )
    const said = { round: held.titleZh, roundEn: held.titleEn, amount, source }
    const event = parkRewardEvents.park_reward_proposed(said)
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
    return ok(null)
  })
}

const UNANSWERED = {
  industryById: null,
  industryAt: null,
  financeById: null,
  financeAt: null,
  returnedSide: null,
  returnedById: null,
  returnedAt: null,
  returnReason: '',
}
