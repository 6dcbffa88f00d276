import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dayFromDate, dayOf } from '~/shared/days'
import { formatYuan } from '~/shared/money'
import { claimEvents } from './events'
import { dueOn } from './steps'
import { CLAIM_WITH_ALL } from './visible.server'
import { CLAIM_STATES, type ClaimState } from './vocabulary'
import { claimWords } from './words'
import { claimLetters } from './letters'

type Told = {
  enclaveId: string
  id: string
  ref: string
  firmId: string
  nameZh: string
  nameEn: string
  amount: string
}

/** The letters of a step, to the firm's founders and to whoever takes the next one, but not to whoever took it; and the event. */
export async function tellAndRecord(
  tx: Tx,
  actor: Actor | null,
  { enclaveId, id, ref, firmId, nameZh, nameEn, amount }: Told,
  { state, note }: { state: ClaimState; note: string },
  now: Date,
): Promise<void> {
  const members = await tx.membership.findMany({
    where: { enclaveId, role: 'founder', firmId, endedAt: null },
    select: { userId: true },
    orderBy: { userId: 'asc' },
  })
  const said = { ref, itemZh: nameZh, itemEn: nameEn, amount: formatYuan(amount), note: note || '—' }
  const outcome = { outcomeZh: CLAIM_STATES.words.zh[state], outcomeEn: CLAIM_STATES.words.en[state] }
  for (const { userId: toUserId } of members) {
    if (toUserId === actor?.userId) continue
    const params = { ...said, ...outcome, link: env().BASE_URL + paths.myClaim(id) }
    const letter = state === 'offered' ? claimLetters.claim_offered : claimLetters.claim_moved
    await postLetter(tx, { enclaveId, toUserId, letter, params, about: { type: 'claim', id } }, now)
  }
  if (actor && isWaiting(state)) await tellNext(tx, actor, { enclaveId, id, state }, now)
  const event = claimEvents.claim_moved({
    ref,
    item: nameZh,
    itemEn: nameEn,
    state,
    amount: formatYuan(amount),
    note,
  })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'claim', id }, firmId, event }, now)
}

const WAITS = ['submitted', 'noticed', 'approved'] as const
type Waits = (typeof WAITS)[number]
const isWaiting = (state: ClaimState): state is Waits => (WAITS as readonly string[]).includes(state)

/**
 * One letter to those whose turn it is now, with the day by which: a claim that came in goes to the park of its package,
 * or for the city's to the officers and directors; from the notice on it is the bureau's.
 */
async function tellNext(
  tx: Tx,
  actor: Actor,
  { enclaveId, id, state }: { enclaveId: string; id: string; state: Waits },
  now: Date,
): Promise<void> {
  const claim = await tx.policyClaim.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id } },
    include: CLAIM_WITH_ALL,
  })
  const { parkId } = claim.of
  const checkers = parkId === null ? { role: { in: ['officer', 'director'] } } : { role: 'park', parkId }
  const members = await tx.membership.findMany({
    where: { enclaveId, endedAt: null, ...(state === 'submitted' ? checkers : { role: 'bureau' }) },
    select: { userId: true },
    orderBy: { userId: 'asc' },
    distinct: ['userId'],
  })
  const days = {
    stateSince: dayFromDate(claim.stateSince),
    noticeUntil: claim.noticeUntil && dayFromDate(claim.noticeUntil),
  }
  const said = {
    ref: claim.ref,
    itemZh: claim.item.nameZh,
    itemEn: claim.item.nameEn,
    amount: formatYuan(claim.amount.toFixed(2)),
    firm: claim.firm.name,
    nextStepZh: claimWords.zh.waits[state],
    nextStepEn: claimWords.en.waits[state],
    due: dueOn({ state, ...days }, claim.item.version) ?? dayOf(now),
    link: env().BASE_URL + paths.claim(actor.enclaveSlug, id),
  }
  for (const { userId: toUserId } of members)
    if (toUserId !== actor.userId)
      await postLetter(
        tx,
        { enclaveId, toUserId, letter: claimLetters.claim_waits, params: said, about: { type: 'claim', id } },
        now,
      )
}
