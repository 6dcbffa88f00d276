import { techSmeLastDay, techSmeNumber } from '~/ground/national-rules/tech-sme'
import type { Day } from '~/shared/days'
import { writtenNumber } from '~/shared/written-number'
import { checkPatentNumber, readPatentNumber, type PatentNumberCheck } from '~/shared/codes/patent-number'
import type { ACHIEVEMENT_PROOFS } from '~/ground/records/records'

/**
 * A number held against the rule of its kind: in its one form, with what is wrong whatever anybody says, and with
 * what is unlikely, which stands when a reason is given and is shown to whoever judges the record.
 */
export type NumberCheck = { number: string; wrong: string | null; doubts: string[] }

const yearIn = (day: Day) => day.slice(0, 4)
const broken = (number: string, wrong: string): NumberCheck => ({ number, wrong, doubts: [] })

/**
 * The number of a registered technology contract: year, division and a running number, sixteen digits; the year is
 * that of the registration. Numbers of earlier systems are shorter, so a length that differs only wants a reason.
 */
export function checkContractNumber(typed: string, registeredOn: Day): NumberCheck {
  const number = writtenNumber(typed)
  if (number.length < 8 || !/\d{4}/.test(number)) return broken(number, 'contract_form')
  if (!/^\d{16}$/.test(number)) return { number, wrong: null, doubts: [`contract_length:${number.length}`] }
  const year = number.slice(0, 4)
  const doubts = year === yearIn(registeredOn) ? [] : [`number_year:${year}:${yearIn(registeredOn)}`]
  return { number, wrong: null, doubts }
}

/** GR, the year of issue, two digits of the province and six of its running number (工作指引 二（四）). */
export function checkHnteNumber(typed: string, issuedOn: Day): NumberCheck {
  const written = writtenNumber(typed)
  const number = /^20\d{10}$/.test(written) ? `GR${written}` : written
  if (!/^GR20\d{10}$/.test(number)) return broken(number, 'hnte_form')
  const year = number.slice(2, 6)
  return {
    number,
    wrong: null,
    doubts: year === yearIn(issuedOn) ? [] : [`number_year:${year}:${yearIn(issuedOn)}`],
  }
}

/** The number of a tech SME, with the last day that its year sets. */
export function checkTechSmeNumber(typed: string, listedOn: Day): NumberCheck & { lastDay: Day | null } {
  const check = techSmeNumber(typed)
  if (!check.ok) return { ...broken(writtenNumber(typed), 'tech_sme_form'), lastDay: null }
  const { number, year } = check.value
  const doubts = String(year) === yearIn(listedOn) ? [] : [`number_year:${year}:${yearIn(listedOn)}`]
  return { number, wrong: null, doubts, lastDay: techSmeLastDay(year) }
}

/** A patent is not granted before the year in which it was filed, which its number begins with. */
export function checkPatentOn(typed: string, grantedOn: Day): NumberCheck {
  const check = checkPatentNumber(typed)
  const read = readPatentNumber(typed)
  if (!check.ok && check.reason === 'no_such_year') return broken(writtenNumber(typed), 'patent_no_such_year')
  if (!read || (!check.ok && (check.reason === 'wrong_form' || check.reason === 'no_such_kind')))
    return broken(writtenNumber(typed), 'patent_form')
  const { number, year } = read
  if (year > Number(yearIn(grantedOn)))
    return broken(number, `patent_before_filing:${year}:${yearIn(grantedOn)}`)
  return { number, wrong: null, doubts: check.ok ? [] : [patentDoubt(check, year)] }
}

function patentDoubt(check: Extract<PatentNumberCheck, { ok: false }>, year: number): string {
  if (check.reason === 'wrong_check_character') return `check_character:${check.expected}`
  return check.reason === 'old_form' ? 'patent_old_form' : `patent_too_early:${year}`
}

/** What proves an achievement: a contract has the number of its registration; other papers are numbered by who made them. */
export function checkAchievementNumber(
  typed: string,
  proofKind: (typeof ACHIEVEMENT_PROOFS)[number],
): NumberCheck {
  const number = writtenNumber(typed)
  if (number.length < 4 || !/\d/.test(number)) return broken(number, 'proof_number_form')
  if (proofKind === 'contract' && !/^\d{16}$/.test(number))
    return { number, wrong: null, doubts: [`contract_length:${number.length}`] }
  return { number, wrong: null, doubts: [] }
}

/** The doubts that a reason settles, by the name of their code: the form asks for one where it finds any of them. */
export const SETTLED_BY_A_REASON = [
  'check_character',
  'patent_old_form',
  'patent_too_early',
  'contract_length',
  'number_year',
] as const

/** At least so many characters are a reason. */
export const SHORTEST_REASON = 5
