import { describe, expect, it } from 'vitest'
import { judgesOn } from '~/ground/criteria/judging'
import { lastDayOf } from '~/ground/criteria/set-status'

const set = (id: string, effectiveFrom: string, state = 'published') => ({
  id,
  purpose: 'admission',
  state,
  effectiveFrom,
})
const SETS = [set('spring', '2026-03-01'), set('winter', '2026-12-01'), set('draft', '2026-01-01', 'draft')]
const intake = (number: number, opensOn: string, closesOn: string, criteriaSetId: string) => ({
  number,
  opensOn,
  closesOn,
  criteriaSetId,
})
const THIRD = intake(3, '2026-10-08', '2026-12-11', 'spring')
const FOURTH = intake(4, '2026-12-05', '2027-01-20', 'winter')
const LATE = intake(5, '2027-03-01', '2027-04-20', 'winter')

describe('the sets that judge on a day, the one of an application begun that day first', () => {
  it.each([
    ['before any set', '2026-02-28', [], []],
    ['no intake at all', '2026-03-01', [], ['spring next']],
    ['an intake to come', '2026-10-07', [THIRD], ['spring coming 3']],
    ['the first day of an intake', '2026-10-08', [THIRD], ['spring open 3']],
    ['the coming set published, not in force', '2026-11-30', [THIRD], ['spring open 3']],
    ['in force while the old intake is open', '2026-12-01', [THIRD], ['spring open 3', 'winter next']],
    ['two open with different sets', '2026-12-05', [FOURTH, THIRD], ['spring open 3', 'winter open 4']],
    ['the last day of the old one', '2026-12-11', [FOURTH, THIRD], ['spring open 3', 'winter open 4']],
    ['the day after', '2026-12-12', [FOURTH, THIRD], ['winter open 4']],
    ['none open, one to come', '2027-02-01', [THIRD, FOURTH, LATE], ['winter coming 5']],
    ['none open, none to come', '2027-05-01', [THIRD, FOURTH, LATE], ['winter next']],
    [
      'a later intake to come under another set',
      '2026-11-01',
      [THIRD, LATE],
      ['spring open 3', 'winter coming 5'],
    ],
  ] as const)('%s', (_, day, intakes, expected) => {
    const said = judgesOn(SETS, intakes, day).map(({ set: { id }, whom, number }) =>
      [id, whom, number].filter(Boolean).join(' '),
    )
    expect(said).toEqual(expected)
  })
})

it('a set ends the day before the next one', () => {
  expect(SETS.map((one) => lastDayOf(one, SETS))).toEqual(['2026-11-30', null, '2026-02-28'])
})
