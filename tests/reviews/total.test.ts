import { expect, it, test } from 'vitest'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import { gapsIn, topScore, type Marks, type RubricItem } from '~/admission/rubrics/rubric'
import { marksOf, rubricOf } from '~/admission/rubrics/rubric-json'
import { liesFarApart, scoreSummary, totalOf, widestOf } from '~/admission/rubrics/total'

const scale = [1, 2, 3, 4, 5].map((score) => ({ score, zh: '', en: '' }))
const item = (code: string, weight: number, more: Partial<RubricItem> = {}): RubricItem => ({
  code,
  zh: '',
  en: '',
  weight,
  scale,
  commentRequired: false,
  ...more,
})
const mark = (score: number | null, comment = '') => ({ score, comment })

const RUBRIC = [item('a', 60), item('b', 40), item('c', 5, { bonus: true })]

it.each([
  ['all at the top, no bonus', { a: mark(5), b: mark(5), c: mark(0) }, '100.00'],
  ['all at the bottom', { a: mark(1), b: mark(1), c: mark(0) }, '20.00'],
  ['weights decide', { a: mark(5), b: mark(1), c: mark(0) }, '68.00'],
  ['the bonus comes on top', { a: mark(4), b: mark(4), c: mark(5) }, '85.00'],
  ['nothing exceeds 100', { a: mark(5), b: mark(5), c: mark(5) }, '100.00'],
  ['an unscored item is not a zero', { a: mark(5), b: mark(null), c: mark(0) }, null],
  ['an item not there at all is not a zero', { a: mark(5), b: mark(5) }, null],
] as [string, Marks, string | null][])('%s', (_, marks, total) => {
  expect(totalOf(RUBRIC, marks)).toBe(total)
})

test('weights that do not add up to 100 are shares all the same', () => {
  expect(totalOf([item('a', 1), item('b', 2)], { a: mark(5), b: mark(2) })).toBe('60.00')
})

test('the median stands between two, and is the middle of three', () => {
  expect(scoreSummary(['60.00', '80.00'])).toEqual({
    count: 2,
    median: '70.00',
    low: '60.00',
    high: '80.00',
    spread: '20.00',
  })
  expect(scoreSummary(['9.00', '80.00', '70.50'])?.median).toBe('70.50')
  expect(scoreSummary([])).toBeNull()
})

it.each([
  ['19.99', false],
  ['20.00', true],
] as const)('a spread of %s is far apart: %s', (spread, far) => {
  expect(liesFarApart({ count: 2, median: '0', low: '0', high: spread, spread }, { apart: 20 })).toBe(far)
})

test('experts differ most where it moves the total most, bonus items in their own points', () => {
  // Two steps of b are 16 points, one step of a is 12, five of c are 5.
  const first = { a: mark(4), b: mark(5), c: mark(5) }
  const second = { a: mark(5), b: mark(3), c: mark(0) }
  expect(widestOf(RUBRIC, [first, second])).toEqual({ code: 'b', low: 3, high: 5, points: '16.00' })
  expect(widestOf(RUBRIC, [first, first])).toBeNull()
  expect(widestOf(RUBRIC, [first])).toBeNull()
})

test('every gap is named at once', () => {
  const strict = [item('a', 1, { commentRequired: true }), item('b', 1)]
  expect(gapsIn(strict, { a: mark(7, ' ') })).toEqual([
    { code: 'a', lacks: 'score' },
    { code: 'a', lacks: 'comment' },
    { code: 'b', lacks: 'score' },
  ])
  expect(gapsIn(strict, { a: mark(3, 'because'), b: mark(1) })).toEqual([])
})

test.each(['A', 'B'] as const)(
  'the standard rubric of track %s shares 100 and reads back as stored',
  (track) => {
    const rubric = DEFAULT_RUBRIC[track]
    expect(rubric.filter((one) => !one.bonus).reduce((sum, one) => sum + one.weight, 0)).toBe(100)
    expect(new Set(rubric.map((one) => one.code)).size).toBe(rubric.length)
    expect(rubricOf(JSON.parse(JSON.stringify(DEFAULT_RUBRIC)), track)).toEqual(rubric)
    expect(totalOf(rubric, Object.fromEntries(rubric.map((one) => [one.code, mark(topScore(one))])))).toBe(
      '100.00',
    )
  },
)

test('marks that cannot be read are no marks', () => {
  expect(marksOf('nonsense')).toEqual({})
  expect(marksOf({ a: { score: 3, comment: 'x' } })).toEqual({ a: mark(3, 'x') })
})
