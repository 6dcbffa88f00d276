import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { formatYuan } from '~/shared/money'
import { claimEvents } from './events'
import { CLAIM_STATES, type ClaimState } from './vocabulary'

type Told = {
  enclaveId: string
  id: string
  ref: string
  firmId: string
  nameZh: string
  nameEn: string
  amount: string
}

/** The letter of a step to the firm's founders, but not to whoever took it, and the event. */
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
    const kind = state === 'offered' ? ('claim_offered' as const) : ('claim_moved' as const)
    await postLetter(tx, { enclaveId, toUserId, kind, params, about: { type: 'claim', id } }, now)
  }
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
