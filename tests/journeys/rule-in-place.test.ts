import { expect, test } from 'vitest'
import { ENCLAVE } from './support/founder'
import { onStage, visitor } from './support/stage'
import { press } from './support/staff'

onStage()

test('a rule is built in place, and what is wrong with it has the focus', async () => {
  const someone = await visitor('director')
  const { page } = someone
  const code = page.getByRole('textbox', { name: '编号', exact: true })
  await page.goto(`/desk/${ENCLAVE}/criteria`)
  await page.getByRole('link', { name: '复制为草案' }).first().click()
  await code.fill('ZJ-2099')
  await press(page, '新建草案')
  const set = page.url()
  await page.goto(`${set}/rules/new`)
  const address = page.url()
  await code.fill('Z9')

  const lines = page.getByLabel('比较什么')
  const before = await lines.count()
  await page.getByRole('button', { name: '加一行' }).first().click()
  await expect.poll(() => lines.count()).toBe(before + 1)
  expect(await page.evaluate('document.activeElement.name')).toBe(`r.${before}.measure`)
  await page.getByRole('button', { name: `删去这行 ${before + 1}` }).click()
  await expect.poll(() => lines.count()).toBe(before)
  await page.getByLabel('事实', { exact: true }).first().selectOption({ index: 1 })
  await page.getByLabel('方式', { exact: true }).first().waitFor()
  expect(page.url()).toBe(address)
  expect(await code.inputValue()).toBe('Z9')
  await someone.inspect()

  await page.getByRole('button', { name: '保存' }).last().click()
  await page.getByRole('alert').waitFor()
  expect(await page.evaluate('document.activeElement.role')).toBe('alert')
})
