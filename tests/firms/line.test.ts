import { expect, it } from 'vitest'
import { boundaryOf, lateDays, furthestStation, stationsOf } from '~/ground/firm-line/line'

const none = { happened: {}, planned: {}, blockedSince: null }
const states = (facts: Parameters<typeof stationsOf>[0], today: string) =>
  stationsOf(facts, today).map(({ state }) => state)

it('draws seven hollow stations before the first application', () => {
  expect(states(none, '2026-11-22')).toEqual(Array(7).fill('planned'))
  expect(furthestStation(stationsOf(none, '2026-11-22'))).toBeNull()
})

it('stands at the last station that happened', () => {
  const facts = { ...none, happened: { applied: '2023-02-27', resident: '2023-04-14' } }
  expect(states(facts, '2026-11-22').slice(0, 3)).toEqual(['done', 'now', 'planned'])
  expect(furthestStation(stationsOf(facts, '2026-11-22'))?.key).toBe('resident')
  expect(stationsOf(facts, '2026-11-22')[1]?.days).toBe(46)
})

const landing = {
  happened: {
    applied: '2023-02-27',
    resident: '2023-04-14',
    graduated: '2025-11-26',
    signed: '2026-01-28',
    registered: '2026-05-26',
  },
  planned: { building: '2026-11-06', producing: '2027-07-04' },
  blockedSince: null,
}

it('stalls when the planned day of the next station has passed, and not on that day', () => {
  expect(states(landing, '2026-11-06').slice(4)).toEqual(['now', 'planned', 'planned'])
  const late = stationsOf(landing, '2026-11-20')
  expect(late.slice(4).map(({ state }) => state)).toEqual(['stalled', 'planned', 'planned'])
  expect(lateDays(late, '2026-11-20')).toBe(14)
  expect(late[6]?.days).toBe(240)
})

it('stalls when something blocks it, late or not', () => {
  const stations = stationsOf({ ...landing, blockedSince: '2026-10-16' }, '2026-11-01')
  expect(stations[4]?.state).toBe('stalled')
  expect(lateDays(stations, '2026-11-01')).toBeNull()
})

it('leaves a station that was skipped hollow', () => {
  const skipped = { ...landing, happened: { ...landing.happened, graduated: null } }
  expect(states(skipped, '2026-11-01').slice(1, 5)).toEqual(['done', 'planned', 'done', 'now'])
})

it('has no next station to stall at once it produces', () => {
  const happened = { ...landing.happened, building: '2026-12-01', producing: '2027-07-01' }
  const facts = { ...landing, happened, blockedSince: '2027-08-01' }
  expect(states(facts, '2027-09-01')).toEqual([...Array<string>(6).fill('done'), 'now'])
})

it('keeps the order of what happened when a firm signed before it graduated', () => {
  const happened = {
    applied: '2023-02-27',
    resident: '2023-04-14',
    signed: '2026-08-24',
    graduated: '2026-11-29',
  }
  const stations = stationsOf({ ...none, happened, planned: { registered: '2027-01-10' } }, '2026-11-29')
  expect(stations.map(({ key, at, days }) => [key, at, days])).toEqual([
    ['applied', '2023-02-27', null],
    ['resident', '2023-04-14', 46],
    ['signed', '2026-08-24', 1228],
    ['graduated', '2026-11-29', 97],
    ['registered', null, 42],
    ['building', null, null],
    ['producing', null, null],
  ])
  expect(furthestStation(stations)?.key).toBe('signed')
  expect(stations.map(({ state }) => state).slice(1, 5)).toEqual(['done', 'done', 'now', 'planned'])
  expect(boundaryOf(stations)).toBe(1)
  expect(boundaryOf(stationsOf(landing, '2026-11-01'))).toBe(2)
})
