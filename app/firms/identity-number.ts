import { isDay, type Day } from '../shared/days'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = '10X98765432'

export type IdentityNumberProblem = 'wrong_form' | 'no_such_birthday' | 'wrong_check_character'
export type IdentityNumberCheck = {
  text: string
  problems: IdentityNumberProblem[]
  bornOn: Day | null
  sex: 'male' | 'female' | null
}

/** A citizen identity number as typed: its form, its birthday and its check character (GB 11643-1999). */
export function checkIdentityNumber(typed: string): IdentityNumberCheck {
  const text = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return { text, problems: ['wrong_form'], bornOn: null, sex: null }
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
  const problems: IdentityNumberProblem[] = []
  if (!isDay(born)) problems.push('no_such_birthday')
  if (!text.endsWith(identityCheckCharacter(text))) problems.push('wrong_check_character')
  return {
    text,
    problems,
    bornOn: isDay(born) ? born : null,
    sex: Number(text[16]) % 2 === 1 ? 'male' : 'female',
  }
}

/** The eighteenth character that the first seventeen digits call for. */
export function identityCheckCharacter(text: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return CHECK_CHARACTERS[sum % CHECK_CHARACTERS.length] ?? ''
}

/** What people may see of an identity number: the first three and the last four characters. */
export function maskIdentityNumber(text: string): string {
  return `${text.slice(0, 3)}${'*'.repeat(Math.max(0, text.length - 7))}${text.slice(-4)}`
}
