import { expect, it } from 'vitest'
import { crowdFrom, MOST_POINTS } from '~/ground/firm-line/crowd'

const at = (place: number, firms: number, kind: 'filled' | 'stalled' = 'filled') =>
  ({ station: 'applied', kind, place, firms }) as const

it('gives every firm its own point while there is room', () => {
  const crowd = crowdFrom([at(0, 2), at(500, 1, 'stalled')])
  expect(crowd).toMatchObject({ total: 3, perPoint: 1, counts: { applied: 3, resident: 0 } })
  expect(crowd.points.map(({ part, kind }) => [part, kind])).toEqual([
    [0, 'filled'],
    [0, 'filled'],
    [0.5, 'stalled'],
  ])
})

it('counts everybody but draws no more points than find room, and leaves no kind out', () => {
  const places = Array.from({ length: 41 }, (_, i) => at(i * 25, 24_000))
  const crowd = crowdFrom([...places, at(1000, 3, 'stalled')])
  expect(crowd.counts.applied).toBe(984_003)
  expect(crowd.perPoint).toBe(Math.ceil(984_003 / MOST_POINTS))
  expect(crowd.points.length).toBeLessThanOrEqual(MOST_POINTS + 41 + 1)
  expect(crowd.points.filter(({ kind }) => kind === 'stalled')).toHaveLength(1)
})
