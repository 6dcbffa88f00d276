import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '~/across/proposals/explain'
import { assignmentOf, differences, modelOf } from '~/across/proposals/model'
import { conflictsOf, judge, worthOf, type Assignment, type Problem } from '~/across/proposals/problem'
import { solve } from '~/across/proposals/solver.mjs'
import { anyProblem, place, problem, wish } from './support'

const EXACT = { gapPercent: 0, seconds: 60 }

/** Every way to give each firm a place or none, and the most that any of them is worth. */
function bestByTrying({ wishes, places }: Problem, given: Problem): number | null {
  const ways = (rest: Problem['wishes']): Assignment[] => {
    const [first, ...others] = rest
    if (!first) return [new Map()]
    return ways(others).flatMap((one) => [one, ...places.map(({ id }) => new Map([...one, [first.id, id]]))])
  }
  const worths = ways(wishes).flatMap((one) => worthOf(given, one) ?? [])
  return worths.length > 0 ? Math.max(...worths) : null
}

async function solved(given: Problem, before: readonly Assignment[] = []) {
  const modelled = modelOf(given, before, 1)
  const answer = await solve(modelled.model, EXACT)
  return answer && { ...answer, assigned: assignmentOf(modelled, answer.chosen) }
}

describe('the best assignment', () => {
  it('is worth as much as the best of all that can be tried, and breaks no rule', async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem, async (given) => {
        fc.pre(conflictsOf(given).length === 0)
        const answer = await solved(given)
        expect(answer).not.toBeNull()
        // worthOf is null for a room given twice, a must missed, a fixed choice not kept, a room that is kept free.
        expect(worthOf(given, answer?.assigned ?? new Map())).toBe(bestByTrying(given, given))
        expect(Math.round(answer?.worth ?? -1)).toBe(bestByTrying(given, given))
        for (const [, at] of answer?.assigned ?? []) expect(given.reserved).not.toContain(at)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('keeps a fixed choice even where another would be worth more', async () => {
    const given = problem({
      wishes: [wish('a'), wish('b')],
      places: [place('1'), place('2', { sqm: 90 })],
      fixed: [{ wish: 'a', place: '2' }],
    })
    expect([...((await solved(given))?.assigned ?? [])]).toEqual([
      ['a', '2'],
      ['b', '1'],
    ])
  })

  it('goes to the firm the review put first, where one room is left', async () => {
    const given = problem({
      wishes: [wish('a', { priority: 70 }), wish('b', { priority: 90 })],
      places: [place('1')],
    })
    expect([...((await solved(given))?.assigned ?? [])]).toEqual([['b', '1']])
  })

  it('puts firms that wish it beside each other', async () => {
    const places = ['1', '2', '3'].map((id) =>
      place(id, { beside: id === '1' ? ['3'] : id === '3' ? ['1'] : [] }),
    )
    const given = problem({ wishes: [wish('a', { beside: 'b' }), wish('b')], places })
    const at = (await solved(given))?.assigned
    expect([at?.get('a'), at?.get('b')].sort()).toEqual(['1', '3'])
  })

  it('has alternatives that differ', async () => {
    const given = problem({ wishes: [wish('a'), wish('b')], places: [place('1'), place('2'), place('3')] })
    const first = (await solved(given))?.assigned ?? new Map()
    const second = (await solved(given, [first]))?.assigned ?? new Map()
    const third = (await solved(given, [first, second]))?.assigned ?? new Map()
    expect(differences(first, second)).toBeGreaterThan(0)
    expect(differences(first, third)).toBeGreaterThan(0)
    expect(differences(second, third)).toBeGreaterThan(0)
  })
})

describe('fixed choices', () => {
  it('are refused by name where they cannot stand', () => {
    const given = problem({
      wishes: [wish('a', { exhaust: true, must: ['exhaust'] }), wish('b'), wish('c')],
      places: [place('1'), place('2')],
      fixed: [
        { wish: 'a', place: '1' },
        { wish: 'b', place: '2' },
        { wish: 'c', place: '2' },
        { wish: 'b', place: '9' },
      ],
    })
    expect(conflictsOf(given)).toEqual([
      { wish: 'a', place: '1', misses: ['exhaust'] },
      { wish: 'c', place: '2', misses: ['taken'] },
      { wish: 'b', place: '9', misses: ['not_free'] },
    ])
  })
})

describe('the explanation', () => {
  it('says what a firm gave up, and to whom', () => {
    const given = problem({ wishes: [wish('a'), wish('b')], places: [place('1'), place('2', { sqm: 100 })] })
    const told = explain(
      given,
      new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
    )
    expect(told.get('b')?.gaveUp).toMatchObject({ code: '1', to: ['甲a'] })
    expect(told.get('a')?.gaveUp).toBeNull()
  })
  it('says which rule keeps a firm out of a room that nobody gets', () => {
    const given = problem({
      wishes: [wish('a', { exhaust: true, must: ['exhaust'] })],
      places: [place('1'), place('2', { sqm: 20, exhaust: true })],
    })
    expect(explain(given, new Map()).get('a')).toMatchObject({
      why: 'nothing_fits',
      changes: [
        { kind: 'relax', what: 'exhaust', codes: ['1'] },
        { kind: 'relax', what: 'too_small', codes: ['2'] },
      ],
    })
  })
  it('says who has the rooms that would have fitted', () => {
    const given = problem({ wishes: [wish('a'), wish('b')], places: [place('1')] })
    expect(explain(given, new Map([['a', '1']])).get('b')).toMatchObject({
      why: 'all_given',
      changes: [{ kind: 'fix', code: '1', from: ['甲a'] }],
    })
  })
  it('never counts a room for less than nothing, so that nobody is left out to gain points', () => {
    fc.assert(
      fc.property(anyProblem, (given) => {
        for (const one of given.wishes)
          for (const at of given.places) {
            const judged = judge(given, one, at)
            if (judged.ok) expect(judged.value).toBeGreaterThan(0)
          }
      }),
    )
  })
})
