import { describe, expect, it } from 'vitest'
import { isLawfulTerm } from '~/residence/rent/months'
import { occupancy, overlap, stateOn, type LeaseFact } from '~/residence/spaces/availability'
import { seatsMeet, seatsOf } from '~/residence/spaces/seats'

const lease = (startsOn: string, endsBefore: string, more: Partial<LeaseFact> = {}): LeaseFact => ({
  startsOn,
  endsBefore,
  purpose: 'firm',
  state: 'active',
  ...more,
})
const TODAY = '2026-11-21'

it.each([
  ['2026-11-21', '2046-11-20', true],
  ['2026-11-21', '2046-11-21', false],
  ['2026-11-21', '2199-12-31', false],
  // Said of the day itself.
  ['甲乙', '甲乙', true],
] as const)('a lease from %s to %s is within twenty years: %s', (startsOn, endsOn, lawful) => {
  expect(isLawfulTerm({ startsOn, endsOn })).toBe(lawful)
})

describe('how a unit stands on a day', () => {
  it.each([
    ['nobody ever', [], 'free'],
    ['leased for a year more', [lease('2026-01-01', '2027-12-01')], 'leased'],
    ['91 days left', [lease('2026-01-01', '2027-02-20')], 'leased'],
    ['90 days left', [lease('2026-01-01', '2027-02-19')], 'expiring'],
    ['its last day', [lease('2026-01-01', '2026-11-22')], 'expiring'],
    ['the day after its last', [lease('2026-01-01', '2026-11-21')], 'free'],
    ['begins tomorrow', [lease('2026-11-22', '2027-11-22')], 'reserved'],
    ['kept for the next intake', [lease('2026-11-01', '2027-01-01', { purpose: 'reserved' })], 'reserved'],
    ['under repair', [lease('2026-11-01', '2027-01-01', { purpose: 'repair' })], 'repair'],
    ['cancelled', [lease('2026-01-01', '2027-12-01', { state: 'cancelled' })], 'free'],
  ] as const)('%s', (_, leases, state) => {
    expect(stateOn([...leases], TODAY, 90)).toBe(state)
  })
})

describe('half-open periods', () => {
  it('lets one tenant leave the day the next arrives', () => {
    const first = { startsOn: '2026-01-01', endsBefore: '2026-07-01' }
    expect(overlap(first, { startsOn: '2026-07-01', endsBefore: '2027-01-01' })).toBe(false)
    expect(overlap(first, { startsOn: '2026-06-30', endsBefore: '2027-01-01' })).toBe(true)
  })
})

describe('rooms and desks', () => {
  it('a whole room meets each of its desks, two desks meet only when the same', () => {
    const room = seatsOf({ seat: null })
    expect(seatsMeet(room, seatsOf({ seat: 7 }))).toBe(true)
    expect(seatsMeet(seatsOf({ seat: 7 }), seatsOf({ seat: 8 }))).toBe(false)
    expect(seatsMeet(seatsOf({ seat: 7 }), seatsOf({ seat: 7 }))).toBe(true)
  })
})

it('counts occupancy over leasable area only', () => {
  const areas = [
    { sqm: 60.5, leasable: true, leased: true },
    { sqm: 39.5, leasable: true, leased: false },
    { sqm: 300, leasable: false, leased: false },
  ]
  expect(occupancy(areas)).toEqual({ leasable: 100, leased: 60.5, rate: 0.605 })
})
