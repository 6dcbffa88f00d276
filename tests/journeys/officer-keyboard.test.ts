import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hashPassword } from '~/ground/accounts/password.server'
import { db } from '~/platform/db.server'
import { applicationIn } from '../support/applications'
import { makeWorld } from '../support/world'
import { NOW } from './support/setup'
import { onItsDatabase, onStage, visitor } from './support/stage'

onStage()
onItsDatabase()

const NOTE = '请补充近两年的研发投入说明。'

test('an officer takes up three files and asks a correction of each by keyboard alone', async () => {
  const { enclaveId, slug, officer } = await worldWithFiles(3)
  const someone = await visitor()
  await someone.signIn(officer)
  const { page } = someone
  const { keyboard } = page
  await page.goto(`/desk/${slug}`)

  await keyboard.press('j')
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
  await page.getByLabel('启用键盘快捷键').focus()
  await keyboard.press('Space')
  await page.getByText('显示或收起本说明').waitFor()
  await someone.inspect()
  await keyboard.press('?')
  await page.getByText('显示或收起本说明').waitFor({ state: 'hidden' })

  for (const key of ['j', 'j', 'k', 'x']) await keyboard.press(key)
  expect(await page.getByRole('checkbox', { name: /^勾选/, checked: true }).count()).toBe(1)
  await keyboard.press('x')
  await leadsTo(page, 'o', /\/applications\/[\w-]+\?queue=ours$/)
  await someone.inspect()
  await leadsTo(page, 'n', /\?queue=ours$/)
  await leadsTo(page, 'p', /\?queue=ours$/)

  for (let left = 3; left > 0; left -= 1) {
    await leadsTo(page, 't', /\/acceptance\?/)
    await leadsTo(page, 'Control+Enter', /\/applications\/[\w-]+\?queue=/)
    await leadsTo(page, 'c', /\/correction\?/)
    await page.waitForFunction("document.activeElement.type === 'checkbox'")
    await keyboard.press('Space')
    await keyboard.press('Tab')
    await keyboard.press('ArrowDown')
    await keyboard.press('Tab')
    await keyboard.type(NOTE)
    await leadsTo(page, 'Control+Enter', /\/applications\/[\w-]+\?queue=/)
    if (left > 1) await leadsTo(page, 'n', /\?queue=ours$/)
  }
  await page.getByText('轮到我们 · 没有别的申请了').waitFor()
  await leadsTo(page, 'u', /\?tab=ours$/)
  await page.getByText('没有轮到我们的事项').waitFor()

  const files = await db.application.findMany({ where: { enclaveId }, include: { corrections: true } })
  expect(files.map(({ state }) => state)).toEqual(Array(3).fill('awaiting_correction'))
  expect(files.flatMap(({ corrections }) => corrections.map(({ items }) => JSON.stringify(items)))).toEqual(
    Array(3).fill(expect.stringContaining(NOTE)),
  )
})

/** An enclave of its own with so many submitted files, and an officer with the usual password. */
async function worldWithFiles(count: number) {
  const world = await makeWorld({ now: new Date(NOW) })
  for (let made = 0; made < count; made += 1) await applicationIn(world, 'submitted')
  const passwordHash = await hashPassword('feidi-demo-2026')
  const email = 'keyboard@example.test'
  await db.user.update({ where: { id: world.officer.userId }, data: { email, passwordHash } })
  return { enclaveId: world.enclaveId, slug: world.slug, officer: email }
}

/** Presses a key and waits for the page it leads to. */
async function leadsTo(page: Page, key: string, address: RegExp): Promise<void> {
  const before = page.url()
  await page.keyboard.press(key)
  await page.waitForURL((url) => url.href !== before && address.test(url.href))
}
