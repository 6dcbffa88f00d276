import { COMMON_PASSWORDS } from './common-passwords'

export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 200
export type PasswordProblem =
  'password_short' | 'password_long' | 'password_common' | 'password_is_identifier'

/** One text for one password: keyboards compose the same characters differently. */
export function plainPassword(typed: string): string {
  return typed.normalize('NFKC')
}

/** Long enough, not one of those everybody tries first, not the address itself. Nothing else is asked for. */
export function problemOf(typed: string, identifier = ''): PasswordProblem | null {
  const password = plainPassword(typed)
  const length = [...password].length
  if (length < SHORTEST_PASSWORD) return 'password_short'
  if (length > LONGEST_PASSWORD) return 'password_long'
  const lower = password.toLowerCase()
  if (COMMON_PASSWORDS.has(lower)) return 'password_common'
  const own = identifier.trim().toLowerCase()
  if (own && (lower === own || lower === own.split('@')[0])) return 'password_is_identifier'
  return null
}
