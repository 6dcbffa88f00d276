import { identifying } from '~/shared/typed-text'

/** What a person signs in with: an e-mail address or a mobile number of the mainland. */
export type Identifier = { kind: 'email' | 'phone'; value: string }

const EMAIL =
  /^[^\s@"(),:;<>[\]\\]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/
const MOBILE = /^1[3-9]\d{9}$/

/** Reads what was typed: full-width forms, invisible marks, spaces, hyphens and +86 are understood; null when it is neither. */
export function readIdentifier(typed: string): Identifier | null {
  const text = identifying(typed)
  const digits = text.replace(/[\s-]/g, '').replace(/^(\+86|0086|86(?=1\d{10}$))/, '')
  if (MOBILE.test(digits)) return { kind: 'phone', value: digits }
  const email = text.toLowerCase()
  return email.length <= 254 && EMAIL.test(email) ? { kind: 'email', value: email } : null
}

/** Enough of an address to recognise one's own, too little to write to it. */
export function masked(address: string): string {
  if (MOBILE.test(address)) return `${address.slice(0, 3)}****${address.slice(7)}`
  if (!address.includes('@')) return `${address.slice(0, 3)}****${address.slice(-2)}`
  const [name = '', host = ''] = address.split('@')
  return `${name.slice(0, 2)}***@${host}`
}
