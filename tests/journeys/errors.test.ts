import { describe, expect, test } from 'vitest'
import type { Visitor } from './support/browser'
import { ENCLAVE } from './support/founder'
import { onStage, visitor } from './support/stage'

const ABSENT = '没有这一页'
const CLOSED = '这一页不对您开放'

onStage()

async function stands(somebody: Visitor, path: string, status: number, title: string): Promise<void> {
  const answer = await somebody.page.goto(path)
  expect([path, answer?.status()]).toEqual([path, status])
  await somebody.page.getByRole('heading', { name: title, level: 1 }).waitFor()
  await somebody.page.getByRole('main').getByRole('link', { name: /^回到/ }).waitFor()
}

describe.concurrent('what is not there, or not for you, says so in its own frame', () => {
  test.each([
    [undefined, [`/${ENCLAVE}/no-such-page`, '/no-such-enclave/check'], []],
    ['founder', ['/my/applications/WXXF-1999-0001'], [`/desk/${ENCLAVE}`, `/admin/${ENCLAVE}/log`]],
    [
      'officer',
      [`/desk/${ENCLAVE}/applications/none`, `/desk/${ENCLAVE}/space/buildings/main/99`],
      [`/bureau/${ENCLAVE}`],
    ],
    ['expert1', [`/review/${ENCLAVE}/none`], [`/desk/${ENCLAVE}/applications`]],
    ['bureau', [`/bureau/${ENCLAVE}/evidence/none`], [`/desk/${ENCLAVE}/letters`]],
    ['park', [`/park/${ENCLAVE}/none`], [`/desk/${ENCLAVE}/landing`]],
    ['admin', [`/admin/${ENCLAVE}/members/none`], [`/review/${ENCLAVE}`]],
  ] as const)('%s', async (account, absent, closed) => {
    const somebody = await visitor(account)
    for (const path of absent) await stands(somebody, path, 404, ABSENT)
    await somebody.inspect()
    for (const path of closed) await stands(somebody, path, 403, CLOSED)
  })
})

test('of two officers who allocate one room at once, one gets the lease and one a reason', async () => {
  const desks = [await visitor('officer'), await visitor('director')]
  const firms = ['西安云崾电源科技有限公司', '西安知澜仪器科技有限公司']
  for (const [index, { page }] of desks.entries()) {
    await page.goto(`/desk/${ENCLAVE}/space/buildings/main/5?unit=503`)
    await page.getByRole('link', { name: '分配 503' }).first().click()
    const firm = page.getByRole('main').getByRole('combobox', { name: '企业' })
    await firm.selectOption(await firm.locator('option', { hasText: firms[index] }).getAttribute('value'))
    await page.getByLabel('最后一天').fill('2027-03-31')
    await page.getByLabel('备注').fill(`钥匙由第 ${index + 1} 位专员交接`)
  }
  await Promise.all(desks.map(({ page }) => page.getByRole('button', { name: '分配这间' }).click()))
  const refused = /已归|正有人在办/
  await Promise.all(
    desks.map(({ page }) =>
      Promise.race([page.waitForURL(/\/main\/5\?unit=503/), page.getByText(refused).first().waitFor()]),
    ),
  )
  const losers = desks.filter(({ page }) => page.url().endsWith('/lease'))
  expect(losers).toHaveLength(1)
  const loser = losers[0] ?? desks[0]
  const index = desks.findIndex((desk) => desk === loser)
  const winner = firms[1 - index] ?? ''
  // Who came while the other was at it is told so; the next try says to whom the room went.
  if (await loser?.page.getByText('正有人在办').count()) {
    await loser?.page.getByRole('button', { name: '分配这间' }).click()
  }
  await loser?.page
    .getByText(new RegExp(`503 从 .* 已归${winner}`))
    .first()
    .waitFor()
  expect(await loser?.page.getByLabel('备注').inputValue()).toBe(`钥匙由第 ${index + 1} 位专员交接`)
  expect(await loser?.page.getByLabel('最后一天').inputValue()).toBe('2027-03-31')
  await loser?.page.goto(`/desk/${ENCLAVE}/space/buildings/main/5?unit=503`)
  await loser?.page.getByRole('complementary').getByRole('link', { name: winner }).first().waitFor()
})

test('what is wrong with a form is listed first, with the focus, and leads to its fields', async () => {
  const somebody = await visitor()
  const { page } = somebody
  await page.goto('/sign-up')
  await page.getByLabel('姓名').fill('程望野')
  await page.getByLabel('密码').fill('short')
  await page.getByRole('button', { name: '注册' }).click()
  const summary = page.getByRole('alert')
  await summary.waitFor()
  expect(await page.evaluate('document.activeElement.role')).toBe('alert')
  await somebody.inspect()
  await summary.getByRole('link', { name: /密码/ }).click()
  const password = page.getByLabel('密码')
  expect(await page.evaluate('document.activeElement.name')).toBe('password')
  expect(await password.getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByLabel('姓名').inputValue()).toBe('程望野')
})
