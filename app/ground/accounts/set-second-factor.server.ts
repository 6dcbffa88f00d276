import { dayOf } from '~/shared/days'
import { textsFromJson } from '~/shared/json'
import { createHmac, randomBytes } from 'node:crypto'
import { Secret } from 'otpauth'
import { INSTALLATION } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { sha256 } from '~/platform/ids.server'
import { fingerprint, seal } from '~/platform/seal.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { provesPassword, type Self } from './account.server'
import { attempt, forgetAttempts } from './attempts.server'
import { recordAccess } from '~/ground/people/record-access.server'
import type { Origin } from '~/ground/people/request.server'
import { retireKeys } from '~/ground/people/retire-keys.part.server'
import { authenticator, plainRecoveryCode, RECOVERY_CODES, recoveryCode, stepOf } from './second-factor'
import { accountLetters } from './letters'
import type { Letter } from '~/ground/letters/letter'

/**
 * The secret offered to a session. It follows from the session and the last step used, so that showing the
 * page again shows the same picture and nothing has to be kept before the first code is right.
 */
function offeredSecret(self: Self, lastStep: number | null): string {
  const key = fingerprint(`second factor ${self.userId} ${self.sessionId} ${lastStep ?? 'never'}`)
  const bytes = createHmac('sha1', key).update('authenticator').digest()
  return new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32
}

export type SecondFactorPage =
  { on: true; since: string; codesLeft: number } | { on: false; secret: string; uri: string; qr: string }

/** What the page of the second factor shows: that it is on, or the picture that turns it on. */
export async function secondFactorOf(self: Self): Promise<SecondFactorPage> {
  const user = await db.user.findUniqueOrThrow({ where: { id: self.userId } })
  if (user.totpSince) {
    return {
      on: true,
      since: user.totpSince.toISOString(),
      codesLeft: textsFromJson(user.recoveryCodes).length,
    }
  }
  const secret = offeredSecret(self, user.totpLastStep)
  const uri = authenticator(secret, user.email ?? user.phone ?? user.name).toString()
  const { default: qrcode } = await import('qrcode')
  const qr = await qrcode.toString(uri, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' })
  return { on: false, secret, uri, qr }
}

/** Turns the second factor on once a code proves that the authenticator works; the recovery codes are shown once. */
export async function turnOnSecondFactor(
  self: Self,
  code: string,
  origin: Origin,
  now: Date,
): Promise<Outcome<{ recoveryCodes: string[] }, 'code_wrong' | 'already_on' | 'too_many'>> {
  const tries = await attempt('second_factor', self.userId)
  if (!tries.ok) return refuse('too_many', { minutes: tries.minutes })
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(randomBytes(12)))
  const outcome = await inTransaction(async (tx) => {
    const user = await tx.user.findUniqueOrThrow({ where: { id: self.userId } })
    if (user.totpSince) return refuse('already_on')
    const secret = offeredSecret(self, user.totpLastStep)
    const step = stepOf(secret, code, now)
    if (step === null) return refuse('code_wrong')
    const { count } = await tx.user.updateMany({
      where: { id: user.id, totpSince: null },
      data: {
        totpSecret: seal(secret),
        totpSince: now,
        totpLastStep: step,
        recoveryCodes: recoveryCodes.map((one) => sha256(plainRecoveryCode(one))),
      },
    })
    if (count === 0) return refuse('already_on')
    await tx.session.updateMany({ where: { id: self.sessionId }, data: { secondFactorAt: now } })
    await retireKeys(tx, user.id, self.sessionId, now)
    await tell(tx, user.id, accountLetters.second_factor_on, now)
    await recordAccess(tx, 'second_factor_on', { person: user, origin }, now)
    return ok({ recoveryCodes })
  })
  if (outcome.ok) await forgetAttempts('second_factor', self.userId)
  return outcome
}

/** Turns it off again, for whoever knows the password and has no role that needs it. */
export async function turnOffSecondFactor(
  self: Self,
  password: string,
  origin: Origin,
  now: Date,
): Promise<Outcome<null, 'password_wrong' | 'too_many' | 'needed_by_role'>> {
  const proof = await provesPassword(self, password)
  if (!proof.ok) return proof
  return inTransaction(async (tx) => {
    if (await isNeeded(tx, self.userId, now)) return refuse('needed_by_role')
    const { count } = await tx.user.updateMany({
      where: { id: self.userId, totpSince: { not: null } },
      data: { totpSecret: null, totpSince: null, recoveryCodes: [] },
    })
    if (count === 0) return ok(null)
    await retireKeys(tx, self.userId, self.sessionId, now)
    await tell(tx, self.userId, accountLetters.second_factor_off, now)
    await recordAccess(tx, 'second_factor_off', { person: { id: self.userId, name: self.name }, origin }, now)
    return ok(null)
  })
}

/** Whether an enclave asks for a second factor in a role the person has. */
async function isNeeded(tx: Tx, userId: string, now: Date): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ needed: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Membership" m 
      WHERE m."userId" = ${userId}::uuid AND m."endedAt" IS NULL
        AND setting_on(m."enclaveId", 'security', ${dayOf(now)}::date) -> 'secondFactorRoles' @> to_jsonb(m.role)) AS needed`
  return row?.needed ?? false
}

async function tell(tx: Tx, userId: string, letter: Letter<never>, now: Date) {
  const about = { type: 'user', id: userId }
  await postLetter(tx, { enclaveId: INSTALLATION, toUserId: userId, letter, params: {}, about }, now)
}
