import { writtenNumber } from '~/shared/written-number'

/** GB 32100-2015 leaves out I, O, S, V and Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const LENGTH = 18
const REGION = { from: 3, to: 8 }
/** Who registers: 1 to 9, the army's A, agriculture's N, others Y; then the kind of body, which is never 0. */
const DEPARTMENTS = '123456789ANY'
const KINDS = '123456789'
/** The nine characters of the organisation code inside, and the weights of its first eight (GB 11714-1997). */
const INNER = { from: 8, until: 17, weights: [3, 7, 9, 10, 5, 8, 4, 2] }

export type UsccProblem =
  | { code: 'wrong_length'; length: number }
  | { code: 'letter_not_used'; position: number; letter: string }
  | { code: 'region_not_digits'; position: number; letter: string }
  | { code: 'no_such_department'; position: number; letter: string }

export type UsccCheck =
  | { text: string; format: UsccProblem[]; checkDigit: 'unchecked' }
  | { text: string; format: 'ok'; checkDigit: 'ok' }
  | { text: string; format: 'ok'; checkDigit: 'wrong'; expected: string; inner?: true }

/**
 * A unified social credit code as typed: a wrong form blocks; a wrong check character only warns, because some
 * early codes were issued with one: the eighteenth of the code (GB 32100-2015), the seventeenth of the organisation
 * code inside it (GB 11714-1997). The region is not looked up: zones have codes of their own.
 */
export function checkUscc(typed: string): UsccCheck {
  const text = normalUscc(typed)
  const format = formatProblems(text)
  if (format.length > 0) return { text, format, checkDigit: 'unchecked' }
  const expected = usccCheckCharacter(text)
  if (!text.endsWith(expected)) return { text, format: 'ok', checkDigit: 'wrong', expected }
  const inner = organisationCheckCharacter(text.slice(INNER.from, INNER.until - 1))
  if (text[INNER.until - 1] === inner) return { text, format: 'ok', checkDigit: 'ok' }
  return { text, format: 'ok', checkDigit: 'wrong', expected: inner, inner: true }
}

/** The code as the register writes it: half-width capitals without blanks, dashes or a label. */
export function normalUscc(typed: string): string {
  return writtenNumber(typed)
}

/** The ninth character of an organisation code that its first eight call for; ten is written X, eleven 0. */
export function organisationCheckCharacter(text: string): string {
  const sum = INNER.weights.reduce(
    (total, weight, index) => total + weight * Number.parseInt(text[index] ?? '0', 36),
    0,
  )
  const left = 11 - (sum % 11)
  return left === 10 ? 'X' : left === 11 ? '0' : String(left)
}

/** The eighteenth character that the first seventeen call for (GB 32100-2015, weights 3^(i-1) mod 31). */
export function usccCheckCharacter(text: string): string {
  let weight = 1
  let sum = 0
  for (const letter of text.slice(0, LENGTH - 1)) {
    sum += ALPHABET.indexOf(letter) * weight
    weight = (weight * 3) % ALPHABET.length
  }
  return ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length] ?? ''
}

/** The whole code that begins with sixteen characters: both check characters added. */
export function wholeUscc(start: string): string {
  const inner = start + organisationCheckCharacter(start.slice(INNER.from))
  return inner + usccCheckCharacter(inner)
}

function formatProblems(text: string): UsccProblem[] {
  const letters = [...text]
  const problems: UsccProblem[] = []
  if (letters.length !== LENGTH) problems.push({ code: 'wrong_length', length: letters.length })
  letters.slice(0, LENGTH).forEach((letter, index) => {
    const position = index + 1
    if (!ALPHABET.includes(letter)) problems.push({ code: 'letter_not_used', position, letter })
    else if ((position === 1 && !DEPARTMENTS.includes(letter)) || (position === 2 && !KINDS.includes(letter)))
      problems.push({ code: 'no_such_department', position, letter })
    else if (position >= REGION.from && position <= REGION.to && !/\d/.test(letter))
      problems.push({ code: 'region_not_digits', position, letter })
  })
  return problems
}
