import { postLetter } from '~/ground/notices/post.server'
import { attempt } from '~/ground/accounts/attempts.server'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId, newToken, sha256 } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { seal } from '~/platform/seal.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { criteriaLetters } from './letters'

/** A second press is not a second wish: the link of the first letter stays the one that works. */
const SAME_PRESS_MS = 60_000
type Place = { id: string; slug: string; nameZh: string; nameEn: string }
type Asked = { address: string; locale: Locale; origin: string }
type Answer = Outcome<null, 'too_many'>

/**
 * Somebody asks to be told of changes: a letter goes out with a link that confirms it. The answer is the same
 * for an address that is new, waits to be confirmed, or is told already.
 */
export async function subscribe(
  enclave: Place,
  { address, locale, origin }: Asked,
  now: Date,
): Promise<Answer> {
  const byOrigin = await attempt('subscribe_origin', origin)
  if (!byOrigin.ok) return refuse('too_many', { minutes: byOrigin.minutes })
  // Too many letters to one address are dropped in silence.
  const byAddress = await attempt('subscribe_address', `${enclave.id} ${address}`)
  if (!byAddress.ok) return ok(null)
  const work = () => inTransaction((tx) => ask(tx, enclave, address, locale, now))
  return onConstraint<Answer, Answer>(work, { one_live_subscription_per_address: () => ok(null) })
}

async function ask(tx: Tx, enclave: Place, address: string, locale: Locale, now: Date): Promise<Answer> {
  const enclaveId = enclave.id
  const known = await tx.criteriaSubscription.findFirst({ where: { enclaveId, address, endedAt: null } })
  if (known?.confirmedAt) return ok(null)
  const [confirm, leave] = [newToken(), newToken()]
  const { confirmDays } = await settingOn(tx, enclaveId, 'limits', dayOf(now))
  const id = known?.id ?? newId()
  const link = {
    locale,
    askedAt: now,
    confirmHash: sha256(confirm),
    confirmUntil: new Date(now.getTime() + confirmDays * 24 * 3600_000),
  }
  if (known) {
    const asked = { lte: new Date(now.getTime() - SAME_PRESS_MS) }
    const where = { enclaveId, id, confirmedAt: null, askedAt: asked }
    const { count } = await tx.criteriaSubscription.updateMany({ where, data: link })
    if (count === 0) return ok(null)
  } else {
    const ending = { leaveHash: sha256(leave), leaveSealed: seal(leave) }
    await tx.criteriaSubscription.create({ data: { enclaveId, id, address, ...link, ...ending } })
  }
  await postLetter(
    tx,
    {
      enclaveId,
      letter: criteriaLetters.criteria_subscription,
      toAddress: address,
      locale,
      params: { enclaveZh: enclave.nameZh, enclaveEn: enclave.nameEn, days: confirmDays },
      secretLink: env().BASE_URL + paths.criteriaConfirm(enclave.slug, confirm),
      about: { type: 'criteria_subscription', id },
    },
    now,
  )
  return ok(null)
}

/** Whether a link of a letter still does something. */
export async function subscriptionBehind(
  enclaveId: string,
  token: string | undefined,
  kind: 'confirm' | 'leave',
  now: Date,
): Promise<{ id: string } | null> {
  const hash = sha256(token ?? '')
  return db.criteriaSubscription.findFirst({
    where:
      kind === 'confirm'
        ? { enclaveId, confirmHash: hash, confirmedAt: null, endedAt: null, confirmUntil: { gt: now } }
        : { enclaveId, leaveHash: hash, endedAt: null },
    select: { id: true },
  })
}
