import { identifying } from './typed-text'

const MOBILE = /^1[3-9]\d{9}$/

/**
 * A telephone number as typed: either width, marks, blanks, dashes and +86 are understood. A mobile number of
 * the mainland is kept as its eleven digits, another with its dashes; null when it has not 7 to 15 digits.
 */
export function readPhone(typed: string): string | null {
  const text = identifying(typed).replace(/ ?(?:转|分机|ext\.?|x) ?(?=\d{1,6}$)/i, '转')
  const [number = '', extension, ...more] = text.split('转')
  if (more.length > 0 || !/^\+?[\d ()-]+$/.test(number)) return null
  const digits = number.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15) return null
  const mobile = digits.replace(/^(?:00)?86(?=1\d{10}$)/, '')
  const kept = MOBILE.test(mobile) ? mobile : number.replace(/\s+/g, ' ').trim()
  return extension === undefined ? kept : `${kept}转${extension}`
}
