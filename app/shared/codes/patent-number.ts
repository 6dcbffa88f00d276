import { writtenNumber } from '~/shared/written-number'

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

/** The kinds that the fifth digit tells apart; 8 and 9 came in through the PCT and count as 1 and 2. */
const KINDS = {
  '1': 'invention',
  '2': 'utility_model',
  '3': 'design',
  '8': 'invention',
  '9': 'utility_model',
} as const
export const PATENT_KINDS = ['invention', 'utility_model', 'design'] as const
export type PatentKind = (typeof PATENT_KINDS)[number]

/** The first law came into force in 1985; numbers of twelve digits began with the October of 2003. */
const FIRST_YEAR = 1985
const FIRST_LONG_YEAR = 2003

export type PatentNumberCheck =
  | { ok: true; number: string; kind: PatentKind; year: number; throughPct: boolean }
  | { ok: false; reason: 'wrong_form' | 'no_such_kind' | 'no_such_year' | 'old_form' | 'too_early' }
  | { ok: false; reason: 'wrong_check_character'; expected: string }

/**
 * A patent number as typed, with or without ZL and the point: ZL + year + kind + sequence . check. A number of eight
 * digits and a check character is of the time before October 2003, when the year had two digits.
 */
export function checkPatentNumber(typed: string): PatentNumberCheck {
  const text = bareNumber(typed)
  const old = /^\d{8}[\dX]$/.test(text)
  if (!old && !/^\d{12}[\dX]$/.test(text)) return { ok: false, reason: 'wrong_form' }
  const read = readPatentNumber(typed)
  if (!read) return { ok: false, reason: 'no_such_year' }
  const mark = text.charAt(old ? 2 : 4)
  if (!isKindDigit(mark)) return { ok: false, reason: 'no_such_kind' }
  const expected = patentCheckCharacter(text.slice(0, -1))
  if (!text.endsWith(expected)) return { ok: false, reason: 'wrong_check_character', expected }
  if (old) return { ok: false, reason: 'old_form' }
  if (read.year < FIRST_LONG_YEAR) return { ok: false, reason: 'too_early' }
  return { ok: true, ...read, throughPct: mark === '8' || mark === '9' }
}

/** The number in its one form, its kind and its year of filing, whatever its check character; null where it has none. */
export function readPatentNumber(typed: string): { number: string; kind: PatentKind; year: number } | null {
  const text = bareNumber(typed)
  const digits = text.slice(0, -1)
  const old = digits.length === 8
  const year = old ? oldYear(digits) : Number(digits.slice(0, 4))
  if (year === null || !(year >= FIRST_YEAR && year < 2100)) return null
  const mark = digits.charAt(old ? 2 : 4)
  return {
    number: `ZL${digits}.${text.slice(-1)}`,
    kind: isKindDigit(mark) ? KINDS[mark] : 'invention',
    year,
  }
}

function bareNumber(typed: string): string {
  return writtenNumber(typed).replace(/^(ZL|CN)+/, '')
}

/** 85 to 99 are of the last century, 00 to 03 of this one. */
function oldYear(digits: string): number | null {
  const two = Number(digits.slice(0, 2))
  return two >= FIRST_YEAR % 100 ? 1900 + two : two <= FIRST_LONG_YEAR % 100 ? 2000 + two : null
}

/** The check character of twelve digits, or of the eight of an old number: weighted sum modulo 11, ten written X. */
export function patentCheckCharacter(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + (WEIGHTS[index] ?? 0) * Number(digit), 0)
  return sum % 11 === 10 ? 'X' : String(sum % 11)
}

function isKindDigit(text: string): text is keyof typeof KINDS {
  return text in KINDS
}
