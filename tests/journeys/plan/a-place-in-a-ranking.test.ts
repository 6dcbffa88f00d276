import { describe, expect, test } from 'vitest'
import { PHONE } from '../support/browser'
import { ENCLAVE } from '../support/founder'
import { pdf } from '../support/pdf'
import { press } from '../support/staff'
import { onItsDatabase, onStage, visitor } from '../support/stage'

onStage()
onItsDatabase()

const [CODE, NAME] = ['torch', '火炬统计孵化器名次']

describe('a place in a ranking', () => {
  test('comes to be watched by a line in the settings', async () => {
    const admin = await visitor('admin')
    const { page } = admin
    await admin.inspect(`/admin/${ENCLAVE}/settings/rankings`)
    const field = page.getByRole('textbox', { name: '名次指标' })
    await field.fill(`${await field.inputValue()}\n${CODE} | ${NAME} | Place in the Torch return | 20`)
    await page.getByLabel('为什么改').fill('科技局要求对标')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.waitForURL(/saved=1/)
    await expect(field.inputValue()).resolves.toContain(`${CODE} | ${NAME}`)
  })

  test('is reported from a phone with its proof', async () => {
    const officer = await visitor('officer', { viewport: PHONE })
    const { page } = officer
    await page.goto(`/desk/${ENCLAVE}/kpi`)
    await page.getByRole('link', { name: NAME }).click()
    await officer.inspect()
    await page.getByRole('link', { name: '填报名次' }).click()
    await officer.inspect()
    await page.locator('[name=place]').fill('31')
    await page.getByLabel('参加排名的总数').fill('30')
    await page.getByLabel('谁排的、什么文件').fill('科技部火炬中心年度通报')
    await page.locator('input[type=file]').setInputFiles(pdf('通报.pdf', 'places of incubators'))
    await page.getByRole('button', { name: '填报名次' }).click()
    await page.getByText('总数不能小于名次').first().waitFor()
    await page.getByLabel('参加排名的总数').fill('1400')
    if ((await page.locator('input[type=file]').inputValue()) === '')
      await page.locator('input[type=file]').setInputFiles(pdf('通报.pdf', 'places of incubators'))
    await press(page, '填报名次')
    await page.getByText('第 31 位（共 1400）').first().waitFor()
  })

  test('stands on the board once the bureau has approved it', async () => {
    const bureau = await visitor('bureau')
    const { page } = bureau
    await bureau.inspect(`/bureau/${ENCLAVE}/rankings/${CODE}`)
    await page.getByRole('link', { name: '核定', exact: true }).click()
    await bureau.inspect()
    await page.getByLabel('核准', { exact: true }).check()
    await press(page, '核定')
    await page.goto(`/bureau/${ENCLAVE}`)
    const row = page.getByRole('row').filter({ hasText: NAME })
    await row.getByText('第 31 位（共 1400）').waitFor()
    await row.getByText('还差 11 位').waitFor()
  })
})
