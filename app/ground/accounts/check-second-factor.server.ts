import type { Tx } from '~/platform/db.server'
import { sha256 } from '~/platform/ids.server'
import { unseal } from '~/platform/seal.server'
import { textsFromJson } from '~/shared/json'
import { plainRecoveryCode, stepOf } from './second-factor'

/**
 * Whether a code opens the account: a code of the authenticator, each step once, or a recovery code, each
 * once. The user's row is locked, so that of two who send the same code one comes in.
 */
export async function usesSecondFactor(
  tx: Tx,
  userId: string,
  code: string,
  now: Date,
): Promise<'code' | 'recovery_code' | null> {
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`
  const user = await tx.user.findUnique({ where: { id: userId } })
  if (!user?.totpSecret || !user.totpSince) return null
  const step = stepOf(unseal(user.totpSecret), code, now)
  if (step !== null) {
    if (user.totpLastStep !== null && step <= user.totpLastStep) return null
    await tx.user.update({ where: { id: userId }, data: { totpLastStep: step } })
    return 'code'
  }
  const used = sha256(plainRecoveryCode(code))
  const left = textsFromJson(user.recoveryCodes)
  if (!left.includes(used)) return null
  await tx.user.update({
    where: { id: userId },
    data: { recoveryCodes: left.filter((hash) => hash !== used) },
  })
  return 'recovery_code'
}
