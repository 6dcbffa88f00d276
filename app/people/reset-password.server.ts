import { INSTALLATION } from '~/audit/record.server'
import { postLetter } from '~/notices/post.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId, newToken, sha256 } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { attempt, forgetAttempts } from './attempts.server'
import { userByIdentifier } from './create-user.part.server'
import type { Identifier } from './identifier'
import { problemOf } from './password'
import { hashPassword } from './password.server'
import { recordAccess } from './record-access.server'
import type { Origin } from './request.server'
import { endSessionsOf } from './session.server'

const LINK_MS = 3600_000

/** Writes a letter with a link to whoever has the account; the answer never says whether there is one. */
export async function askReset(
  identifier: Identifier,
  origin: Origin,
  now: Date,
): Promise<Outcome<null, 'too_many'>> {
  const byAddress = await attempt('reset_address', origin.address)
  if (!byAddress.ok) return refuse('too_many', { minutes: byAddress.minutes })
  // Too many for one account are dropped in silence, as for an account that does not exist.
  const byAccount = await attempt('reset_account', identifier.value)
  if (!byAccount.ok) return ok(null)
  return inTransaction(async (tx) => {
    const user = await userByIdentifier(tx, identifier)
    if (user && !user.disabledAt) await sendLink(tx, user.id, now)
    const about = { person: user, by: null, typed: identifier.value, origin }
    await recordAccess(tx, 'password_reset_asked', about, now)
    return ok(null)
  })
}

async function sendLink(tx: Tx, userId: string, now: Date): Promise<void> {
  const token = newToken()
  await retireLinks(tx, userId, now)
  await tx.oneTimeLink.create({
    data: {
      id: newId(),
      tokenHash: sha256(token),
      kind: 'password_reset',
      userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + LINK_MS),
    },
  })
  await postLetter(
    tx,
    {
      enclaveId: INSTALLATION,
      toUserId: userId,
      kind: 'password_reset',
      params: {},
      secretLink: `${env().BASE_URL}/reset-password/${token}`,
      about: { type: 'user', id: userId },
    },
    now,
  )
}

/** Older links of a person open nothing any more. */
async function retireLinks(tx: Tx, userId: string, now: Date): Promise<void> {
  await tx.oneTimeLink.updateMany({
    where: { userId, kind: { in: ['password_reset', 'second_factor'] }, usedAt: null },
    data: { usedAt: now },
  })
}

/** Whether a link of a letter still opens. */
export async function resetLinkOf(token: string, now: Date): Promise<{ id: string; userId: string } | null> {
  const link = await db.oneTimeLink.findUnique({ where: { tokenHash: sha256(token) } })
  if (!link || link.kind !== 'password_reset' || link.usedAt || link.expiresAt <= now || !link.userId)
    return null
  return { id: link.id, userId: link.userId }
}

/** Sets the new password, once per link, and ends every session of the person. */
export async function resetPassword(
  token: string,
  password: string,
  origin: Origin,
  now: Date,
): Promise<Outcome<null, 'link_ended' | 'password_is_identifier'>> {
  const link = await resetLinkOf(token, now)
  if (!link) return refuse('link_ended')
  const passwordHash = await hashPassword(password)
  const outcome = await inTransaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: link.userId } })
    if (!user || user.disabledAt) return refuse('link_ended')
    const address = user.email ?? user.phone ?? ''
    if (problemOf(password, address)) return refuse('password_is_identifier')
    const { count } = await tx.oneTimeLink.updateMany({
      where: { id: link.id, usedAt: null },
      data: { usedAt: now },
    })
    if (count === 0) return refuse('link_ended')
    await retireLinks(tx, user.id, now)
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } })
    await endSessionsOf(tx, user.id, null, now)
    await recordAccess(tx, 'password_reset', { person: user, origin }, now)
    return ok(address)
  })
  if (!outcome.ok) return outcome
  await forgetAttempts('sign_in_account', outcome.value)
  return ok(null)
}
