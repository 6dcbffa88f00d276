import { identifying } from '../shared/typed-text'

/** GB 32100-2015 leaves out I, O, S, V and Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const LENGTH = 18
const REGION = { from: 3, to: 8 }

export type UsccProblem =
  | { code: 'wrong_length'; length: number }
  | { code: 'letter_not_used'; position: number; letter: string }
  | { code: 'region_not_digits'; position: number; letter: string }

export type UsccCheck =
  | { text: string; format: UsccProblem[]; checkDigit: 'unchecked' }
  | { text: string; format: 'ok'; checkDigit: 'ok' }
  | { text: string; format: 'ok'; checkDigit: 'wrong'; expected: string }

/**
 * A unified social credit code as typed: a wrong form blocks; a wrong check character only warns, because
 * some early codes were issued with one (GB 32100-2015). The region is not looked up: zones have codes of their own.
 */
export function checkUscc(typed: string): UsccCheck {
  const text = normalUscc(typed)
  const format = formatProblems(text)
  if (format.length > 0) return { text, format, checkDigit: 'unchecked' }
  const expected = usccCheckCharacter(text)
  if (text.endsWith(expected)) return { text, format: 'ok', checkDigit: 'ok' }
  return { text, format: 'ok', checkDigit: 'wrong', expected }
}

/** The code as the register writes it: half-width capitals without blanks. */
export function normalUscc(typed: string): string {
  return identifying(typed).replace(/[ -]/g, '').toUpperCase()
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

function formatProblems(text: string): UsccProblem[] {
  const letters = [...text]
  const problems: UsccProblem[] = []
  if (letters.length !== LENGTH) problems.push({ code: 'wrong_length', length: letters.length })
  letters.slice(0, LENGTH).forEach((letter, index) => {
    const position = index + 1
    if (!ALPHABET.includes(letter)) problems.push({ code: 'letter_not_used', position, letter })
    else if (position >= REGION.from && position <= REGION.to && !/\d/.test(letter))
      problems.push({ code: 'region_not_digits', position, letter })
  })
  return problems
}
