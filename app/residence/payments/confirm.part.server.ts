import { recordEvent } from '~/ground/audit/record.server'
import { foundersOf } from '~/ground/firms/founders.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dayFromDate } from '~/shared/days'
import { formatYuan } from '~/shared/money'
import { offsetAccount } from '~/residence/charges/offset.part.server'
import { paymentEvents } from './events'
import type { Match } from './payment.form'
import { paymentLetters } from './letters'

type Row = { id: string; ref: string; paidOn: Date; amount: { toFixed: (places: number) => string } }

/** A payment becomes a firm's: it pays the bill that is named, then the oldest; what is left stays on the account. */
export async function confirm(
  tx: Tx,
  actor: Actor,
  { id, ref, paidOn, amount: whole }: Row,
  { firmId, billId }: Match,
  now: Date,
): Promise<{ paymentId: string }> {
  const { enclaveId, userId } = actor
  await tx.payment.update({
    where: { enclaveId_id: { enclaveId, id } },
    data: { firmId, matchedById: userId, matchedAt: now },
  })
  await offsetAccount(tx, { enclaveId, firmId, first: billId }, now)
  const firm = await tx.firm.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: firmId } },
    select: { name: true },
  })
  const day = dayFromDate(paidOn)
  const amount = formatYuan(whole.toFixed(2))
  for (const toUserId of await foundersOf(tx, enclaveId, firmId)) {
    const params = { firm: firm.name, ref, amount, day, link: env().BASE_URL + paths.myRent }
    const about = { type: 'payment', id }
    await postLetter(tx, { enclaveId, toUserId, letter: paymentLetters.payment_received, params, about }, now)
  }
  const event = paymentEvents.payment_confirmed({ ref, amount, day })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'payment', id }, firmId, event }, now)
  return { paymentId: id }
}
