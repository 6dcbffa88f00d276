import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { newShape, rectangle } from '~/residence/drawings/edit'
import { faultsOf, reviewOf } from '~/residence/plans/drawing'
import { FloorPlan, type PlanRoom } from '~/ui/plan/floor-plan'

const ACROSS = 30
const numbers = Array.from({ length: 600 }, (_, index) => index)
const place = (index: number) => ({ x: (index % ACROSS) * 4, y: Math.floor(index / ACROSS) * 4, w: 4, h: 4 })

it('sends a floor of six hundred rooms in less than the bytes of a photo', () => {
  const rooms = numbers.map((index): PlanRoom => {
    const { x, y, w, h } = place(index)
    return {
      id: String(index),
      code: `A${index}`,
      x,
      y,
      w,
      h,
      outline: [x, y, x + w, y, x + w, y + h, x, y + h],
      doors: [{ wall: 2, at: 1 }],
      state: 'leased',
      lines: ['衡微传感', '16 ㎡'],
      href: `/desk/weinan-xian/space/buildings/main/1?unit=A${index}`,
    }
  })
  const plan = { width: 120, depth: 80, axesX: [], axesY: [], rooms, label: '一层' }
  const html = renderToStaticMarkup(createElement(FloorPlan, plan))
  expect(html.match(/<a /g)).toHaveLength(600)
  expect(html.length).toBeLessThan(600_000)
  expect(gzipSync(html).length).toBeLessThan(40_000)
})

it('finds faults and overlaps among six hundred shapes', () => {
  const shapes = numbers.map((index) => {
    const { x, y } = place(index)
    return newShape(rectangle({ x: x * 100, y: y * 100, w: 400, h: index === 7 ? 401 : 400 }))
  })
  const drawing = { width: 12_000, depth: 8000, shapes }
  expect(faultsOf(drawing)).toEqual([])
  expect(reviewOf(drawing, []).overlaps).toEqual([['#8', '#38']])
})
