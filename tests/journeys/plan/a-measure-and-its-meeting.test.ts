import { beforeAll, describe, test } from 'vitest'
import { onePage } from '~/example/drivers/pdf'
import type { Visitor } from '../support/browser'
import { press } from '../support/staff'
import { onStage, visitor } from '../support/stage'

onStage()

describe('a task of a measure', () => {
  let bureau: Visitor, officer: Visitor
  const TITLE = '整理落地企业清单'
  beforeAll(async () => {
    bureau = await visitor('bureau')
    officer = await visitor('officer')
  })

  test('is entered by the bureau for an officer', async () => {
    const { page } = bureau
    await page.goto('/bureau/weinan-xian/measures')
    await bureau.inspect()
    await page.getByRole('link', { name: '创新孵化落地政策措施' }).click()
    await bureau.inspect()
    await page.getByRole('link', { name: '加任务' }).click()
    await bureau.inspect()
    await page.getByLabel('任务', { exact: true }).fill(TITLE)
    await page.getByLabel('完成期限').fill('2026-12-20')
    await page.getByLabel('责任人').selectOption('韩若琳')
    await press(page, '登记')
    await page.getByRole('heading', { name: TITLE }).waitFor()
    await bureau.inspect()
  })

  test('is reported in full by the officer with proof, and confirmed by the bureau', async () => {
    const { page } = officer
    await page.goto('/desk/weinan-xian/tasks?owner=mine')
    await officer.inspect()
    await page.getByRole('link', { name: TITLE }).click()
    await page.getByRole('link', { name: '报进展' }).click()
    await officer.inspect()
    await page.getByLabel('完成百分比').fill('100')
    await page.getByLabel('做了什么').fill('清单已经整理好')
    const proof = { name: '清单.pdf', mimeType: 'application/pdf', buffer: onePage('List') }
    await page.locator('input[type=file]').setInputFiles(proof)
    await press(page, '报进展')
    await page.getByText('待确认').first().waitFor()
    await bureau.page.reload()
    await bureau.page.getByRole('link', { name: '确认完成' }).click()
    await bureau.inspect()
    await press(bureau.page, '保存修改')
    await bureau.page.getByText('已完成').first().waitFor()
    await bureau.inspect()
  })

  test('that a meeting gave out stands first on the agenda of the next', async () => {
    const { page } = bureau
    await page.goto('/bureau/weinan-xian/meetings')
    await bureau.inspect()
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await page.getByText('上月任务').first().waitFor()
    await bureau.inspect()
    await page.getByRole('link', { name: '会议纪要' }).click()
    await page.getByText('上月任务').first().waitFor()
    await bureau.inspect()
  })
})
