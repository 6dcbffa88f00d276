import { CLOSING_TIME } from './intake-phase'
import { dayOf, timeOf, type Day } from '~/shared/days'

/** Letters and digits that are not mistaken for one another when read out. */
export const CODE_LETTERS = '23456789ABCDEFGHJKLMNPQRTUVWXY'
const LENGTH = 10

/** A code from as many bytes as it has letters. */
export function codeFrom(bytes: Uint8Array): string {
  const letters = [...bytes.slice(0, LENGTH)].map((byte) => CODE_LETTERS[byte % CODE_LETTERS.length] ?? '')
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}

/** A code as typed: any case, blanks and dashes anywhere. */
export function readCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return `${letters.slice(0, 5)}-${letters.slice(5, LENGTH + 1)}`
}

export type CodeStatus = 'stands' | 'ended' | 'expired' | 'used_up'

/** Whether a code still lets anybody begin; who has used it may hand in until it expires. */
export function codeStatus(
  code: { uses: number; used: number; expiresOn: Day; endedAt: unknown },
  now: Date,
): CodeStatus {
  if (code.endedAt !== null) return 'ended'
  if (isPast(code.expiresOn, now)) return 'expired'
  return code.used >= code.uses ? 'used_up' : 'stands'
}

/** The last day ends at 17:30, as that of an intake does. */
export function isPast(day: Day, now: Date): boolean {
  const today = dayOf(now)
  return today > day || (today === day && timeOf(now) >= CLOSING_TIME)
}
