import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openKinds, step, type OnLadder } from '~/landing/park-rules/ladder'
import {
  afterObservation,
  isDowngraded,
  observedUntil,
  ranked,
  targetOf,
  totalOf,
  type ParkReview,
} from '~/landing/park-rules/park-review'
import { DECISION_KINDS, PARK_GRADES, STANDINGS } from '~/landing/park-rules/vocabulary'
import { STANDARD } from '~/ground/settings/settings'

const rules = STANDARD.parks
const review = (grade: ParkReview['grade'], rank: number, parks = 18): ParkReview => ({ grade, rank, parks })
const settled = (one: ParkReview, heldOn = '2026-03-01', settledFrom: string | null = '2026-03-07') => ({
  ...one,
  heldOn,
  settledFrom,
})
const park = (given: Partial<OnLadder> = {}): OnLadder => ({
  standing: 'specialised',
  observedUntil: null,
  since: '2024-01-01',
  checklist: { all: 0, open: 0 },
  reviews: [],
  ...given,
})
const bad = [settled(review('fair', 17), '2026-01-10'), settled(review('fair', 16))]

describe('park review, 18 parks', () => {
  it.each([
    ['fair 17th then fair 16th', [review('fair', 17), review('fair', 16)], true],
    ['good 18th twice', [review('good', 18), review('good', 18)], false],
    ['fair 15th twice', [review('fair', 15), review('fair', 15)], false],
    ['poor 18th once', [review('poor', 18)], false],
    ['an older pair, better since', [review('fair', 17), review('fair', 16), review('good', 3)], false],
    ['fair 15th then fair 16th', [review('fair', 15), review('fair', 16)], false],
  ] as const)('%s', (_, reviews, downgraded) => {
    expect(isDowngraded(reviews, rules)).toBe(downgraded)
  })

  it('asks the last places of the last review alone, where that is decided', () => {
    const last = { ...rules, lastInEach: false }
    expect(isDowngraded([review('fair', 15), review('fair', 16)], last)).toBe(true)
    expect(isDowngraded([review('fair', 16), review('fair', 15)], last)).toBe(false)
  })

  it('observes for a year', () => {
    const last = observedUntil('2025-11-21', rules)
    expect(last).toBe('2026-11-20')
    expect(afterObservation(last, false, '2026-11-20')).toBe('not_over')
    expect(afterObservation(last, false, '2026-11-21')).toBe('delisted')
    expect(afterObservation(last, true, '2026-11-21')).toBe('restored')
  })
})

describe('the ladder', () => {
  const reason = (kind: Parameters<typeof step>[0]['kind'], given: Partial<OnLadder>, day = '2026-04-01') => {
    const moved = step({ kind }, park(given), rules, day)
    return moved.ok ? [moved.value.to, moved.value.observedUntil] : moved.reason
  }
  it.each([
    ['down by the rule', 'downgrade', { reviews: bad }, ['candidate', '2027-03-31']],
    ['not by one bad review', 'downgrade', { reviews: bad.slice(1) }, 'rule_not_met'],
    [
      'reviews before it was listed do not count',
      'downgrade',
      { reviews: bad, since: '2026-02-01' },
      'rule_not_met',
    ],
    [
      'not while it may object',
      'downgrade',
      { reviews: [...bad.slice(0, 1), settled(review('poor', 18), '2026-03-30', '2026-04-05')] },
      'not_settled',
    ],
    [
      'not while an objection waits',
      'downgrade',
      { reviews: [...bad.slice(0, 1), settled(review('poor', 18), '2026-03-01', null)] },
      'not_settled',
    ],
    [
      'a candidate does not go down again',
      'downgrade',
      { standing: 'candidate', reviews: bad },
      'not_from_here',
    ],
    ['no promotion without a checklist', 'promote', { standing: 'candidate' }, 'no_checklist'],
    [
      'nor with an open line',
      'promote',
      { standing: 'candidate', checklist: { all: 3, open: 1 } },
      'checklist_open',
    ],
    [
      'up by its checklist',
      'promote',
      { standing: 'cultivating', checklist: { all: 3, open: 0 } },
      ['candidate', null],
    ],
    [
      'nor under observation',
      'promote',
      { standing: 'candidate', observedUntil: '2026-12-31', checklist: { all: 1, open: 0 } },
      'under_observation',
    ],
    ['a delisted park begins below', 'enter', { standing: 'delisted' }, ['cultivating', null]],
  ] as const)('%s', (_, kind, given, expected) => {
    expect(reason(kind, given as Partial<OnLadder>)).toEqual(expected)
  })

  const observed = (grade: ParkReview['grade'], heldOn = '2026-06-01') => ({
    standing: 'candidate' as const,
    since: '2025-11-21',
    observedUntil: '2026-11-20',
    reviews: [settled(review(grade, 9), heldOn, '2026-06-07')],
  })
  it.each([
    ['its year runs', 'delist', observed('poor'), '2026-11-20', 'observation_runs'],
    ['still below: struck off', 'delist', observed('fair'), '2026-11-21', ['delisted', null]],
    ['still below: not restored', 'restore', observed('fair'), '2026-11-21', 'not_up_to_standard'],
    ['up to standard: restored', 'restore', observed('good'), '2026-11-21', ['specialised', null]],
    ['up to standard: not struck off', 'delist', observed('good'), '2026-11-21', 'up_to_standard'],
    ['nothing to judge by', 'delist', observed('poor', '2025-11-01'), '2026-11-21', 'no_review_since'],
  ] as const)('after observation, %s', (_, kind, given, day, expected) => {
    expect(reason(kind, given, day)).toEqual(expected)
  })

  it('never stays where it stands, never skips a rung upwards, and delists nobody but after observation', () => {
    const facts = fc.record({
      standing: fc.constantFrom(...STANDINGS.codes),
      observedUntil: fc.constantFrom(null, '2026-01-01', '2027-01-01'),
      since: fc.constantFrom(null, '2025-01-01'),
      checklist: fc.record({ all: fc.nat(3), open: fc.nat(3) }),
      reviews: fc.array(
        fc
          .tuple(fc.constantFrom(...PARK_GRADES.codes), fc.integer({ min: 1, max: 18 }))
          .map(([grade, rank]) => settled(review(grade, rank))),
        { maxLength: 4 },
      ),
    })
    fc.assert(
      fc.property(facts, fc.constantFrom(...DECISION_KINDS.codes), (one, kind) => {
        const moved = step({ kind }, one, rules, '2026-06-01')
        if (!moved.ok) return
        expect(openKinds(one)).toContain(kind)
        expect(moved.value.to).not.toBe(one.standing)
        if (moved.value.to === 'delisted') expect(one.observedUntil).toBe('2026-01-01')
        if (kind === 'promote' && one.standing === 'cultivating') expect(moved.value.to).toBe('candidate')
        expect(moved.value.observedUntil !== null).toBe(kind === 'downgrade')
      }),
    )
  })
})

describe('a ranking', () => {
  const indicators = [
    { zh: '甲', en: 'A', weight: 60, target: 85 },
    { zh: '乙', en: 'B', weight: 40, target: 80 },
  ]
  it('weighs points, shares ranks, and says the gap to the best and to the target', () => {
    expect(totalOf(['90', '80.5'], indicators)).toBe('86.20')
    expect(targetOf(indicators)).toBe('83.00')
    expect(targetOf([{ ...indicators[0]!, target: null }])).toBeNull()
    const list = ranked(
      [{ total: '70.00' }, { total: '90.00' }, { total: '79.99' }, { total: '79.99' }],
      rules,
      '83.00',
    )
    expect(
      list.map(({ rank, grade, gapToBest, gapToTarget }) => [rank, grade, gapToBest, gapToTarget]),
    ).toEqual([
      [1, 'excellent', '0.00', '7.00'],
      [2, 'fair', '10.01', '-3.01'],
      [2, 'fair', '10.01', '-3.01'],
      [4, 'fair', '20.00', '-13.00'],
    ])
  })
  it('ranks whoever has more before whoever has less, whatever the order they come in', () => {
    const totals = fc.array(
      fc.integer({ min: 0, max: 10_000 }).map((n) => ({ total: (n / 100).toFixed(2) })),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(totals, (parks) => {
        const list = ranked(parks, rules, null)
        for (const { total, rank } of list)
          expect(rank).toBe(1 + parks.filter((other) => Number(other.total) > Number(total)).length)
        expect(ranked([...parks].reverse(), rules, null).map(({ total }) => total)).toEqual(
          list.map(({ total }) => total),
        )
      }),
    )
  })
})
