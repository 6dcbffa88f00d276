import { beforeAll, describe, test } from 'vitest'
import type { Visitor } from '../support/browser'
import { press } from '../support/staff'
import { onStage, visitor } from '../support/stage'

const PARKS = '/parks/weinan-xian'

onStage()

describe('land in the home city', () => {
  let park: Visitor, bureau: Visitor
  beforeAll(async () => {
    park = await visitor('park')
    bureau = await visitor('bureau')
  })

  test('is entered by the park officer and kept for a landing project', async () => {
    const { page } = park
    await page.goto(`${PARKS}/sites`)
    await park.inspect()
    await page.getByRole('link', { name: '登记土地' }).click()
    await park.inspect()
    await page.getByLabel('名称').fill('北区 9 号地')
    await page.getByLabel('面积').fill('55 亩')
    await page.getByLabel('存量类别').selectOption('征而未供')
    await page.getByLabel('净地情况').selectOption('净地')
    await press(page, '登记')
    await page.getByRole('heading', { name: '北区 9 号地' }).waitFor()
    await park.inspect()
    await page.getByRole('link', { name: '预留', exact: true }).click()
    await park.inspect()
    await page.getByLabel('落地项目').selectOption({ index: 1 })
    await press(page, '预留')
    await page.getByText('预留中').waitFor()
    await park.inspect()
    await page.goto(`${PARKS}/map`)
    await park.inspect()
  })

  test('is seen by the bureau to lie idle after a year, and the holder is sent the notice', async () => {
    const { page } = bureau
    await page.goto(`${PARKS}/land`)
    await bureau.inspect()
    await page.getByRole('link', { name: '高新 2025-07 号（示例）' }).first().click()
    await page.getByText('按规则：闲置，征闲置费').waitFor()
    await page.getByText('土地闲置费 400 万元').waitFor()
    await bureau.inspect()
    await page.getByRole('link', { name: '发调查通知书' }).click()
    await bureau.inspect()
    await page.getByLabel('调查的情况').fill('现场没有开工，没有施工许可证')
    await press(page, '发出通知书')
    await page.getByRole('heading', { name: '闲置土地调查通知书' }).first().waitFor()
    await bureau.inspect()
    await page.goto(`${PARKS}/land`)
    await page.getByText('已发调查通知').first().waitFor()
    await page.goto(`${PARKS}/map?by=projects`)
    await bureau.inspect()
  })
})
