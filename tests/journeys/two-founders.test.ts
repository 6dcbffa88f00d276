import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { wholeUscc } from '~/shared/codes/uscc'
import { ENCLAVE, signUp, startApplication } from './support/founder'
import { pdf } from './support/pdf'
import { onStage, visitor } from './support/stage'

onStage()

/** A save waits for a pause in typing, and trouble must be told within ten seconds. */
const soon = { timeout: 10_000 }

const PASSWORD = 'journey of two founders'
const body = '91610131MAJ0URN2'

test('two founders of one firm edit one application at once, and nothing is lost', async () => {
  const first = await visitor()
  const { page } = first
  const signIn = async () => {
    await page.getByLabel('邮箱或手机号').fill('first-founder@example.test')
    await page.getByLabel('密码').fill(PASSWORD)
    await page.getByRole('button', { name: '登录' }).click()
  }
  await page.goto(`/my/applications/new?enclave=${ENCLAVE}`)
  await page.getByRole('link', { name: '注册' }).click()
  await signUp(page, '程望野', 'first-founder@example.test', PASSWORD)
  await signIn()
  await page.waitForURL(/applications\/new/)
  const ref = await startApplication(page, wholeUscc(body))
  const form = `/my/applications/${ref}/form/firm`
  await typeBeforeScripts(page, form, '产品是什么', '测厚仪')
  await expect.poll(() => storedAnswer(page, form, 'product'), soon).toBe('测厚仪')

  // The same person at a second browser stands for the colleague: every save goes by session, not by name.
  const second = await visitor()
  const there = second.page
  await there.goto('/sign-in')
  await there.getByLabel('邮箱或手机号').fill('first-founder@example.test')
  await there.getByLabel('密码').fill(PASSWORD)
  await there.getByRole('button', { name: '登录' }).click()
  await there.waitForURL((url) => url.pathname !== '/sign-in')
  await there.goto(form)
  await there.locator('form[data-saving]').waitFor()

  await Promise.all([page.getByLabel('职工总数').fill('12'), there.getByLabel('注册资本').fill('300')])
  for (const one of [page, there]) await one.getByRole('status').filter({ hasText: '已自动保存' }).waitFor()
  await page.evaluate('window.dispatchEvent(new Event("focus"))')
  await expect.poll(() => page.getByLabel('注册资本').inputValue(), soon).toBe('300')

  // Typed while the line is down: the colleague cannot have taken over the other answer before.
  await second.page.context().setOffline(true)
  await there.getByLabel('产品是什么').fill('太赫兹测厚仪')
  await page.getByLabel('产品是什么').fill('在线测厚仪')
  await expect.poll(() => storedAnswer(page, form, 'product'), soon).toBe('在线测厚仪')
  await second.page.context().setOffline(false)
  await there.getByRole('button', { name: '用我填的' }).waitFor()
  expect(await there.getByText('对方填的').innerText()).toContain('在线测厚仪')
  expect(await storedAnswer(page, form, 'product')).toBe('在线测厚仪')
  await there.getByRole('button', { name: '用我填的' }).click()
  await expect.poll(() => storedAnswer(page, form, 'product'), soon).toBe('太赫兹测厚仪')

  await second.page.context().setOffline(true)
  await there.getByLabel('上年度营业收入').fill('86.40')
  await there.getByRole('alert').filter({ hasText: '网络断开' }).waitFor(soon)
  expect(await storedAnswer(page, form, 'revenue_last_year')).toBe('')
  await second.page.context().setOffline(false)
  await expect.poll(() => storedAnswer(page, form, 'revenue_last_year'), soon).toBe('86.4')

  await first.page.context().clearCookies()
  await page.getByLabel('职工总数').fill('15')
  await page.getByRole('alert').filter({ hasText: '登录已过期' }).waitFor(soon)
  await page.getByRole('link', { name: '去登录' }).click()
  await signIn()
  await page.waitForURL(/form\/firm/)
  await expect.poll(() => storedAnswer(there, form, 'staff'), soon).toBe('15')
  expect(await page.getByLabel('职工总数').inputValue()).toBe('15')

  await page.goto(`/my/applications/${ref}/form/team`)
  await rowsAndQuestions(page)
  await page.goto(`/my/applications/${ref}/papers`)
  await breakingUpload(page)
})

/** A slow line: somebody types while the page's script is still on its way. */
async function typeBeforeScripts(page: Page, form: string, label: string, value: string): Promise<void> {
  let arrive = () => {}
  const late = new Promise<void>((resolve) => (arrive = resolve))
  await page.route(/assets\/section-[^/]*\.js/, async (route) => {
    await late
    await route.continue()
  })
  await page.goto(form, { waitUntil: 'commit' })
  await page.getByLabel(label).fill(value)
  expect(await page.locator('form[data-saving]').count()).toBe(0)
  arrive()
  await page.locator('form[data-saving]').waitFor()
}

/** Rows come and go on the page itself, and so does a question that an answer brings up. */
async function rowsAndQuestions(page: Page): Promise<void> {
  const stored = () => storedAnswer(page, page.url(), 'members')
  const members = page.getByRole('group', { name: '核心团队成员' })
  await members.getByLabel('姓名').fill('周岚')
  await members.getByRole('button', { name: '加一行' }).click()
  await page.keyboard.type('许知远')
  await expect.poll(stored, soon).toMatch(/周岚.*许知远/)
  await members.getByRole('button', { name: '删去第 1 行' }).click()
  await expect.poll(stored, soon).not.toContain('周岚')
  expect(await members.getByRole('group', { name: '第 1 行' }).getByLabel('姓名').inputValue()).toBe('许知远')
  await page.getByRole('radio', { name: '海外归国' }).check()
  await page.getByLabel('从哪个国家或地区回来').fill('德国')
  await expect.poll(() => storedAnswer(page, page.url(), 'returned_from'), soon).toBe('德国')
}

/** The line breaks between two pieces of a paper; once it is back the file goes on from there, by itself. */
async function breakingUpload(page: Page): Promise<void> {
  let pieces = 0
  await page.route(/\/uploads\/[^/]+$/, async (route) => {
    pieces += route.request().method() === 'POST' ? 1 : 0
    if (pieces !== 2) return route.continue()
    pieces += 1
    await page.context().setOffline(true)
    await route.abort('internetdisconnected')
  })
  const block = page.locator('section').filter({ has: page.getByRole('heading', { name: '营业执照' }) })
  await block.locator('input[type=file]').setInputFiles(pdf('营业执照.pdf', 'licence '.repeat(150_000)))
  await block.getByRole('alert').filter({ hasText: '停在 43%' }).waitFor(soon)
  await page.context().setOffline(false)
  await block.getByRole('link', { name: '营业执照.pdf' }).waitFor(soon)
  // One piece before the break, one lost to it, two after it.
  expect(pieces - 1).toBe(4)
}

/** What the server holds, asked as the page itself asks. */
async function storedAnswer(page: Page, form: string, key: string): Promise<string> {
  const html = await (await page.request.get(form)).text()
  const [, field = '{}'] = new RegExp(`data-question="${key}"[^>]* data-field="([^"]*)"`).exec(html) ?? []
  return (JSON.parse(field.replaceAll('&quot;', '"')) as { value?: string }).value ?? ''
}
