import { expect, it } from 'vitest'
import { factsFrom } from '~/admission/findings/facts'
import { answerInWords } from '~/admission/answers/answer-words'
import { askedSections } from '~/ground/forms/asked'
import { answersIn, cellProblems, gapsOf, problemOf, progressOf } from '~/ground/forms/check-answers'
import {
  papersAsked,
  type Condition,
  type FormSection,
  type Question,
  type QuestionType,
} from '~/ground/forms/form-sections'
import { rowsOf, rowsToText } from '~/ground/forms/group-rows'

function ask(key: string, type: QuestionType, given: Partial<Question> = {}): Question {
  return { key, type, zh: key, en: key, hintZh: '', hintEn: '', required: true, ...given }
}
const section = (...questions: Question[]): FormSection => ({
  key: 's',
  zh: '节',
  en: 'Section',
  introZh: '',
  introEn: '',
  questions,
})
const when = (code: string, test: Condition['test'], value: string): Condition => ({
  of: 'question',
  code,
  test,
  value,
})
const keysAsked = (form: FormSection, answers: Record<string, string>) =>
  askedSections([form], answers, { foundedOn: '2024-05-01', industryCode: '39' })[0]?.questions.map(
    ({ key }) => key,
  )

it.each([
  ['is', 'yes', { a: 'yes' }, true],
  ['is', 'yes', { a: 'no' }, false],
  ['is', 'yes', {}, false],
  ['is_not', 'yes', { a: 'no' }, true],
  ['is_not', 'yes', {}, false],
  ['one_of', 'x, y', { a: 'y' }, true],
  ['one_of', 'x, y', { a: 'z' }, false],
  ['is', 'y', { a: 'x,y' }, true],
  ['at_least', '10', { a: '10' }, true],
  ['at_least', '10', { a: '9.5' }, false],
  ['at_least', '2026-01-01', { a: '2026-02-01' }, true],
  ['at_most', '3', { a: '3' }, true],
  ['at_most', '3', { a: 'many' }, false],
] as const)(
  'a question asked when the answer %s %s, with %o, is asked: %s',
  (test, value, answers, shown) => {
    const form = section(ask('a', 'text'), ask('b', 'text', { show: when('a', test, value) }))
    expect(keysAsked(form, answers)).toEqual(shown ? ['a', 'b'] : ['a'])
  },
)

it('rests a condition on the firm’s record', () => {
  const show: Condition = { of: 'fact', code: 'industry_code', test: 'one_of', value: '39,40' }
  expect(keysAsked(section(ask('chip', 'text', { show })), {})).toEqual(['chip'])
  expect(askedSections([section(ask('chip', 'text', { show }))], {}, null)[0]?.questions).toEqual([])
})

it('hides what depends on a hidden question, although its old answer is still there', () => {
  const form = section(
    ask('a', 'boolean'),
    ask('b', 'boolean', { show: when('a', 'is', 'yes') }),
    ask('c', 'text', { show: when('b', 'is', 'yes') }),
  )
  expect(keysAsked(form, { a: 'yes', b: 'yes' })).toEqual(['a', 'b', 'c'])
  expect(keysAsked(form, { a: 'no', b: 'yes', c: 'kept' })).toEqual(['a'])
})

it('neither misses nor uses what it does not ask', () => {
  const form = section(
    ask('a', 'boolean'),
    ask('n', 'number', { show: when('a', 'is', 'yes'), fact: 'patents' }),
  )
  const asked = askedSections([form], { a: 'no', n: '7' }, null)
  expect(gapsOf(asked, { a: 'no' }, [], new Set())).toEqual([])
  expect(progressOf(asked[0] ?? form, { a: 'no' })).toEqual({ done: 1, total: 1 })
  expect(factsFrom(asked, { a: 'no', n: '7' }, null)).toEqual({})
  const all = askedSections([form], { a: 'yes', n: '7' }, null)
  expect(factsFrom(all, { a: 'yes', n: '7' }, null)).toEqual({ patents: '7' })
})

const team = ask('team', 'group', {
  columns: [ask('name', 'text'), ask('money', 'money', { required: false })],
  minRows: 2,
  maxRows: 3,
  sumOf: 'money',
  fact: 'equity_funding_total',
})
const rows = (...money: string[]) =>
  rowsToText(money.map((one, index) => ({ name: `n${index}`, money: one })))

it.each([
  ['no rows', '', 'missing'],
  ['too few', rows('1'), 'too_few_rows'],
  ['as many as asked', rows('1', '2'), null],
  ['too many', rows('1', '2', '3', '4'), 'too_many_rows'],
  ['a wrong cell', rows('1', 'two'), 'wrong_row'],
  ['what is no list', '{"a":1}', 'missing'],
  ['what is no JSON', '[{', 'missing'],
])('a group with %s', (_, typed, problem) => {
  expect(problemOf(team, typed)).toBe(problem)
})

it('names the wrong cell of a group', () => {
  expect(cellProblems(team, rows('1', 'two'))).toEqual([
    { row: 1, column: 'money', problem: 'not_an_amount' },
  ])
})

it('adds a group up into its fact, or counts its rows', () => {
  expect(factsFrom([section(team)], { team: rows('1.5', '2') }, null)).toEqual({
    equity_funding_total: '35000.00',
  })
  const counted = { ...team, fact: 'patents' as const }
  delete counted.sumOf
  expect(factsFrom([section(counted)], { team: rows('1', '2') }, null)).toEqual({ patents: '2' })
})

it('reads the rows of a group from the fields of a form, blank rows left out', () => {
  const sent = { 'team[0].name': '王', 'team[0].money': '3', 'team[1].name': ' ', 'team[2].name': '李' }
  const text = answersIn(section(team), sent).team
  expect(rowsOf(team, text)).toEqual([
    { name: '王', money: '3' },
    { name: '李', money: '' },
  ])
  expect(answerInWords(team, text, 'zh')).toBe('1. 王，3 万元\n2. 李')
  expect(answerInWords(team, text?.replace('3', '2000'), 'zh')).toBe('1. 王，2,000 万元\n2. 李')
})

it('keeps several choices as one answer', () => {
  const options = ['a', 'b', 'c'].map((value) => ({ value, zh: value, en: value }))
  const question = ask('k', 'choices', { options })
  expect(answersIn(section(question), { k: ['a', 'c'] })).toEqual({ k: 'a,c' })
  expect(problemOf(question, 'a,c')).toBeNull()
  expect(problemOf(question, 'a,x')).toBe('not_an_option')
})

it.each([
  [ask('n', 'number', { min: '1', max: '5' }), '0', 'below_least'],
  [ask('n', 'number', { min: '1', max: '5' }), '6', 'above_most'],
  [ask('n', 'number', { min: '1', max: '5' }), '5', null],
  [ask('d', 'date', { min: '2026-01-01' }), '2025-12-31', 'below_least'],
  [ask('d', 'date', { max: '2026-01-01' }), '2026-01-02', 'above_most'],
])('bounds %#', (question, typed, problem) => {
  expect(problemOf(question, typed)).toBe(problem)
})

it('counts a file asked inside the form among the papers', () => {
  const form = section(ask('licence', 'file'))
  const asked = papersAsked([], 'A', [form])
  expect(asked.map(({ code, required }) => [code, required])).toEqual([['ask-licence', true]])
  expect(gapsOf([form], {}, asked, new Set()).map(({ kind }) => kind)).toEqual(['paper'])
  expect(gapsOf([form], {}, asked, new Set(['ask-licence']))).toEqual([])
  expect(progressOf(form, {}, new Set(['ask-licence']))).toEqual({ done: 1, total: 1 })
})
