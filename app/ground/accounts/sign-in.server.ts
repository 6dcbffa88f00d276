import { db, inTransaction, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId, newToken, sha256 } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { attempt, forgetAttempts, takeBackAttempt, type Attempt, type Limit } from './attempts.server'
import { usesSecondFactor } from './check-second-factor.server'
import { userByIdentifier } from './create-user.part.server'
import type { Identifier } from '~/shared/codes/identifier'
import { deviceCookie, knownDevice } from './known-device.server'
import { isPassword } from './password.server'
import { recordAccess } from '~/ground/people/record-access.server'
import type { Origin } from '~/ground/people/request.server'
import { cookieLine, endedCookie, startSession, tokenIn } from '~/ground/people/session.server'

/** Where somebody comes from, the session their browser still carries, and its cookies. */
export type Visitor = Origin & { previous: string | null; cookies?: string | null }
export type SignedIn = { cookies: string[]; userId: string | null }
type Person = { id: string; name: string }

const HALFWAY_SECONDS = 300

/**
 * Opens a session, or asks for the second factor when the account has one. A wrong password and an account
 * that does not exist get the same words after the same work.
 */
export async function signIn(
  input: { identifier: Identifier; password: string },
  from: Visitor,
  now: Date,
): Promise<Outcome<SignedIn, 'wrong' | 'too_many'>> {
  const typed = input.identifier.value
  const user = await userByIdentifier(db, input.identifier)
  const limits = await limitsFor(typed, user?.id ?? null, from)
  const blocked = await blockedAt(limits, typed, from, now)
  if (blocked) return refuse('too_many', { minutes: blocked.minutes })
  const right = await isPassword(user?.passwordHash, input.password)
  if (!user || !right || user.disabledAt) {
    await inTransaction((tx) =>
      recordAccess(tx, 'sign_in_refused', { person: user, by: null, typed, origin: from }, now),
    )
    return refuse('wrong')
  }
  for (const [limit, whose] of limits) {
    await (limit === 'sign_in_address' ? takeBackAttempt : forgetAttempts)(limit, whose)
  }
  return inTransaction(async (tx) =>
    user.totpSince ? ok(await goHalfway(tx, user.id, now)) : ok(await comeIn(tx, user, from, false, now)),
  )
}

/** The second half: a code of the authenticator or a recovery code. */
export async function finishSignIn(
  cookieHeader: string | null,
  code: string,
  from: Visitor,
  now: Date,
): Promise<Outcome<SignedIn, 'expired' | 'code_wrong' | 'too_many'>> {
  const link = await halfway(cookieHeader, now)
  if (!link) return refuse('expired')
  const tries = await attempt('second_factor', link.user.id)
  if (!tries.ok) return refuse('too_many', { minutes: tries.minutes })
  const outcome = await inTransaction(async (tx) => {
    const used = await usesSecondFactor(tx, link.user.id, code, now)
    if (!used) {
      await recordAccess(tx, 'second_factor_refused', { person: link.user, by: null, origin: from }, now)
      return refuse('code_wrong')
    }
    const { count } = await tx.oneTimeLink.updateMany({
      where: { id: link.id, usedAt: null },
      data: { usedAt: now },
    })
    if (count === 0) return refuse('expired')
    return ok(await comeIn(tx, link.user, from, true, now))
  })
  if (outcome.ok) await forgetAttempts('second_factor', link.user.id)
  return outcome
}

/** Whether a browser stands between password and code. */
export async function halfway(
  cookieHeader: string | null,
  now: Date,
): Promise<{ id: string; user: Person } | null> {
  const token = tokenIn(cookieHeader, halfwayCookie())
  if (!token) return null
  const link = await db.oneTimeLink.findUnique({ where: { tokenHash: sha256(token) } })
  if (!link || link.kind !== 'second_factor' || link.usedAt || link.expiresAt <= now || !link.userId)
    return null
  const user = await db.user.findUnique({ where: { id: link.userId } })
  return user && !user.disabledAt ? { id: link.id, user } : null
}

function halfwayCookie(): string {
  return env().BASE_URL.startsWith('https://') ? '__Host-feidi-half' : 'feidi-half'
}

async function goHalfway(tx: Tx, userId: string, now: Date): Promise<SignedIn> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + HALFWAY_SECONDS * 1000)
  await tx.oneTimeLink.create({
    data: { id: newId(), tokenHash: sha256(token), kind: 'second_factor', userId, createdAt: now, expiresAt },
  })
  return { cookies: [cookieLine(token, HALFWAY_SECONDS, halfwayCookie())], userId: null }
}

async function comeIn(
  tx: Tx,
  user: Person,
  from: Visitor,
  secondFactor: boolean,
  now: Date,
): Promise<SignedIn> {
  const { userAgent, previous } = from
  const cookie = await startSession(tx, user.id, { userAgent, secondFactor, previous }, now)
  const detail = { secondFactor: secondFactor ? 1 : 0 }
  await recordAccess(tx, 'signed_in', { person: user, origin: from, detail }, now)
  const cookies = [cookie, deviceCookie(user.id), ...(secondFactor ? [endedCookie(halfwayCookie())] : [])]
  return { cookies, userId: user.id }
}

type Counted = readonly (readonly [Limit, string])[]

/**
 * Where a try counts: against the account and the address it comes from, or, from a browser or session that is
 * known to be the person's, against that alone. Others who guess do not lock the owner out there.
 */
async function limitsFor(typed: string, userId: string | null, from: Visitor): Promise<Counted> {
  const device = userId ? knownDevice(from.cookies ?? null, userId) : null
  if (device) return [['sign_in_known', `${userId} ${device}`]]
  const session =
    userId && from.previous
      ? await db.session.findFirst({ where: { id: from.previous, userId }, select: { id: true } })
      : null
  if (session) return [['sign_in_known', `${userId} ${session.id}`]]
  return [
    ['sign_in_address', from.address],
    ['sign_in_account', typed],
  ]
}

/** Counts the try at each place; the moment a limit is passed is an event. */
async function blockedAt(
  limits: Counted,
  typed: string,
  from: Origin,
  now: Date,
): Promise<Extract<Attempt, { ok: false }> | null> {
  for (const [limit, whose] of limits) {
    const tries = await attempt(limit, whose)
    if (tries.ok) continue
    if (tries.first) {
      await inTransaction((tx) =>
        recordAccess(tx, 'sign_in_locked', { person: null, typed, origin: from, detail: { limit } }, now),
      )
    }
    return tries
  }
  return null
}
