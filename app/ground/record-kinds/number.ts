import {
  checkContractNumber,
  checkHnteNumber,
  checkPatentOn,
  checkTechSmeNumber,
  type NumberCheck,
} from '~/ground/firms/record-number'
import type { Day } from '~/shared/days'
import { identifying } from '~/shared/typed-text'
import { checkUscc } from '~/shared/codes/uscc'
import { writtenNumber } from '~/shared/written-number'
import { matchesPattern, readPattern } from './pattern'
import type { OwnShape } from './shape'
import type { NumberForm } from './vocabulary'

type Rules = Pick<OwnShape, 'numberForm' | 'check' | 'pattern' | 'example'>

/** A number in the one form in which its kind keeps and compares it. */
export function normalNumber(form: NumberForm, typed: string): string {
  if (form === 'kept') return identifying(typed).toUpperCase()
  const bare = writtenNumber(typed)
  return form === 'digits' ? bare.replace(/[^0-9]/g, '') : bare
}

/** A number held against the rule that its kind names; numbers that the product knows come in the form of their rule. */
export function checkOwnNumber(rules: Rules, typed: string, day: Day): NumberCheck {
  switch (rules.check) {
    case 'uscc':
      return ofUscc(typed)
    case 'patent':
      return checkPatentOn(typed, day)
    case 'hnte':
      return checkHnteNumber(typed, day)
    case 'tech_sme':
      return checkTechSmeNumber(typed, day)
    case 'contract':
      return checkContractNumber(typed, day)
    case 'pattern':
    case 'none':
      return ofTheEnclave(rules, typed)
  }
}

function ofTheEnclave({ numberForm, check, pattern, example }: Rules, typed: string): NumberCheck {
  const number = normalNumber(numberForm, typed)
  if (number === '') return { number, wrong: 'number_form', doubts: [] }
  if (check === 'none') return { number, wrong: null, doubts: [] }
  const read = readPattern(pattern)
  // A pattern that nobody can read any more stands in nobody's way.
  const fits = !read.ok || matchesPattern(read.value, number)
  return { number, wrong: fits ? null : `number_pattern:${example}`, doubts: [] }
}

function ofUscc(typed: string): NumberCheck {
  const { text: number, format, ...check } = checkUscc(typed)
  if (format !== 'ok') return { number, wrong: 'uscc_form', doubts: [] }
  const doubts = 'expected' in check ? [`check_character:${check.expected}`] : []
  return { number, wrong: null, doubts }
}
