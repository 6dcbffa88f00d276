import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleOf } from '~/plan/evidence/sample'

const TODAY = '2026-11-20'
const batch = fc.uniqueArray(fc.uuid(), { minLength: 0, maxLength: 100 })

it('asks nothing of a small batch, and of a larger one a fifth, at least one', () => {
  const of = (count: number) =>
    sampleOf(
      Array.from({ length: count }, (_, index) => `row ${index}`),
      TODAY,
    ).length
  expect([0, 1, 4, 5, 6, 10, 11, 100].map(of)).toEqual([0, 0, 0, 1, 2, 2, 3, 20])
})

it('is drawn from the batch, the same however it is ordered or often a row is named', () => {
  fc.assert(
    fc.property(batch, (ids) => {
      const sample = sampleOf(ids, TODAY)
      expect(sample.every((id) => ids.includes(id))).toBe(true)
      expect(new Set(sample).size).toBe(sample.length)
      expect(sampleOf([...ids].reverse().concat(ids), TODAY)).toEqual(sample)
    }),
  )
})

it('draws every row of a batch at some time: which it is depends on what stands beside it', () => {
  const drawn = new Set<string>()
  for (let other = 0; other < 200; other += 1)
    for (const id of sampleOf(['a', 'b', 'c', 'd', `other ${other}`], TODAY)) drawn.add(id)
  expect(['a', 'b', 'c', 'd'].every((id) => drawn.has(id))).toBe(true)
})
