import { COMMON_PASSWORDS } from './common-passwords'

export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 200
const FEWEST_DIFFERENT = 5
const FEWEST_OWN_LETTERS = 4
export type PasswordProblem =
  | 'password_short'
  | 'password_long'
  | 'password_common'
  | 'password_repeats'
  | 'password_context'
  | 'password_is_identifier'

/** What everybody tries at this door: the product, and words that stand for no secret. */
const EVERYDAY = [
  'feidi',
  '飞地',
  'demo',
  'test',
  'example',
  'admin',
  'administrator',
  'root',
  'user',
  'guest',
  'pass',
  'password',
  'passwd',
  'mima',
  '密码',
  'login',
  'welcome',
  'hello',
  'secret',
  'default',
  'changeme',
  'qwerty',
  'qwer',
  'asdf',
  'zxcv',
  'abc',
  'woaini',
  'iloveyou',
  'china',
  'zhongguo',
  '中国',
  'incubator',
  'fuhuaqi',
  '孵化器',
  'keji',
  'kejiju',
  '科技局',
  'founder',
  'officer',
  'director',
  'expert',
  'bureau',
  'park',
  'chuangye',
  'zhuren',
  '主任',
  '创业',
  '创新',
]

/** Digits and signs that stand for letters. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** One text for one password: keyboards compose the same characters differently. */
export function plainPassword(typed: string): string {
  return typed.normalize('NFKC')
}

/**
 * What keeps a text from being a new password: it is short, long, known to everybody, the address itself,
 * hardly more than one character again and again, or made of words of this place and its person with digits
 * around them. Nothing else is asked for.
 * @param own words of the person and the place: addresses, the name, the enclave, its cities
 */
export function problemOf(typed: string, own: readonly string[] = []): PasswordProblem | null {
  const password = plainPassword(typed)
  const length = [...password].length
  if (length < SHORTEST_PASSWORD) return 'password_short'
  if (length > LONGEST_PASSWORD) return 'password_long'
  const lower = password.toLowerCase()
  if (COMMON_PASSWORDS.has(lower)) return 'password_common'
  if (own.some((word) => isTheAddress(lower, plain(word)))) return 'password_is_identifier'
  if (repeats(lower)) return 'password_repeats'
  return isOfThisPlace(lower, [...EVERYDAY, ...own.flatMap(partsOf)]) ? 'password_context' : null
}

/** The words of an account that its password must not be made of. */
export function ownWords(person: { email?: string | null; phone?: string | null; name?: string }): string[] {
  return [person.email, person.phone, person.name].flatMap((word) => word ?? [])
}

const plain = (word: string) => word.normalize('NFKC').trim().toLowerCase()

function isTheAddress(password: string, address: string): boolean {
  return address !== '' && (password === address || password === address.split('@')[0])
}

/** Few different characters, one piece over and over, or a straight run such as abcdefghij or 9876543210. */
function repeats(password: string): boolean {
  const letters = [...password]
  if (new Set(letters.filter((letter) => letter.trim() !== '')).size < FEWEST_DIFFERENT) return true
  for (let piece = 1; piece <= letters.length / 2; piece += 1) {
    if (letters.every((letter, index) => letter === letters[index % piece])) return true
  }
  const steps = letters.slice(1).map((letter, index) => codeOf(letter) - codeOf(letters[index]))
  return [1, -1].some((step) => steps.filter((one) => one === step).length >= steps.length - 1)
}

const codeOf = (letter: string | undefined) => letter?.codePointAt(0) ?? 0

/** Whether next to nothing is left of a text once the words of this place are taken out of it. */
function isOfThisPlace(password: string, words: readonly string[]): boolean {
  const letters = [...password]
  const read = letters.map((letter) => STANDS_FOR[letter] ?? letter)
  const taken = letters.map(() => false)
  for (const word of words) {
    const wanted = [...word]
    for (let start = 0; start + wanted.length <= letters.length; start += 1) {
      const found = [letters, read].some((text) => wanted.every((one, index) => one === text[start + index]))
      if (found) taken.fill(true, start, start + wanted.length)
    }
  }
  if (!taken.includes(true)) return false
  return letters.filter((letter, index) => !taken[index] && /\p{L}/u.test(letter)).length < FEWEST_OWN_LETTERS
}

/** The parts of an address or a name that somebody would build a password from. */
function partsOf(word: string): string[] {
  const text = plain(word)
  const parts = [text, ...text.split(/[^\p{L}\p{N}]+/u), text.replace(/[^\p{L}\p{N}]/gu, '')]
  return [...new Set(parts)].filter((part) => [...part].length >= (/\p{Script=Han}/u.test(part) ? 2 : 3))
}
