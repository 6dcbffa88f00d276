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

export type PatentNumberCheck =
  | { ok: true; number: string; kind: PatentKind; year: number; throughPct: boolean }
  | { ok: false; reason: 'wrong_form' | 'no_such_kind' }
  | { ok: false; reason: 'wrong_check_character'; expected: string }

/** A patent number as typed, with or without ZL and the point: ZL + year + kind + sequence . check. */
export function checkPatentNumber(typed: string): PatentNumberCheck {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s.]/g, '')
    .toUpperCase()
    .replace(/^(ZL|CN)/, '')
  if (!/^(19|20)\d{10}[\dX]$/.test(text)) return { ok: false, reason: 'wrong_form' }
  const digits = text.slice(0, 12)
  const mark = text.charAt(4)
  if (!isKindDigit(mark)) return { ok: false, reason: 'no_such_kind' }
  const expected = patentCheckCharacter(digits)
  if (!text.endsWith(expected)) return { ok: false, reason: 'wrong_check_character', expected }
  return {
    ok: true,
    number: `ZL${digits}.${expected}`,
    kind: KINDS[mark],
    year: Number(text.slice(0, 4)),
    throughPct: mark === '8' || mark === '9',
  }
}

/** The check character of twelve digits: weighted sum modulo 11, ten written X. */
export function patentCheckCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 10 ? 'X' : String(sum % 11)
}

function isKindDigit(text: string): text is keyof typeof KINDS {
  return text in KINDS
}
