import { beforeAll, describe, expect, test } from 'vitest'
import type { Visitor } from '../support/browser'
import { onStage, visitor } from '../support/stage'

const BUREAU = '/bureau/weinan-xian'
const HD = { width: 1920, height: 1080 }

onStage()

describe('the plan on a wall', () => {
  let bureau: Visitor, wall: Visitor
  beforeAll(async () => {
    bureau = await visitor('bureau')
    wall = await visitor(undefined, { viewport: HD })
  })

  test('shows what is approved without being loaded again, and goes dark when its address is revoked', async () => {
    const { page } = bureau
    await page.goto(`${BUREAU}/walls`)
    await bureau.inspect()
    await page.getByRole('button', { name: '开通' }).click()
    await page.getByText('请填写挂在哪里').first().waitFor()
    await page.getByLabel('挂在哪里').fill('一楼大厅')
    await page.getByRole('button', { name: '开通' }).click()
    const address = new URL(await page.getByLabel('大屏地址').inputValue())
    const screen = wall.page
    await screen.goto(address.pathname)
    await screen.getByText('实时更新').waitFor()
    await wall.inspect()
    const patents = screen.locator('.wall-figures > div', { hasText: '专利成果' }).locator('b')
    const before = parseInt((await patents.textContent()) ?? '', 10)
    await screen.evaluate(() => document.body.setAttribute('data-loaded-once', ''))

    await page.goto(`${BUREAU}/indicators/patents?state=submitted`)
    const rows = await page
      .locator('tbody a[href*="/evidence/"]')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''))
    // Of several that wait the first that nobody else has in hand.
    for (const row of rows) {
      await page.goto(`${row}/approval`)
      const send = page.locator('main form button', { hasText: '核准' })
      if ((await send.count()) === 0) continue
      await send.first().click()
      const left = await page
        .waitForURL((url) => !url.pathname.endsWith('/approval'), { timeout: 4000 })
        .then(
          () => true,
          () => false,
        )
      if (left) break
    }
    await patents.getByText(String(before + 1)).waitFor()
    expect(await screen.locator('[data-loaded-once]').count()).toBe(1)

    const slides = screen.locator('[data-slide]')
    const shown = async () =>
      (await slides.evaluateAll((all) => all.map((one) => one.checkVisibility()))).indexOf(true)
    const first = await shown()
    const seen: number[] = []
    for (let turn = 0; turn < (await slides.count()); turn += 1) {
      seen.push(await shown())
      const cut = await screen.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
      expect(cut, `what page ${turn + 1} of the screen does not show`).toBeLessThanOrEqual(0)
      await screen.keyboard.press('ArrowRight')
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(await shown()).toBe(first)

    await page.goto(`${BUREAU}/walls`)
    await page.getByRole('button', { name: '收回“一楼大厅”的地址' }).click()
    await screen.getByText('实时更新').waitFor({ state: 'detached' })
    expect((await screen.goto(address.pathname))?.status()).toBe(404)
  })
})
