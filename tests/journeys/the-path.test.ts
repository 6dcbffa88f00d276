import { expect, test } from 'vitest'
import { usccCheckCharacter } from '~/firms/uscc'
import { ENCLAVE, FIRM, fillSections, handInPapers, signUp, startApplication, submit } from './support/founder'
import { onStage, visitor } from './support/stage'

onStage()

const PASSWORD = 'journey of a thousand li'
const body = '91610131MAJ0URNE1'
const uscc = body + usccCheckCharacter(body)

test('one firm, from its application to a counted result', async () => {
  const founder = await visitor()
  const { page } = founder
  await founder.inspect(`/${ENCLAVE}`)
  await page.getByRole('link', { name: '自查', exact: true }).click()
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel('成立日期').fill(FIRM.founded)
  await page.getByLabel('职工总数').fill('12')
  await page.getByLabel('其中研发人员').fill('2')
  await page.getByRole('button', { name: '看结果' }).click()
  await page.getByText('不满足').first().waitFor()
  await founder.inspect()
  await page.goto(`/my/applications/new?enclave=${ENCLAVE}`)
  await page.getByRole('link', { name: '注册' }).click()
  await signUp(page, '程望野', 'journey@example.test', PASSWORD)
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await page.getByLabel('邮箱或手机号').fill('journey@example.test')
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(/applications\/new/)
  const ref = await startApplication(page, uscc)
  await fillSections(page)
  await handInPapers(page)
  await founder.inspect()
  await page.goto(`/my/applications/${ref}/submission`)
  await founder.inspect()
  await submit(page)
  await founder.inspect()
})
