import { NO, YES, type FormSection, type Question } from '~/ground/forms/form-sections'
import { normalAnswer } from '~/ground/forms/normal-answer'
import { identifying } from '~/shared/typed-text'
import { importWords } from './words'

/** Who the firm is: the columns every template begins with. */
export const FIRM_COLUMNS = [
  'uscc',
  'name',
  'foundedOn',
  'industryCode',
  'contactName',
  'contactPhone',
  'inviteTo',
] as const
export type FirmColumn = (typeof FIRM_COLUMNS)[number]

export type ImportColumn = {
  key: string
  head: string
  hint: string
  /** The words a cell may say, when they are few. */
  choices: string[]
  question: Question | null
}

/** The columns of a template: the firm, then every question that fits one cell. Files and lists of rows do not. */
export function columnsOf(sections: readonly FormSection[], locale: 'zh' | 'en'): ImportColumn[] {
  const w = importWords[locale]
  const firm = FIRM_COLUMNS.map((key): ImportColumn => ({
    key: `firm.${key}`,
    head: w.firm[key],
    hint: w.firmHints[key],
    choices: [],
    question: null,
  }))
  const asked = sections
    .flatMap((section) => section.questions)
    .filter(({ type }) => type !== 'file' && type !== 'group')
    .map((question): ImportColumn => ({
      key: question.key,
      head: question[locale],
      hint: hintOf(question, locale),
      choices: choicesOf(question, locale),
      question,
    }))
  return [...firm, ...asked]
}

/** The head of a column names its key, so that the words may be changed and the columns moved. */
export function headOf({ head, key }: ImportColumn): string {
  return `${head} [${key}]`
}

export function keyOfHead(cell: string): string | null {
  return /\[([\w.-]+)\]\s*$/.exec(identifying(cell))?.[1] ?? null
}

/** The sheet's name says which version of which form it is for. */
export function sheetName(track: string, version: number): string {
  return `${track}-${version}`
}

function hintOf(question: Question, locale: 'zh' | 'en'): string {
  const w = importWords[locale]
  const own = locale === 'zh' ? question.hintZh : question.hintEn
  return [w.types[question.type], question.required ? w.required : '', own].filter(Boolean).join(' · ')
}

function choicesOf({ type, options }: Question, locale: 'zh' | 'en'): string[] {
  if (type === 'boolean') return [importWords[locale].yes, importWords[locale].no]
  return type === 'choice' ? (options ?? []).map((option) => option[locale]) : []
}

/** What a cell says, as an answer: choices by their words or their codes, all else as the form reads it. */
export function answerOf(question: Question, text: string): string {
  const said = identifying(text)
  switch (question.type) {
    case 'boolean': {
      const is = (yes: boolean) =>
        [importWords.zh, importWords.en].some((w) => (yes ? w.yes : w.no) === said.toLowerCase())
      return is(true) ? YES : is(false) ? NO : said
    }
    case 'choice':
      return optionOf(question, said)
    case 'choices':
      return said
        .split(/[,、;]\s*/)
        .filter(Boolean)
        .map((one) => optionOf(question, one))
        .join(',')
    default:
      return normalAnswer(question, text)
  }
}

function optionOf({ options }: Question, said: string): string {
  const found = options?.find(({ value, zh, en }) => [value, zh, en].some((one) => identifying(one) === said))
  return found?.value ?? said
}
