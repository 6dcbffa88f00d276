import { beforeAll, describe, expect, test } from 'vitest'
import { PHONE, type Visitor } from '../support/browser'
import { press } from '../support/staff'
import { onStage, visitor } from '../support/stage'

onStage()

describe('a firm and a site', () => {
  let founder: Visitor, park: Visitor
  beforeAll(async () => {
    founder = await visitor('founder', { viewport: PHONE })
    park = await visitor('park')
  })

  test('the founder says on a phone what is needed, and reads what fits and why the rest does not', async () => {
    const { page } = founder
    await page.goto('/my/firm/sites')
    await founder.inspect()
    await page.getByRole('link', { name: /需求/ }).first().click()
    await page.waitForURL(/\/sites\/need$/)
    await founder.inspect()
    await page.getByLabel('标准厂房').check()
    await page.getByLabel('面积，至少').fill('1,000 ㎡')
    await page.getByLabel('面积，至多').fill('900')
    await page.getByLabel('孵化器和各园区').check()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('不能小于“至少”').first().waitFor()
    await page.getByLabel('面积，至多').fill('4000')
    await press(page, '保存')
    await page.getByText('已保存').waitFor()
    expect(await page.getByText('标准厂房 1000–4000 ㎡').isVisible()).toBe(true)
    await founder.inspect()
  })

  test('the park finds firms that fit its free sites and asks one to come', async () => {
    const { page } = park
    await page.goto('/parks/weinan-xian')
    await page.goto('/parks/weinan-xian/firms')
    await park.inspect()
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '邀请' }) })
    await row.first().getByRole('link', { name: '邀请' }).click()
    await page.waitForURL(/\/invitation$/)
    await park.inspect()
    await page.getByLabel('写给企业的话').fill('厂房层高够，下周可以来看')
    await press(page, '发出邀请')
    await page.getByText('等企业答复').first().waitFor()
  })
})
