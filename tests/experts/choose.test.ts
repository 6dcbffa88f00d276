import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chooseExperts,
  fitOf,
  type Candidate,
  type FileToAssign,
  type Wish,
} from '~/admission/assignment/choose'
import { drawn } from '~/admission/assignment/draw'

const expert = (id: string, open: number, divisions: string[] = [], thisYear = 0): Candidate => ({
  id,
  open,
  divisions,
  thisYear,
})
const file = (id: string, division = '39', without: string[] = []): FileToAssign => ({
  id,
  division,
  without: new Set(without),
})
const wish = (given: Partial<Wish> = {}): Wish => ({
  method: 'even',
  count: 2,
  alternates: 1,
  seed: 'a',
  named: { experts: [], alternates: [] },
  ...given,
})
const POOL = [
  expert('a', 3, ['39']),
  expert('b', 0, ['26']),
  expert('c', 1, ['65']),
  expert('d', 1, ['40'], 5),
]
const ids = (choices: readonly { expertId: string }[]) => choices.map(({ expertId }) => expertId).join('')

describe('evenly', () => {
  it('takes those with the least in hand, the year deciding between equals', () => {
    const [plan] = chooseExperts([file('1')], POOL, wish())
    expect([ids(plan?.experts ?? []), ids(plan?.alternates ?? [])]).toEqual(['bc', 'd'])
  })

  it('counts what it gives while it gives', () => {
    const plans = chooseExperts([file('1'), file('2'), file('3')], POOL, wish({ alternates: 0 }))
    expect(plans.map(({ experts }) => ids(experts))).toEqual(['bc', 'bd', 'bc'])
  })

  it('never leaves two experts further apart than one file when all began alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 30 }), (experts, files) => {
        const pool = Array.from({ length: experts }, (_, index) => expert(`e${index}`, 0))
        const all = Array.from({ length: files }, (_, index) => file(`f${index}`))
        const given = chooseExperts(all, pool, wish()).flatMap((plan) => plan.experts)
        const loads = pool.map(({ id }) => given.filter(({ expertId }) => expertId === id).length)
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('by field', () => {
  it('takes the division first, then the section, then the least busy', () => {
    const [plan] = chooseExperts([file('1')], POOL, wish({ method: 'field', count: 3 }))
    expect(plan?.experts.map(({ expertId, fit }) => `${expertId} ${fit}`)).toEqual([
      'a division',
      'b section',
      'd section',
    ])
    expect(ids(plan?.alternates ?? [])).toBe('c')
  })

  it.each([
    [['39'], 'division'],
    [['26'], 'section'],
    [['65'], 'other'],
    [[], 'other'],
  ] as const)('%j fits a firm of division 39 by %s', (divisions, fit) => {
    expect(fitOf(divisions, '39')).toBe(fit)
  })
})

describe('at random', () => {
  it('gives the same with the same seed, in whatever order the experts come', () => {
    const files = [file('1'), file('2'), file('3')]
    const once = chooseExperts(files, POOL, wish({ method: 'random', seed: '7f3a' }))
    const again = chooseExperts(files, [...POOL].reverse(), wish({ method: 'random', seed: '7f3a' }))
    expect(again).toEqual(once)
  })

  it('gives another with another seed', () => {
    const plans = (seed: string) =>
      chooseExperts(
        Array.from({ length: 12 }, (_, index) => file(`${index}`)),
        POOL,
        wish({ method: 'random', seed }),
      )
    expect(plans('one')).not.toEqual(plans('two'))
  })

  it('keeps everybody once in the order that is drawn', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), (list, seed) => {
        expect([...drawn(list, seed)].sort()).toEqual([...list].sort())
      }),
    )
  })

  it('gives each an even chance', () => {
    const firsts = Array.from({ length: 4000 }, (_, index) => drawn(['a', 'b', 'c', 'd'], `seed ${index}`)[0])
    for (const one of 'abcd') {
      expect(firsts.filter((first) => first === one).length / firsts.length).toBeCloseTo(0.25, 1)
    }
  })
})

describe('whoever is chosen', () => {
  it('is never barred, nor both expert and alternate, by any method', () => {
    const methods = fc.constantFrom('even' as const, 'field' as const, 'random' as const, 'hand' as const)
    fc.assert(
      fc.property(methods, fc.string(), (method, seed) => {
        const named = { experts: ['a', 'b'], alternates: ['b', 'c', 'd'] }
        const [plan] = chooseExperts(
          [file('1', '39', ['b'])],
          POOL,
          wish({ method, seed, named, alternates: 3 }),
        )
        const all = [...(plan?.experts ?? []), ...(plan?.alternates ?? [])].map(({ expertId }) => expertId)
        expect(new Set(all).size).toBe(all.length)
        expect(all).not.toContain('b')
      }),
    )
  })

  it('is missing where there are too few, and the plan says how many', () => {
    const [plan] = chooseExperts([file('1', '39', ['a', 'b', 'c'])], POOL, wish())
    expect([ids(plan?.experts ?? []), plan?.short]).toEqual(['d', 1])
  })
})
