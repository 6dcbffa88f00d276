import type { Answers, FormSection, Question, QuestionType } from '~/ground/forms/form-sections'
import { rowsOf, rowsToText } from '~/ground/forms/group-rows'

/** What can be read without knowing who wrote it; of a short text only what the criteria are judged on. */
const OPEN: Record<QuestionType, 'as_is' | 'redacted' | 'of_fact' | 'rows' | 'hidden'> = {
  number: 'as_is',
  money: 'as_is',
  date: 'as_is',
  boolean: 'as_is',
  choice: 'redacted',
  choices: 'redacted',
  longtext: 'redacted',
  text: 'of_fact',
  group: 'rows',
  uscc: 'hidden',
  patent: 'hidden',
  file: 'hidden',
}

type Hide = { redact: (text: string) => string; hidden: string }

/** The answers as somebody reads them who must not know the firm: questions not named as open are hidden. */
export function anonymousAnswers(sections: readonly FormSection[], answers: Answers, hide: Hide): Answers {
  const questions = sections.flatMap((section) => section.questions)
  return Object.fromEntries(
    questions.flatMap((question) => {
      const typed = answers[question.key]
      return typed === undefined ? [] : [[question.key, blindAnswer(question, typed, hide)]]
    }),
  )
}

function blindAnswer(question: Question, typed: string, hide: Hide): string {
  if (typed.trim() === '') return typed
  switch (OPEN[question.type]) {
    case 'as_is':
      return typed
    case 'redacted':
      return hide.redact(typed)
    case 'of_fact':
      return question.fact ? hide.redact(typed) : hide.hidden
    case 'rows':
      return blindRows(question, typed, hide)
    default:
      return hide.hidden
  }
}

function blindRows(question: Question, typed: string, hide: Hide): string {
  const columns = question.columns ?? []
  return rowsToText(
    rowsOf(question, typed).map((row) =>
      Object.fromEntries(
        columns.map((column) => [column.key, blindAnswer(column, row[column.key] ?? '', hide)]),
      ),
    ),
  )
}

const NAMES = /name|person|contact|leader|founder|company|firm|address|phone|mail|wechat/i
const NAMES_ZH = /姓名|名称|联系|负责人|创始人|单位|公司|企业|地址|电话|邮箱|法人|股东|持股|成员|发明人|微信/

/** What was typed where names, numbers and addresses are asked: it gives the firm away in other answers too. */
export function identifyingAnswers(sections: readonly FormSection[], answers: Answers): string[] {
  return sections.flatMap(({ questions }) =>
    questions.flatMap((question) => tellingIn(question, answers[question.key] ?? '')),
  )
}

function tellingIn(question: Question, typed: string): string[] {
  if (question.type === 'group') {
    return rowsOf(question, typed).flatMap((row) =>
      (question.columns ?? []).flatMap((column) => tellingIn(column, row[column.key] ?? '')),
    )
  }
  const tells =
    question.type === 'uscc' ||
    question.type === 'patent' ||
    (question.type === 'text' && !question.fact && (NAMES.test(question.key) || NAMES_ZH.test(question.zh)))
  return tells && typed.trim().length >= 2 ? [typed.trim()] : []
}
