import { identityCheckCharacter } from '~/firms/identity-number'
import { patentCheckCharacter } from '~/firms/patent-number'
import { usccCheckCharacter } from '~/firms/uscc'

const digits = (number: number, length: number) => String(number).padStart(length, '0')

/** Invented codes with right check characters; "MA0T" and the running number say what they are. */
export function usccOf(division: string, number: number): string {
  const start = `91${division}MA0T${digits(number, 5)}`
  return start + usccCheckCharacter(start)
}

export const PATENT_MARKS = { invention: '1', utility: '2', design: '3' } as const

/** ZL, the year of filing, the kind, a running number that no office has reached, and the check character. */
export function patentNumber(year: number, kind: keyof typeof PATENT_MARKS, number: number): string {
  const text = `${year}${PATENT_MARKS[kind]}${digits(9_000_000 + number, 7)}`
  return `ZL${text}.${patentCheckCharacter(text)}`
}

export function techSmeNumber(year: number, division: string, number: number): string {
  return `${year}${division}08${digits(number, 6)}`
}

export function hnteNumber(year: number, number: number): string {
  return `GR${year}61${digits(number, 6)}`
}

export function contractNumber(year: number, number: number): string {
  return `${year}6101${digits(90_000 + number, 6)}`
}

export function achievementNumber(year: number, number: number): string {
  return `96${digits(number, 4)}${year}Y${digits(number * 7, 4)}`
}

/** An invented identity number with a right check character, of a division that does not exist (610199). */
export function identityNumber(birth: string, number: number): string {
  const text = `610199${birth}${digits(number % 1000, 3)}`
  return text + identityCheckCharacter(text)
}

export function mobile(number: number): string {
  return `139${digits(number, 8)}`
}
