import { describe, expect, it } from 'vitest'
import { inServingOrder, roundOf, type Served } from '~/admission/rubrics/round'

const served = (id: string, given: Partial<Served> = {}): Served => ({
  id,
  dueOn: '2026-11-25',
  reviews: 0,
  skippedAt: null,
  ...given,
})
const order = (files: Served[]) => inServingOrder(files).map(({ id }) => id)

describe('the order in which files are served', () => {
  it('takes the file with the fewest reviews first, among equals the one due first', () => {
    const files = [
      served('two', { reviews: 2, dueOn: '2026-11-21' }),
      served('late', { dueOn: '2026-11-30' }),
      served('soon', { dueOn: '2026-11-23' }),
      served('one', { reviews: 1 }),
    ]
    expect(order(files)).toEqual(['soon', 'late', 'one', 'two'])
  })

  it('brings skipped files at the end, the longest skipped first, however few reviews they have', () => {
    const files = [
      served('skipped last', { skippedAt: new Date('2026-11-20T03:00:00Z') }),
      served('skipped first', { skippedAt: new Date('2026-11-20T02:00:00Z'), reviews: 1 }),
      served('open', { reviews: 5 }),
    ]
    expect(order(files)).toEqual(['open', 'skipped first', 'skipped last'])
  })
})

describe('how far an expert is', () => {
  const today = '2026-11-20'
  const review = (state: string, dueOn = '2026-11-25') => ({ state, dueOn })

  it('counts submitted and abstained files as done, and recused ones not at all', () => {
    const round = roundOf(
      [
        review('submitted'),
        review('abstained'),
        review('recused'),
        review('assigned', '2026-11-24'),
        review('assigned', '2026-11-19'),
      ],
      today,
    )
    expect(round).toEqual({ done: 2, all: 4, left: 2, dueOn: '2026-11-19', late: 1 })
  })

  it('is late only once the day has passed', () => {
    expect(roundOf([review('assigned', today)], today)).toMatchObject({ late: 0, dueOn: today })
  })

  it('ends with nothing left and no day', () => {
    expect(roundOf([review('submitted')], today)).toEqual({ done: 1, all: 1, left: 0, dueOn: null, late: 0 })
    expect(roundOf([], today)).toEqual({ done: 0, all: 0, left: 0, dueOn: null, late: 0 })
  })
})
