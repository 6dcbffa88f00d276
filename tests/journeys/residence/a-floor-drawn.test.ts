import { crc32, deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import type { Page } from 'playwright-core'
import type { Visitor } from '../support/browser'
import { press } from '../support/staff'
import { onItsDatabase, onStage, visitor } from '../support/stage'

const FLOOR = '/desk/weinan-xian/space/buildings/main/3'

onStage()
onItsDatabase()

describe('a floor is drawn from an image', () => {
  let director: Visitor
  let page: Page
  beforeAll(async () => {
    director = await visitor('director')
    page = director.page
  })

  /** Presses a point of the floor, in metres. */
  const at = async (x: number, y: number) => {
    const place = await page.locator('svg[data-canvas]').evaluate(
      (svg: SVGSVGElement, [cx, cy]) => {
        const seen = svg.getScreenCTM()
        const point = new DOMPoint(cx, cy).matrixTransform(seen ?? undefined)
        return { x: point.x, y: point.y }
      },
      [x * 100, y * 100] as const,
    )
    await page.mouse.click(place.x, place.y)
  }
  const tool = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const shapes = () => page.locator('[data-shape]').count()

  test('the image is uploaded and scaled by two points, and its floor begins anew', async () => {
    await page.goto(FLOOR)
    await page.getByRole('link', { name: '画平面图' }).click()
    await page.locator('[data-plan-editor][data-ready]').waitFor()
    await director.inspect()
    await page.getByRole('link', { name: '上传底图' }).click()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '三层.png', mimeType: 'image/png', buffer: png(600, 208) })
    await press(page, '上传底图')
    await page.locator('svg[data-canvas] image').waitFor()
    await tool('定比例')
    await at(0, 0)
    await at(30, 0)
    await page.locator('dialog input').fill('30')
    await page.getByRole('button', { name: '好', exact: true }).click()
    await page.getByText('已保存').waitFor()
  })

  test('two rooms and a polygon are drawn, one is taken back, each is given its room, and it outlives a reload', async () => {
    const before = await shapes()
    for (let left = before; left > 0; left -= 1) {
      await page.locator('[data-shape]').first().click({ force: true })
      await tool('删除')
    }
    expect(await shapes()).toBe(0)
    await tool('矩形')
    await at(0, 0)
    await at(10, 9.2)
    await page.getByLabel('哪间房').selectOption({ index: 1 })
    await tool('矩形')
    await at(10.05, 0.05)
    await at(20, 9.2)
    await page.getByLabel('哪间房').selectOption({ index: 2 })
    await tool('矩形')
    await at(30, 12)
    await at(40, 20)
    expect(await shapes()).toBe(3)
    await tool('撤销')
    expect(await shapes()).toBe(2)
    await tool('多边形')
    await at(20, 0)
    await at(32, 0)
    await at(32, 5)
    await at(26, 5)
    await at(26, 9.2)
    await at(20, 9.2)
    await at(20, 0)
    expect(await shapes()).toBe(3)
    await page.getByLabel('哪间房').selectOption({ index: 3 })
    await page.getByText('已保存').waitFor()
    await page.reload()
    await page.locator('[data-plan-editor][data-ready]').waitFor()
    expect(await shapes()).toBe(3)
  })

  test('it is checked, published, and shown with the live lease', async () => {
    await page.getByRole('link', { name: '检查并发布' }).click()
    await page.getByText(/间房还没有画/).waitFor()
    await director.inspect()
    await page.getByLabel('原因').fill('按竣工图描绘')
    await press(page, '发布')
    await page.waitForURL((url) => url.pathname === FLOOR)
    const drawn = await db.drawnShape.findMany({
      where: {
        drawing: { state: 'published', floor: { building: 'main', level: 3 } },
        unitId: { not: null },
      },
      include: { unit: { include: { leases: { where: { state: 'active', purpose: 'firm' } } } } },
      orderBy: { number: 'asc' },
    })
    expect(drawn).toHaveLength(3)
    const polygon = drawn.find(({ points }) => points.length === 12)
    const leased = drawn.find(({ unit }) => unit && unit.leases.length > 0)
    const link = page.locator(`.plan-sheet svg a[aria-label^="${polygon?.unit?.code}"]`)
    await link.waitFor()
    expect((await link.locator('path').first().getAttribute('d'))?.split('L')).toHaveLength(6)
    await page.locator(`.plan-sheet svg a[aria-label^="${leased?.unit?.code} 在租"]`).waitFor()
    await director.inspect(`${FLOOR}?by=industry`)
  })
})

/** A white picture of so many points. */
function png(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.concat(Array.from({ length: height }, () => Buffer.alloc(width + 1, 255).fill(0, 0, 1)))
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    mark,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
