import { beforeAll, describe, expect, test } from 'vitest'
import { PHONE, type Visitor } from '../support/browser'
import { ENCLAVE } from '../support/founder'
import { press } from '../support/staff'
import { onStage, visitor } from '../support/stage'

onStage()

describe('a reward of parks', () => {
  let industry: Visitor, finance: Visitor, officer: Visitor
  let reward: string
  beforeAll(async () => {
    industry = await visitor('industry', { viewport: PHONE })
    finance = await visitor('finance')
    officer = await visitor('officer')
  })

  test('waits for the department of industry on its day, with its clock, and for finance no more', async () => {
    const { page } = industry
    await page.goto(`/department/${ENCLAVE}`)
    await page.getByText(/会签园区考评奖励/).waitFor()
    await industry.inspect()
    await page
      .getByRole('link', { name: /园区考评/ })
      .first()
      .click()
    reward = new URL(page.url()).pathname
    await page.getByText(/等渭南市工业和信息化局会签/).waitFor()
    await industry.inspect()
    await finance.page.goto(`/department/${ENCLAVE}`)
    expect(await finance.page.getByText(/会签园区考评奖励/).count()).toBe(0)
    await finance.page.goto(reward)
    await finance.page.getByText('本部门已经会签').waitFor()
    await finance.inspect()
  })

  test('is not returned without a reason, and once both have approved it the officer pays it', async () => {
    const { page } = industry
    await page.goto(reward)
    await page.getByLabel('退回', { exact: true }).check()
    await page.getByRole('button', { name: '提交答复' }).click()
    await page.getByText('退回请写明理由，至少 5 个字').first().waitFor()
    await industry.inspect()
    await page.getByLabel('同意', { exact: true }).check()
    await press(page, '提交答复')
    await page.waitForURL(`**/department/${ENCLAVE}`)
    expect(await page.getByText(/会签园区考评奖励/).count()).toBe(0)
    const desk = officer.page
    const round = reward.split('/').at(-1) ?? ''
    await desk.goto(`/parks/${ENCLAVE}/rounds/${round}/reward`)
    await officer.inspect()
    await desk.getByRole('link', { name: '记一笔拨付' }).first().click()
    await desk.getByLabel('凭证号').fill('PZ-1')
    await officer.inspect()
    await press(desk, '记下')
    await desk.getByRole('link', { name: '记一笔拨付' }).first().waitFor()
    expect(await desk.getByRole('link', { name: '记一笔拨付' }).count()).toBe(2)
  })
})
