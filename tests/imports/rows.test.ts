import { expect, it } from 'vitest'
import { readDay } from '~/shared/typed-day'
import { answerOf, columnsOf, headOf, keyOfHead } from '~/admission/imports/columns'
import { readRows, textOf } from '~/admission/imports/rows'
import type { SheetCell } from '~/ground/sheets/cell'
import type { FormSection, Question } from '~/ground/forms/form-sections'
import { usccOf } from '../support/world'

const question = (key: string, type: Question['type'], more: Partial<Question> = {}): Question => ({
  key,
  type,
  zh: `问${key}`,
  en: `ask ${key}`,
  hintZh: '',
  hintEn: '',
  required: true,
  ...more,
})
const options = [{ value: 'a', zh: '甲类', en: 'Kind A' }]
const sections: FormSection[] = [
  {
    key: 's',
    zh: '节',
    en: 'Section',
    introZh: '',
    introEn: '',
    questions: [
      question('staff', 'number', { unit: 'person' }),
      question('kind', 'choice', { options }),
      question('live', 'boolean'),
      question('since', 'date'),
      question('proof', 'file'),
      question('team', 'group'),
    ],
  },
]
const columns = columnsOf(sections, 'zh')
const heads = columns.map(headOf)
const good = [usccOf(31), '渭水传感', '2026-03-01', '39', '张三', '13900000001', '']

const read = (...rows: SheetCell[][]) => readRows(columns, [heads, heads.map(() => '说明'), ...rows])
const errorsOf = (row: SheetCell[]) => read(row).rows[0]?.errors.map(({ head, code }) => `${head} ${code}`)

it('asks for the firm and every question that fits one cell', () => {
  expect(columns.map(({ key }) => key)).toEqual([
    ...['uscc', 'name', 'foundedOn', 'industryCode', 'contactName', 'contactPhone', 'inviteTo'].map(
      (k) => `firm.${k}`,
    ),
    'staff',
    'kind',
    'live',
    'since',
  ])
  expect(heads.map(keyOfHead)).toEqual(columns.map(({ key }) => key))
})

it('takes words, figures and days as spreadsheets give them', () => {
  const { rows } = read([...good, 12, '甲类', true, new Date('2026-03-01T00:00:00Z')])
  expect(rows[0]?.errors).toEqual([])
  expect(rows[0]?.answers).toEqual({ staff: '12', kind: 'a', live: 'yes', since: '2026-03-01' })
})

it('leaves unanswered questions to the founder and skips blank rows', () => {
  const { rows } = read(['', null, ''], good)
  expect(rows.map(({ line, errors, answers }) => [line, errors, answers])).toEqual([[4, [], {}]])
})

it.each([
  ['a wrong code', ['91x', ...good.slice(1)], ['统一社会信用代码 not_a_uscc']],
  [
    'an empty name and a wrong day',
    [good[0] ?? '', '', '去年', ...good.slice(3)],
    ['企业名称 missing', '成立日期 not_a_date'],
  ],
  ['a person and a half', [...good, 1.5], ['问staff not_whole']],
  ['a word that is no choice', [...good, 1, '乙类'], ['问kind not_an_option']],
])('names the cell of %s', (_, row, expected) => {
  expect(errorsOf(row)).toEqual(expected)
})

it('says which row has the same firm', () => {
  const head = '统一社会信用代码'
  expect(read(good, good).rows[1]?.errors).toEqual([{ head, code: 'twice', said: '3' }])
})

it('says which columns are missing and which it does not know, and follows moved columns', () => {
  const own = [...heads.slice(1).reverse(), '备注']
  const { missing, unknown } = readRows(columns, [own, []])
  expect([missing, unknown]).toEqual([['统一社会信用代码'], ['备注']])
})

it('reads days and amounts as people write them', () => {
  expect(['2026/3/1', '2026.3.1', '2026年3月1日', '3月1日'].map(readDay)).toEqual([
    '2026-03-01',
    '2026-03-01',
    '2026-03-01',
    '3月1日',
  ])
  expect(answerOf(question('x', 'money'), '1,234.5')).toBe('1234.5')
  expect(['２０２６／３／１', '20260301'].map(readDay)).toEqual(Array(2).fill('2026-03-01'))
  expect(textOf('a\0b')).toBe('ab')
})

it.each([
  [550.00000000000011, 'money', '550'],
  [500 * 1.1, 'money', '550'],
  [0.1 + 0.2, 'money', '0.3'],
  ['１２３', 'number', '123'],
  ['12，345', 'number', '12345'],
  ['1,200,000 元', 'money', '120'],
  ['12 人', 'number', '12'],
] as const)('reads %s as %s: %s', (cell, type, expected) => {
  expect(answerOf(question('x', type, type === 'number' ? { unit: 'person' } : {}), textOf(cell))).toBe(
    expected,
  )
})

it.each([
  ['91610131OA0T00031X', 'uscc_letter'],
  ['91A10131MA0T00031X', 'uscc_region'],
])('says of the code %s what is wrong with it: %s', (code, problem) => {
  expect(errorsOf([code, ...good.slice(1)])).toEqual([`统一社会信用代码 ${problem}`])
})
