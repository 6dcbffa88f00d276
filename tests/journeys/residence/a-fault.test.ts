import { beforeAll, describe, expect, test } from 'vitest'
import { PHONE, type Visitor } from '../support/browser'
import { ENCLAVE } from '../support/founder'
import { press } from '../support/staff'
import { onStage, visitor } from '../support/stage'

onStage()

/** The smallest picture there is. */
const photo = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
})
const WHAT = '开水间的水龙头关不紧，一直滴水'

describe('a fault', () => {
  let founder: Visitor, officer: Visitor
  let own: string, desk: string
  beforeAll(async () => {
    founder = await visitor('founder', { viewport: PHONE })
    officer = await visitor('officer')
  })

  test('is reported on a phone with a photo; what was typed and taken stays when the form is refused', async () => {
    const { page } = founder
    await page.goto('/my/reports')
    await founder.inspect()
    await page.getByRole('link', { name: '报修', exact: true }).last().click()
    await page.getByLabel('说说情况').fill(WHAT)
    // Looking at another floor of the plan loses nothing that is typed.
    await page.getByRole('navigation', { name: '位置' }).getByRole('link').last().click()
    await page.waitForURL(/floor=/)
    expect(await page.getByLabel('说说情况').inputValue()).toBe(WHAT)
    await page.locator('input[type=file]').setInputFiles(photo('滴水.png'))
    await page.getByRole('button', { name: '提交报修' }).click()
    const kept = page.getByRole('checkbox', { name: '已上传的第 1 个' })
    await kept.waitFor()
    expect([await page.getByLabel('说说情况').inputValue(), await kept.isChecked()]).toEqual([WHAT, true])
    await founder.inspect()
    await page.getByLabel('类别').selectOption({ index: 1 })
    await press(page, '提交报修')
    await page.getByText('待受理').first().waitFor()
    own = new URL(page.url()).pathname
    expect(await page.getByAltText('照片 1').count()).toBe(1)
    await founder.inspect()
    await page.goto('/my/reports/new')
    expect(await page.getByLabel('说说情况').inputValue()).toBe('')
  })

  test('is taken up by the officer, who asks, and the founder answers', async () => {
    const { page } = officer
    await page.goto(`/desk/${ENCLAVE}/care`)
    await officer.inspect()
    await page.getByRole('link', { name: WHAT }).click()
    await page.getByRole('button', { name: '我来受理' }).click()
    await page.getByText('处理中').first().waitFor()
    desk = new URL(page.url()).pathname
    await page.getByLabel('留言').fill('请告知是哪一层的开水间')
    await page.getByLabel('请企业答复').check()
    await page.getByRole('button', { name: '发出' }).click()
    await page.getByText('等企业答复').first().waitFor()
    await officer.inspect()

    await founder.page.goto(own)
    await founder.page.getByText('该您答复').waitFor()
    await founder.page.getByLabel('留言').fill('三层东侧')
    await founder.page.getByRole('button', { name: '发出' }).click()
    await founder.page.getByText('三层东侧').waitFor()
    await founder.inspect()
  })

  test('is solved, and rated by the founder, after whom nothing can be added', async () => {
    const { page } = officer
    await page.goto(desk)
    await page.getByRole('link', { name: '已解决' }).click()
    await officer.inspect()
    await page.getByLabel('做了什么').fill('换了阀芯，试了半小时不再滴水')
    await page.locator('input[type=file]').setInputFiles(photo('换好.png'))
    await press(page, '已解决')
    await page.getByText('该企业验收、评价').waitFor()

    await founder.page.goto(own)
    await founder.page.getByRole('link', { name: '评价' }).click()
    await founder.page.getByLabel('5 很满意').check()
    await founder.page.getByLabel('说一句').fill('来得快')
    await founder.inspect()
    await press(founder.page, '提交评价')
    await founder.page.getByText('5 分').first().waitFor()
    await founder.page.getByText('不能再补充').waitFor()
    expect(await founder.page.getByLabel('留言').count()).toBe(0)
    await founder.inspect()
  })
})
