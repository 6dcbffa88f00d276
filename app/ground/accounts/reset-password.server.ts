import { INSTALLATION } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId, newToken, sha256 } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { attempt, forgetAttempts } from './attempts.server'
import { userByIdentifier } from './create-user.part.server'
import type { Identifier } from '~/shared/codes/identifier'
import { isProven, type Addressed } from '~/ground/people/address'
import { ownWords, type PasswordProblem } from './password'
import { hashPassword } from './password.server'
import { newPasswordProblem } from './password-words.server'
import { proveAddress, takeOver } from './prove-address.part.server'
import { recordAccess } from '~/ground/people/record-access.server'
import type { Origin } from '~/ground/people/request.server'
import { retireKeys } from '~/ground/people/retire-keys.part.server'
import { accountLetters } from './letters'

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
    const address = user?.email ?? user?.phone
    if (user && address && !user.disabledAt) await sendLink(tx, user.id, address, now)
    const about = { person: user, by: null, typed: identifier.value, origin }
    await recordAccess(tx, 'password_reset_asked', about, now)
    return ok(null)
  })
}

async function sendLink(tx: Tx, userId: string, address: string, now: Date): Promise<void> {
  const token = newToken()
  await tx.oneTimeLink.updateMany({
    where: { userId, kind: 'password_reset', usedAt: null },
    data: { usedAt: now },
  })
  await tx.oneTimeLink.create({
    data: {
      id: newId(),
      tokenHash: sha256(token),
      kind: 'password_reset',
      userId,
      address,
      createdAt: now,
      expiresAt: new Date(now.getTime() + LINK_MS),
    },
  })
  await postLetter(
    tx,
    {
      enclaveId: INSTALLATION,
      toUserId: userId,
      letter: accountLetters.password_reset,
      params: {},
      secretLink: `${env().BASE_URL}/reset-password/${token}`,
      about: { type: 'user', id: userId },
    },
    now,
  )
}

/** Whether a link of a letter still opens. */
export async function resetLinkOf(token: string, now: Date): Promise<ResetLink | null> {
  const link = await db.oneTimeLink.findUnique({ where: { tokenHash: sha256(token) } })
  if (!link || link.kind !== 'password_reset' || link.usedAt || link.expiresAt <= now || !link.userId)
    return null
  return { id: link.id, userId: link.userId, address: link.address }
}
type ResetLink = { id: string; userId: string; address: string | null }

/**
 * Sets the new password, once per link, and ends every session of the person. The letter reached the address,
 * so it is proven; where nobody had proven it before, a second factor of whoever signed up with it goes too.
 */
export async function resetPassword(
  token: string,
  password: string,
  origin: Origin,
  now: Date,
): Promise<Outcome<null, 'link_ended' | PasswordProblem>> {
  const link = await resetLinkOf(token, now)
  if (!link) return refuse('link_ended')
  const person = await db.user.findUnique({ where: { id: link.userId } })
  const problem = person ? await newPasswordProblem(password, ownWords(person)) : null
  if (problem) return refuse(problem)
  const passwordHash = await hashPassword(password)
  const outcome = await inTransaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: link.userId } })
    if (!user || user.disabledAt) return refuse('link_ended')
    const { count } = await tx.oneTimeLink.updateMany({
      where: { id: link.id, usedAt: null },
      data: { usedAt: now },
    })
    if (count === 0) return refuse('link_ended')
    await setPassword(tx, user, { passwordHash, address: link.address }, now)
    await recordAccess(tx, 'password_reset', { person: user, origin }, now)
    return ok([user.email, user.phone])
  })
  if (!outcome.ok) return outcome
  for (const address of outcome.value) if (address) await forgetAttempts('sign_in_account', address)
  return ok(null)
}

type Owner = Addressed & { id: string; name: string }

async function setPassword(
  tx: Tx,
  user: Owner,
  { passwordHash, address }: { passwordHash: string; address: string | null },
  now: Date,
): Promise<void> {
  const wasTheirs = isProven(user)
  if (address && [user.email, user.phone].includes(address)) await proveAddress(tx, user, address, null, now)
  if (!wasTheirs) return takeOver(tx, user, passwordHash, now)
  await tx.user.update({ where: { id: user.id }, data: { passwordHash } })
  await retireKeys(tx, user.id, null, now)
}
