import { expect, it } from 'vitest'
import { depositFreed, depositsDue, type DepositLine } from '~/residence/room-moves/deposits'
import { dueIn } from '~/residence/rent/due'
import { PLAIN_TERMS } from '~/residence/rent/terms'

const SCHEMES = [
  { version: 1, effectiveFrom: '2026-01-01', terms: { ...PLAIN_TERMS, depositMonths: 1 } },
] as unknown as Parameters<typeof depositFreed>[3]
const DAY = '2026-12-01'
const line = (id: string, sqm: string, more: Partial<DepositLine> = {}): DepositLine => ({
  id,
  after: null,
  elsewhere: false,
  startsOn: '2026-06-01',
  unitClass: 'office',
  sqm,
  rentPerSqm: '10.00',
  depositDue: null,
  ...more,
})
const freed = (left: DepositLine[], all = left) => depositFreed(left, all, DAY, SCHEMES)
const due = (areas: string[], fen: bigint) =>
  depositsDue(
    areas.map((sqm) => ({ ...line('new', sqm), startsOn: DAY })),
    fen,
    SCHEMES,
  )

it.each([
  [
    'one desk left does not free two rooms of their deposit',
    [line('desk', '5')],
    ['60', '40'],
    ['550.00', '400.00'],
  ],
  ['a move to a room as large owes nothing', [line('a', '60')], ['60'], ['0.00']],
  ['what is too much is given back', [line('a', '60')], ['40'], ['-200.00']],
  ['two that are left are worth both', [line('a', '60'), line('b', '40')], ['70', '50'], ['0.00', '200.00']],
  ['more rooms that are only taken pay their own', [], ['60'], [null]],
])('%s', (_, left, areas, owed) => {
  expect(due(areas, freed(left))).toEqual(owed)
})

it('what has not begun frees only what it took over; a renewed room frees what its first lease holds', () => {
  expect(freed([line('a', '60', { startsOn: DAY })])).toBe(0n)
  expect(freed([line('a', '60', { startsOn: DAY, depositDue: '100.00' })])).toBe(50_000n)
  const first = line('first', '60', { rentPerSqm: '9.00' })
  const next = line('next', '60', { after: 'first', startsOn: DAY })
  expect(freed([next], [first, next])).toBe(54_000n)
  expect(freed([first, next], [first, next])).toBe(54_000n)
  // In another contract: held by it while what goes on has not begun, and taken over with it.
  const other = { ...first, elsewhere: true }
  expect(freed([next], [other, next])).toBe(0n)
  expect(freed([{ ...next, startsOn: '2026-11-30' }], [other, next])).toBe(54_000n)
})

it('the difference is a line of the first month, above or below zero, and of no other', () => {
  const stay = { since: null, until: null, landings: [], homes: [] }
  const lease = {
    ...line('new', '40'),
    startsOn: DAY,
    endsBefore: '2027-06-01',
    firmId: 'f',
    relief: 'none' as const,
    goesOn: true,
    stay,
  }
  const deposits = (month: string, depositDue: string | null) =>
    dueIn(month, { ...lease, depositDue }, SCHEMES)
      .filter(({ kind }) => kind === 'deposit')
      .map(({ amount }) => amount)
  expect(deposits(DAY, '-200.00')).toEqual(['-200.00'])
  expect(deposits(DAY, '150.00')).toEqual(['150.00'])
  expect([deposits(DAY, '0.00'), deposits(DAY, null), deposits('2027-01-01', '150.00')]).toEqual([[], [], []])
})
