import { expect, it } from 'vitest'
import { monthField, numbersField, wholeNumbersField } from '~/shared/form-number'

const days = wholeNumbersField([1, 365], 'day', 'days')
const shares = numbersField({ unit: 'percent', digits: 3, places: 2 }, 'shares')
const read = <T>(result: { success: boolean; data?: T; error?: { issues: { message: string }[] } }) =>
  result.success ? result.data : result.error?.issues[0]?.message

it.each([
  ['90, 30', [90, 30]],
  ['９０、３０', [90, 30]],
  ['90天；30 天 30', 'days'],
  ['90天；30天，30', [90, 30]],
  ['90, 30,', [90, 30]],
  ['', []],
  [undefined, []],
  ['90, -30', 'days'],
  ['90, 30.5', 'days'],
  ['90, 0', 'days'],
  ['90, 366', 'days'],
  ['九十', 'days'],
  ['1e2', 'days'],
  ['9'.repeat(500), 'days'],
])('of the days %s nothing is left out', (typed, expected) => {
  expect(read(days.safeParse(typed))).toEqual(expected)
})

it.each([
  ['40% 30% 20% 10%', [40, 30, 20, 10]],
  ['４０．５，５９．５', [40.5, 59.5]],
  ['40, x', 'shares'],
])('of the shares %s nothing is left out', (typed, expected) => {
  expect(read(shares.safeParse(typed))).toEqual(expected)
})

it.each([
  ['2026-12', '2026-12-01'],
  ['2026/2', '2026-02-01'],
  ['２０２６年１２月', '2026-12-01'],
  ['202612', '2026-12-01'],
  ['2026-13', 'month'],
  ['1026-12', 'month'],
  ['9999-12', 'month'],
  ['2026-12-05', 'month'],
  ['', 'required'],
  ['   ', 'required'],
])('the month %s is %s', (typed, expected) => {
  expect(read(monthField('required', 'month').safeParse(typed))).toBe(expected)
})
