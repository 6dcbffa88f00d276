import { isDay, type Day } from '~/shared/days'
import { writtenNumber } from '~/shared/written-number'

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
  const text = writtenNumber(typed)
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

/** The papers a person is known by; who holds no mainland identity card shows another. */
export const IDENTITY_KINDS = [
  'resident_card',
  'passport',
  'hong_kong_macao_permit',
  'taiwan_permit',
  'permanent_residence',
] as const
export type IdentityKind = (typeof IDENTITY_KINDS)[number]

/** What each of the other papers looks like; a permanent residence card is new (18 digits) or old (15 characters). */
const FORMS: Record<Exclude<IdentityKind, 'resident_card'>, RegExp> = {
  passport: /^(?=.*\d)[A-Z0-9]{5,15}$/,
  hong_kong_macao_permit: /^[HM]\d{8}(\d{2})?$/,
  taiwan_permit: /^(\d{8}|\d{10}[A-Z]?)$/,
  permanent_residence: /^(9\d{16}[\dX]|[A-Z]{3}\d{12})$/,
}

/** Sixteen: who is younger may not be employed (劳动法 第十五条). */
const OLD_ENOUGH = 16

/** The codes of what is wrong with the number of an identity paper, and the number in its one form. */
export function checkIdentityPaper(
  kind: IdentityKind,
  typed: string,
  joinedOn: Day,
): { text: string; problems: string[] } {
  const text = writtenNumber(typed)
  // The newer cards of other people follow the standard of the resident card, with a birthday in them.
  if (kind !== 'resident_card' && !(kind === 'permanent_residence' && text.length === 18))
    return { text, problems: FORMS[kind].test(text) ? [] : [`${kind}_form`] }
  const { problems, bornOn } = checkIdentityNumber(text)
  const codes = problems.map((problem) => `identity_${problem}`)
  if (bornOn && Number(joinedOn.slice(0, 4)) - Number(bornOn.slice(0, 4)) < OLD_ENOUGH)
    codes.push('identity_too_young')
  return { text, problems: codes }
}

/** What the number of a person is hashed from: a paper of another kind never meets a resident card of the same text. */
export function identityKey(kind: IdentityKind, text: string): string {
  return checkIdentityNumber(text).problems.length === 0 || kind === 'resident_card'
    ? text
    : `${kind}:${text}`
}

/**
 * What people may see of the number of a paper: of eighteen characters the first three and the last four, of shorter
 * ones fewer, and always more hidden than shown.
 */
export function maskIdentityNumber(text: string): string {
  const { length } = text
  const [head, tail] = length >= 15 ? [3, 4] : length >= 8 ? [2, 2] : length >= 4 ? [0, 1] : [0, 0]
  return `${text.slice(0, head)}${'*'.repeat(length - head - tail)}${tail > 0 ? text.slice(-tail) : ''}`
}
