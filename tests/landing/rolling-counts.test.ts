import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STAGES, type Milestone, type Stage } from '~/landing/projects/stages'
import {
  besideMonth,
  countedOn,
  countsAddress,
  monthsUntil,
  readCounts,
} from '~/landing/rolling-counts/counts-query'
import { phaseOn, PHASES, type Dated } from '~/landing/rolling-counts/phases'
import { addDays } from '~/shared/days'

const at = (stage: Stage, actualOn: string): Milestone => ({ stage, plannedOn: null, actualOn })
const land: Dated = {
  premises: 'land',
  endedOn: null,
  milestones: [
    at('intent', '2026-03-10'),
    at('matched', '2026-04-02'),
    at('signed', '2026-05-20'),
    at('registered', '2026-06-30'),
    at('approved_or_leased', '2026-08-05'),
    at('under_construction', '2026-09-12'),
    at('completed', '2026-11-30'),
    at('producing', '2026-12-24'),
  ],
}

describe('the phase of a landing on a day', () => {
  it.each([
    ['before its intent there is none', '2026-03-09', null],
    ['with its intent', '2026-03-10', 'planned'],
    ['the day before it is matched', '2026-04-01', 'planned'],
    ['matched', '2026-04-02', 'reserved'],
    ['with its site, before building', '2026-09-11', 'reserved'],
    ['on the day building begins', '2026-09-12', 'started'],
    ['at the end of that month', '2026-09-30', 'started'],
    ['on the first of the next', '2026-10-01', 'building'],
    ['built and not producing', '2026-12-23', 'building'],
    ['producing', '2026-12-24', 'producing'],
  ] as const)('%s', (_, day, phase) => {
    expect(phaseOn(land, day)).toBe(phase)
  })

  it('in a factory work begins with the lease, whether or not building is recorded later', () => {
    const factory: Dated = { ...land, premises: 'factory' }
    expect(['2026-08-04', '2026-08-05', '2026-09-12'].map((day) => phaseOn(factory, day))).toEqual([
      'reserved',
      'started',
      'building',
    ])
  })

  it('is none from the day on which it was given up, and stays what it was before', () => {
    const given = { ...land, endedOn: '2026-10-15' }
    expect(['2026-10-14', '2026-10-15', '2026-12-24'].map((day) => phaseOn(given, day))).toEqual([
      'building',
      null,
      null,
    ])
  })

  it('never goes back, and a project is newly started in at most one month', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(gaps, fc.constantFrom('land', 'factory'), fc.nat(9), (between, premises, last) => {
        let day = '2025-01-05'
        const milestones = STAGES.slice(0, last + 1).map((stage, index) => {
          day = addDays(day, between[index] ?? 0)
          return at(stage, day)
        })
        const one = { premises, milestones, endedOn: null } as Dated
        const months = monthsUntil('2027-01', '2027-01-31')
          .concat(monthsUntil('2026-01', '2027-01-31'))
          .reverse()
        const phases = months.map((each) => phaseOn(one, each.day))
        const places = phases.map((phase) => (phase ? PHASES.codes.indexOf(phase) : -1))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(phases.filter((phase) => phase === 'started').length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the address of the counts', () => {
  const today = '2026-11-20'
  it('knows the months that have come, and what makes no sense is left out', () => {
    const read = (text: string) => readCounts(new URLSearchParams(text), today)
    const usual = { month: '2026-11', park: null, phase: null, rows: false, page: 1 }
    expect(read('')).toEqual(usual)
    expect(read('month=2026-12&park=x&phase=dropped&page=zero')).toEqual(usual)
    const asked = { ...usual, month: '2026-02', phase: 'started' as const, rows: true, page: 3 }
    const address = countsAddress('/park/e/counts', usual, today, asked)
    expect(address).toBe('/park/e/counts?month=2026-02&phase=started&rows=1&page=3#rows')
    expect(read('month=2026-02&phase=started&rows=1&page=3')).toEqual(asked)
  })

  it('counts a month on its last day, and the present one today', () => {
    expect([countedOn('2026-02', today), countedOn('2026-11', today)]).toEqual(['2026-02-28', today])
    expect(monthsUntil('2026-11', today)[11]).toEqual({ month: '2025-12', day: '2025-12-31' })
    expect(besideMonth('2026-11', today)).toEqual({ previous: '2026-10', next: null })
    expect(besideMonth('2026-10', today).next).toBe('2026-11')
  })
})
