import path from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build, type Rollup } from 'vite'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { chromiumHere } from '../journeys/support/chromium'

/** The scripts of pages in a real browser, on markup of their own: no server, and a clock that the test moves. */
let browser: Browser
let page: Page
const scripts: Record<string, string> = {}
const ORIGIN = 'http://feidi.test'

beforeAll(async () => {
  browser = await chromium.launch(await chromiumHere())
  for (const name of ['every-page', 'kept-form']) scripts[name] = await bundled(name)
}, 60_000)
afterAll(() => browser.close())
beforeEach(async () => {
  page = await (await browser.newContext()).newPage()
  await page.clock.install({ time: new Date('2026-11-20T02:00:00Z') })
}, 30_000)

async function bundled(name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '~': path.resolve('app') } },
    build: {
      write: false,
      rollupOptions: { input: path.resolve(`app/ui/${name}.script.ts`), output: { format: 'iife' } },
    },
  })
  const [first] = ([made].flat() as Rollup.RollupOutput[]).flatMap(({ output }) => output)
  return first && 'code' in first ? first.code : ''
}

/** Shows a page with a script; what forms send is counted and never answered. */
async function show(markup: string, script: string): Promise<string[]> {
  const sent: string[] = []
  await page.unrouteAll()
  await page.route(`${ORIGIN}/**`, async (route) => {
    const request = route.request()
    if (request.method() === 'POST') return void sent.push(request.postData() ?? '')
    const body = `<!doctype html><meta charset="utf-8">${markup}<script>${scripts[script]}</script>`
    await route.fulfill({ contentType: 'text/html', body })
  })
  await page.goto(ORIGIN)
  return sent
}

/** The answer is awaited beside the page, so that the page can be looked at meanwhile. */
const FORM = `<iframe name="beside"></iframe><form method="post" target="beside"><input name="name" value="灵岫">
  <button data-busy="正在保存">保存</button></form>`

it('sends a form once, says so on its button, and lets go when no answer comes', async () => {
  const sent = await show(FORM, 'every-page')
  const button = page.locator('button')
  const press = () => button.evaluate((one) => (one as HTMLButtonElement).click())
  await press()
  await expect.poll(() => button.textContent()).toBe('正在保存')
  expect(await button.getAttribute('aria-busy')).toBe('true')
  await press()
  await press()
  await page.clock.runFor(9_000)
  expect(await button.textContent()).toBe('正在保存')
  await page.clock.runFor(2_000)
  expect([await button.textContent(), await button.getAttribute('aria-busy')]).toEqual(['保存', null])
  expect(sent).toHaveLength(1)
  await press()
  await expect.poll(() => sent.length).toBe(2)
})

const ROWS = ['一', '二', '三']
  .map((name) => `<tr><td><input type="checkbox" class="row-check" aria-label="${name}"></td></tr>`)
  .join('')
const TABLE = `<table><tr><th><input type="checkbox" data-picks-all hidden aria-label="全选"></th></tr>${ROWS}</table>`

it('ticks a whole table at once, and shows when some of it is ticked', async () => {
  await show(TABLE, 'every-page')
  const all = page.getByLabel('全选')
  const ticked = () => page.locator('.row-check:checked').count()
  const isSome = () => all.evaluate((one) => (one as HTMLInputElement).indeterminate)
  await all.check()
  expect(await ticked()).toBe(3)
  await page.getByLabel('二').uncheck()
  expect([await all.isChecked(), await isSome()]).toEqual([false, true])
  await page.getByLabel('二').check()
  expect([await all.isChecked(), await isSome()]).toEqual([true, false])
  await all.uncheck()
  expect(await ticked()).toBe(0)
})

const KEPT = `<form method="post" data-kept="start.1" data-kept-except="lateCode">
  <div data-kept-back hidden>还在</div><p data-kept-here hidden>已留在这台设备上</p>
  <input type="hidden" name="idempotencyKey" value="KEY">
  <input name="name"><input name="lateCode"><button type="button" data-kept-discard>清空</button></form>`
const nameIn = () => page.locator('[name=name]').inputValue()

it('keeps what is typed over a closed page, under the same key, until the form has been taken', async () => {
  await show(KEPT.replace('KEY', 'first'), 'kept-form')
  await page.locator('[name=name]').fill('西安灵岫科技有限公司')
  await page.locator('[name=lateCode]').fill('ABCDE')
  expect(await page.locator('[data-kept-here]').isVisible()).toBe(true)

  await show(KEPT.replace('KEY', 'second'), 'kept-form')
  expect(await nameIn()).toBe('西安灵岫科技有限公司')
  expect(await page.locator('[name=lateCode]').inputValue()).toBe('')
  expect(await page.locator('[name=idempotencyKey]').inputValue()).toBe('first')
  expect(await page.locator('[data-kept-back]').isVisible()).toBe(true)

  await show('<span data-kept-taken="start.1" hidden></span>', 'kept-form')
  await show(KEPT.replace('KEY', 'third'), 'kept-form')
  expect([await nameIn(), await page.locator('[name=idempotencyKey]').inputValue()]).toEqual(['', 'third'])
})
