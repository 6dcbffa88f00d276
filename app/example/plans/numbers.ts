import { identityCheckCharacter } from '~/ground/firms/identity-number'
import { patentCheckCharacter } from '~/shared/codes/patent-number'
import { wholeUscc } from '~/shared/codes/uscc'

const digits = (number: number, length: number) => String(number).padStart(length, '0')

/** Invented codes with right check characters; "MAT" and the running number say what they are. */
export function usccOf(division: string, number: number): string {
  return wholeUscc(`91${division}MAT${digits(number, 5)}`)
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

/** Sixteen digits: the year of registration, the high-tech zone and a running number no office has reached. */
export function contractNumber(year: number, number: number): string {
  return `${year}610131${digits(900_000 + number, 6)}`
}

/** The number of what proves an achievement: a registered contract, a registration, or an agreement of the firm's own. */
export function achievementNumber(
  year: number,
  number: number,
  proof: 'contract' | 'equity' | 'registration' | 'incubation_agreement',
): string {
  switch (proof) {
    case 'contract':
      return contractNumber(year, 50_000 + number)
    case 'registration':
      return `961${year}Y${digits(number * 7, 4)}`
    case 'equity':
      return `ZJ${year}${digits(number, 3)}`
    case 'incubation_agreement':
      return `FH${year}${digits(number, 3)}`
  }
}

/** An invented identity number with a right check character, of a division that does not exist (610199). */
export function identityNumber(birth: string, number: number): string {
  const text = `610199${birth}${digits(number % 1000, 3)}`
  return text + identityCheckCharacter(text)
}

export function mobile(number: number): string {
  return `139${digits(number, 8)}`
}
