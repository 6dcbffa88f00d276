import { beforeAll, describe, expect, test } from 'vitest'
import { PHONE, type Visitor } from '../support/browser'
import { press } from '../support/staff'
import { onStage, visitor } from '../support/stage'

const BUREAU = '/bureau/weinan-xian/months'
const DESK = '/desk/weinan-xian/months'

onStage()

describe('the bulletin of a closed month', () => {
  let officer: Visitor, bureau: Visitor, stranger: Visitor
  let month: string
  beforeAll(async () => {
    officer = await visitor('officer')
    bureau = await visitor('bureau')
    stranger = await visitor(undefined, { viewport: PHONE })
  })

  test('is worded by the officer, who cannot type a figure that is none', async () => {
    const { page } = officer
    await page.goto(DESK)
    await officer.inspect()
    month = (await page.getByRole('row').nth(1).getByRole('link').first().textContent()) ?? ''
    await page.getByRole('link', { name: month }).first().click()
    await officer.inspect()
    await page.getByRole('link', { name: '月通报' }).click()
    await officer.inspect()
    await page.getByRole('link', { name: '修改文字' }).click()
    await officer.inspect()
    const next = page.getByLabel('下一步要求')
    await next.fill('请围绕{没有的·累计}逐项落实。')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('没有 {没有的·累计} 这个数字').first().waitFor()
    expect(await next.inputValue()).toContain('没有的·累计')
    await next.fill('请围绕｛专利成果·累计｝逐项落实。')
    await press(page, '保存')
    await page.getByText(/请围绕\d+项逐项落实/).waitFor()
  })

  test('is published by the bureau under its number, and read by everybody', async () => {
    const { page } = bureau
    await page.goto(`${BUREAU}/${month}/rows?indicator=patents`)
    await bureau.inspect()
    await page.goto(`${BUREAU}/${month}/bulletin`)
    await page.getByRole('link', { name: '核准并发布' }).click()
    await bureau.inspect()
    await press(page, '核准并发布')
    const number = await page
      .getByText(/渭科孵通〔\d{4}〕\d+号/)
      .first()
      .textContent()
    await bureau.inspect()

    await stranger.page.goto('/weinan-xian/bulletins')
    await stranger.inspect()
    await stranger.page.getByRole('link', { name: month }).click()
    await stranger.page
      .getByText((number ?? '').trim())
      .first()
      .waitFor()
    await stranger.inspect()
  })

  test('holds its month closed until it is withdrawn, with the reason in public', async () => {
    const { page } = bureau
    await page.goto(`${BUREAU}/${month}/reopening`)
    await page.getByLabel('理由').fill('有一条证据核错了')
    await page.getByRole('button', { name: '撤销关账' }).click()
    await page.getByText('请先撤回月通报').first().waitFor()
    await page.goto(`${BUREAU}/${month}/bulletin`)
    await page.getByRole('link', { name: '撤回' }).click()
    await page.getByLabel('理由').fill('有一条证据核错了，重新核对')
    await press(page, '撤回')
    await page.getByText('还没有起草').waitFor()
    await bureau.inspect()
    await stranger.page.goto('/weinan-xian/bulletins')
    await stranger.page.getByText('有一条证据核错了，重新核对').waitFor()
    await stranger.inspect()
  })
})
