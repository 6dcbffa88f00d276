import { checkUscc } from '~/shared/codes/uscc'
import { readDay } from '~/shared/typed-day'
import { readNumber, type NumberRules, type TypedNumber, type TypedUnit } from '~/shared/typed-number'
import { identifying, lines, oneLine } from '~/shared/typed-text'
import type { Answers, FormSection, Question } from './form-sections'
import { rowsOf, rowsToText } from './group-rows'

/** What of a question says how its answer is read. */
export type Read = Pick<Question, 'type'> & { unit?: Question['unit']; columns?: Question['columns'] }

/** An answer in the one form in which it is kept and compared; what cannot be read stays as typed. */
export function normalAnswer(question: Read, typed: string): string {
  switch (question.type) {
    case 'number':
    case 'money': {
      const read = numberTyped(question, typed)
      return read.ok ? read.value : oneLine(typed)
    }
    case 'longtext':
      return lines(typed)
    case 'date':
      return readDay(typed)
    case 'uscc': {
      const check = checkUscc(identifying(typed))
      return check.format === 'ok' ? check.text : oneLine(typed)
    }
    case 'group':
      return rowsToText(rowsOf(question, typed).map((row) => normalRow(question.columns ?? [], row)))
    default:
      return oneLine(typed)
  }
}

/** The number that an answer says, in the unit of its question: people, 平方米, ... or 万元. */
export function numberTyped(question: Pick<Read, 'type' | 'unit'>, typed: string): TypedNumber {
  return readNumber(typed, rulesOf(question))
}

/** Answers as sent; one that says what is kept already stays as it is written there. */
export function normalAnswers(section: FormSection, sent: Answers, kept: Answers): Answers {
  const questions = new Map(section.questions.map((question) => [question.key, question]))
  return Object.fromEntries(
    Object.entries(sent).map(([key, typed]) => {
      const question = questions.get(key)
      if (!question) return [key, typed]
      const text = normalAnswer(question, typed)
      const before = kept[key]
      return [key, before !== undefined && normalAnswer(question, before) === text ? before : text]
    }),
  )
}

function rulesOf({ type, unit = 'none' }: Pick<Read, 'type' | 'unit'>): NumberRules {
  if (type === 'money') return { unit: 'wan', digits: 9, places: 6 }
  const counted = unit === 'person' || unit === 'item' || unit === 'desk' || unit === 'year'
  const typed: TypedUnit = unit === 'share' ? 'percent' : unit
  return { unit: typed, digits: 9, places: counted ? 0 : 2 }
}

function normalRow(columns: readonly Question[], row: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    columns.map((column) => [column.key, normalAnswer(column, row[column.key] ?? '')]),
  )
}
