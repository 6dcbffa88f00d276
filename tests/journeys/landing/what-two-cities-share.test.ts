import { beforeAll, describe, expect, test } from 'vitest'
import { PHONE, type Visitor } from '../support/browser'
import { ENCLAVE } from '../support/founder'
import { onStage, visitor } from '../support/stage'
import { press } from '../support/staff'

onStage()

describe('what two cities share', () => {
  let bureau: Visitor, second: Visitor, host: Visitor
  beforeAll(async () => {
    bureau = await visitor('bureau')
    second = await visitor('bureau2')
    host = await visitor('host', { viewport: PHONE })
  })

  test('is confirmed by the host city on a phone, which reads totals and no firm by itself', async () => {
    const { page } = host
    await page.goto(`/host/${ENCLAVE}`)
    await page.getByRole('link', { name: '分算', exact: true }).click()
    await host.inspect()
    await page.getByRole('link', { name: '两市落地企业指标分算协议' }).click()
    await host.inspect()
    await page
      .getByRole('link', { name: /第三季度$/ })
      .first()
      .click()
    await page.getByText('这里只列合计').waitFor()
    expect(await page.locator('tbody').getByRole('link').count()).toBe(0)
    await page.getByRole('link', { name: /^代表.*确认$/ }).click()
    await host.inspect()
    await press(page, /^代表.*确认$/)
    await page.getByText('双方已确认').first().waitFor()
    await host.inspect()
  })

  test('leads from the tax of a firm to its application in three clicks', async () => {
    const { page } = bureau
    await page.goto(`/bureau/${ENCLAVE}/sharing`)
    await page.getByRole('link', { name: '两市落地企业指标分算协议' }).click()
    await page
      .getByRole('link', { name: /第二季度$/ })
      .first()
      .click()
    await page.getByRole('row', { name: /^税收/ }).getByRole('link').click()
    await page.getByRole('heading', { name: '税收：逐家' }).waitFor()
    await bureau.inspect()
    await page.locator('tbody').getByRole('link').first().click()
    await page.getByRole('link', { name: '企业档案' }).click()
    await page.getByRole('link', { name: /申请/ }).filter({ hasText: /WX/ }).first().click()
    await page.waitForURL(/\/applications\/[\w-]+$/)
  })

  test('is corrected by a further settlement alone: the same again is refused, with what was typed kept', async () => {
    const { page } = second
    await page.goto(`/bureau/${ENCLAVE}/sharing`)
    await page.getByRole('link', { name: '两市落地企业指标分算协议' }).click()
    await page.getByRole('link', { name: '出具结算单' }).click()
    await second.inspect()
    await page.getByLabel('结算期').selectOption({ label: '2026年第二季度（更正）' })
    await page.getByRole('button', { name: '出具' }).click()
    await page.getByText('请写明更正理由').first().waitFor()
    await page.getByLabel('更正理由').fill('企业更正税收')
    await page.getByRole('button', { name: '出具' }).click()
    await page.getByText('不用更正').first().waitFor()
    expect(await page.getByLabel('更正理由').inputValue()).toBe('企业更正税收')
    await second.inspect()
  })
})
