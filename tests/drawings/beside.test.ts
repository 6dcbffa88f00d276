import { expect, it } from 'vitest'
import { besideOn } from '~/residence/plans/beside'
import type { Shape } from '~/residence/plans/drawing'

const room = (unitId: string | null, ...points: number[]): Shape =>
  ({
    kind: unitId ? 'room' : 'void',
    unitId,
    label: '',
    points,
    doors: [],
  }) as Shape

/** Two rows of rooms with a corridor between them, an L around a corner, and a lift that is no room. */
const SHAPES = [
  room('a', 0, 0, 500, 0, 500, 400, 0, 400),
  // A wall of 20 cm between it and a, drawn a little aslant.
  room('b', 520, 0, 1000, 0, 1000, 400, 524, 400),
  // Across the corridor of 2 m.
  room('c', 0, 600, 500, 600, 500, 1000, 0, 1000),
  // An L: beside b along its leg, and below it.
  room('d', 1000, 0, 1400, 0, 1400, 800, 800, 800, 800, 410, 1000, 410),
  // It meets c at a corner alone.
  room('e', 500, 1000, 900, 1000, 900, 1400, 500, 1400),
  room(null, 1400, 0, 1600, 0, 1600, 200, 1400, 200),
]

it('rooms that share a wall on the plan are neighbours, over a corner, across a corridor or beside a shaft they are not', () => {
  const beside = besideOn({ width: 2000, depth: 1500, shapes: SHAPES })
  expect(Object.fromEntries([...beside].map(([one, others]) => [one, others.sort()]))).toEqual({
    a: ['b'],
    b: ['a', 'd'],
    d: ['b'],
  })
})
