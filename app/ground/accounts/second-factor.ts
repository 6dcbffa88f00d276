import { Secret, TOTP } from 'otpauth'

const STEP_SECONDS = 30
export const RECOVERY_CODES = 10
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** The authenticator of an account: 6 digits every 30 seconds, SHA-1, as every authenticator app knows them. */
export function authenticator(secretBase32: string, account: string): TOTP {
  return new TOTP({
    issuer: 'Feidi',
    label: account,
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS,
    secret: Secret.fromBase32(secretBase32),
  })
}

/** The step whose code was given, one step early or late allowed; null when the code is of no such step. */
export function stepOf(secretBase32: string, code: string, now: Date): number | null {
  const token = code.replace(/\D/g, '')
  if (token.length !== 6) return null
  const delta = authenticator(secretBase32, '').validate({ token, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta
}

/** A recovery code for the eye: three groups of four, letters that are not mistaken for digits. */
export function recoveryCode(random: Uint8Array): string {
  const letters = Array.from(random.slice(0, 12), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}

/** What of a typed recovery code is compared. */
export function plainRecoveryCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
