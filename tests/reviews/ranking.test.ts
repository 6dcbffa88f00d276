import { describe, expect, it } from 'vitest'
import { flagsOf } from '~/admission/rubrics/flags'
import { holdsFor, placeRange, rank, withoutEach, type ScoredFile } from '~/admission/lists/ranking'

const limits = { fewest: 2, apart: 20 }
const file = (id: string, totals: Record<string, number>, advice = 'accept'): ScoredFile => ({
  id,
  limits,
  reviews: Object.entries(totals).map(([expertId, total]) => ({
    expertId,
    total: total.toFixed(2),
    recommendation: advice,
  })),
})
const order = (files: ScoredFile[]) => rank(files).map(({ id, place }) => [id, place])

describe('the ranking', () => {
  it('goes by the median, so that one outlier does not carry a file', () => {
    const files = [file('steady', { a: 80, b: 81, c: 82 }), file('outlier', { a: 60, b: 61, c: 100 })]
    expect(order(files)).toEqual([
      ['steady', 1],
      ['outlier', 2],
    ])
  })

  it('gives equal medians one place, and none to a file nobody scored', () => {
    const files = [
      file('x', { a: 70, b: 70 }),
      file('y', { a: 60, b: 80 }),
      file('z', { a: 60, b: 60 }),
      file('none', {}),
    ]
    expect(order(files)).toEqual([
      ['x', 1],
      ['y', 1],
      ['z', 3],
      ['none', null],
    ])
  })

  it('does not put the 100 points of a single expert first', () => {
    const files = [file('alone', { a: 100 }), file('low', { a: 60, b: 61 }), file('high', { a: 80, b: 81 })]
    expect(order(files)).toEqual([
      ['high', 1],
      ['low', 2],
      ['alone', null],
    ])
    expect(holdsFor(files, 1)).toBe(true)
    expect(withoutEach(files)).toEqual([])
  })

  it.each([
    ['unscored', file('f', {}), ['unscored']],
    ['scored by one', file('f', { a: 70 }), ['few']],
    ['far apart', file('f', { a: 90, b: 60 }), ['apart']],
    ['close', file('f', { a: 90, b: 89 }), []],
  ])('flags a file that is %s', (_, one, flags) => {
    expect(rank([one])[0]?.flags).toEqual(flags)
  })

  it('flags experts who advise the opposite', () => {
    const torn: ScoredFile = {
      id: 'f',
      limits,
      reviews: [
        { expertId: 'a', total: '70.00', recommendation: 'accept' },
        { expertId: 'b', total: '65.00', recommendation: 'decline' },
      ],
    }
    expect(rank([torn])[0]?.flags).toEqual(['disagree'])
  })
})

it.each([
  ['nobody disagrees', 0, []],
  ['one expert disagrees with a review', 1, ['disagree']],
])('%s', (_, disagreements, flags) => {
  const judged = (total: string) => ({ total, recommendation: 'accept' })
  expect(flagsOf([{ ...judged('70.00'), disagreements }, judged('72.00')], limits)).toEqual(flags)
})

describe('how robust it is', () => {
  const close = [file('x', { a: 90, b: 60 }), file('y', { a: 70, b: 72 })]

  it('says who changes place when one expert is left out', () => {
    // Medians 75 and 71. Without a: 60 and 72. Without b: 90 and 70.
    expect(withoutEach(close)).toEqual([
      {
        expertId: 'a',
        shifts: [
          { id: 'x', from: 1, to: 2 },
          { id: 'y', from: 2, to: 1 },
        ],
      },
    ])
    expect(placeRange(rank(close)[0]!, withoutEach(close))).toEqual({ best: 1, worst: 2 })
  })

  it('holds for a quota that takes both, not for one that takes the first alone', () => {
    expect([holdsFor(close, 1), holdsFor(close, 2)]).toEqual([false, true])
  })

  it('is silent where no single expert matters', () => {
    const clear = [file('x', { a: 90, b: 88 }), file('y', { a: 60, b: 61 })]
    expect(withoutEach(clear)).toEqual([])
    expect(placeRange(rank(clear)[0]!, [])).toBeNull()
  })
})
