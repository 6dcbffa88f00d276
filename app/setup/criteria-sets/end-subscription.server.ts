import { recordEvent } from '~/ground/audit/record.server'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { criteriaEvents } from '~/ground/criteria/events'
import { subscriptionBehind } from './subscribe.server'

type Answer = Outcome<null, 'link_ended'>

/** The link of the first letter: from now on changes are told. It works once. */
export async function confirmSubscription(
  enclaveId: string,
  token: string | undefined,
  now: Date,
): Promise<Answer> {
  return settle(enclaveId, token, 'confirm', now)
}

/** The link of every later letter: nothing more is sent. It works once. */
export async function endSubscription(
  enclaveId: string,
  token: string | undefined,
  now: Date,
): Promise<Answer> {
  return settle(enclaveId, token, 'leave', now)
}

async function settle(
  enclaveId: string,
  token: string | undefined,
  kind: 'confirm' | 'leave',
  now: Date,
): Promise<Answer> {
  const found = await subscriptionBehind(enclaveId, token, kind, now)
  if (!found) return refuse('link_ended')
  return inTransaction(async (tx) => {
    const { count } = await tx.criteriaSubscription.updateMany({
      where: { enclaveId, id: found.id, endedAt: null, ...(kind === 'confirm' ? { confirmedAt: null } : {}) },
      data: kind === 'confirm' ? { confirmedAt: now } : { endedAt: now },
    })
    if (count === 0) return refuse('link_ended')
    const { criteria_subscription_confirmed, criteria_subscription_ended } = criteriaEvents
    const event = kind === 'confirm' ? criteria_subscription_confirmed({}) : criteria_subscription_ended({})
    const subject = { type: 'criteria_subscription', id: found.id }
    await recordEvent(tx, { enclaveId, actor: null, subject, event }, now)
    return ok(null)
  })
}
