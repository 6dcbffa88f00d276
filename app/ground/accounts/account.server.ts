import { INSTALLATION } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import { db, inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Profile } from './account.form'
import { attempt, forgetAttempts } from './attempts.server'
import { ownWords, type PasswordProblem } from './password'
import { newPasswordProblem } from './password-words.server'
import { hashPassword, isPassword } from './password.server'
import { recordAccess } from '~/ground/people/record-access.server'
import type { Origin } from '~/ground/people/request.server'
import { retireKeys } from '~/ground/people/retire-keys.part.server'
import { endSession, endSessionsOf } from '~/ground/people/session.server'
import { accountLetters } from './letters'

/** Who asks about their own account, from which session. */
export type Self = { userId: string; name: string; sessionId: string }

/** Whether the person at the keyboard is the person of the account; tries are counted. */
export async function provesPassword(
  self: Self,
  password: string,
): Promise<Outcome<null, 'password_wrong' | 'too_many'>> {
  const tries = await attempt('own_password', self.userId)
  if (!tries.ok) return refuse('too_many', { minutes: tries.minutes })
  const user = await db.user.findUnique({ where: { id: self.userId }, select: { passwordHash: true } })
  if (!(await isPassword(user?.passwordHash, password))) return refuse('password_wrong')
  await forgetAttempts('own_password', self.userId)
  return ok(null)
}

/** Changes the password; every other session and every open link ends, and a letter tells the person. */
export async function changePassword(
  self: Self,
  input: { password: string; newPassword: string },
  origin: Origin,
  now: Date,
): Promise<Outcome<null, 'password_wrong' | 'too_many' | PasswordProblem>> {
  const proof = await provesPassword(self, input.password)
  if (!proof.ok) return proof
  const user = await db.user.findUniqueOrThrow({ where: { id: self.userId } })
  const problem = await newPasswordProblem(input.newPassword, ownWords(user))
  if (problem) return refuse(problem)
  const passwordHash = await hashPassword(input.newPassword)
  return inTransaction(async (tx) => {
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } })
    await retireKeys(tx, user.id, self.sessionId, now)
    await postLetter(
      tx,
      {
        enclaveId: INSTALLATION,
        toUserId: user.id,
        letter: accountLetters.password_changed,
        params: {},
        about: { type: 'user', id: user.id },
      },
      now,
    )
    await recordAccess(tx, 'password_changed', { person: user, origin }, now)
    return ok(null)
  })
}

/** The name others read, and the language letters are written in. */
export async function changeProfile(self: Self, input: Profile): Promise<void> {
  await db.user.update({ where: { id: self.userId }, data: { name: input.name, locale: input.locale } })
}

/** Signs out: this session opens nothing any more. */
export async function signOut(self: Self, origin: Origin, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    if (!(await endSession(tx, self.sessionId, now))) return
    await recordAccess(tx, 'signed_out', { person: { id: self.userId, name: self.name }, origin }, now)
  })
}

/** Ends one session of one's own, or all others; somebody else's is not found. */
export async function endOwnSessions(
  self: Self,
  which: string | 'others',
  origin: Origin,
  now: Date,
): Promise<Outcome<null, 'not_yours'>> {
  return inTransaction(async (tx) => {
    if (which === 'others') {
      await endSessionsOf(tx, self.userId, self.sessionId, now)
    } else {
      const own = await tx.session.findFirst({ where: { id: which, userId: self.userId } })
      if (!own) return refuse('not_yours')
      if (!(await endSession(tx, own.id, now))) return ok(null)
    }
    const person = { id: self.userId, name: self.name }
    await recordAccess(tx, 'session_ended', { person, origin, detail: { session: which } }, now)
    return ok(null)
  })
}

/** Chooses the membership this session acts as where several would do. */
export async function actAs(self: Self, membershipId: string): Promise<Outcome<null, 'not_yours'>> {
  const own = await db.membership.findFirst({
    where: { id: membershipId, userId: self.userId, endedAt: null },
  })
  if (!own) return refuse('not_yours')
  await db.session.updateMany({ where: { id: self.sessionId, userId: self.userId }, data: { membershipId } })
  return ok(null)
}
