import { beforeAll, describe, expect, test } from 'vitest'
import { PHONE, type Visitor } from '../support/browser'
import { addRecord, ENCLAVE } from '../support/founder'
import { onStage, visitor } from '../support/stage'
import { approve, figureOf, press } from '../support/staff'

onStage()

const NAME = '专精特新“小巨人”'
const NUMBER = 'XJR20260417'

describe('a further indicator', () => {
  let admin: Visitor, phone: Visitor, officer: Visitor, bureau: Visitor
  beforeAll(async () => {
    admin = await visitor('admin')
    phone = await visitor('founder', { viewport: PHONE })
    officer = await visitor('officer')
    bureau = await visitor('bureau')
  })

  test('is defined by an administrator, who sees how many records would count', async () => {
    const { page } = admin
    await page.goto(`/admin/${ENCLAVE}/plan`)
    await page.getByRole('link', { name: '指标和口径' }).click()
    await admin.inspect()
    await page.getByRole('link', { name: '新设指标' }).click()
    await page.getByLabel('数哪类记录').selectOption('little_giant')
    await page.getByRole('button', { name: '选好了', exact: true }).click()
    await page.waitForURL(/kind=little_giant/)
    await page.getByRole('button', { name: '保存指标' }).last().click()
    await page.getByText('数条数时请填单位').first().waitFor()
    await admin.inspect()
    await page.getByLabel('中文名称').fill(NAME)
    await page
      .getByLabel('口径（公布用）')
      .fill('在驻、毕业或落地企业，统计日认定有效且有认定文件，计 1 家。')
    await page.getByLabel('单位', { exact: false }).first().fill('家')
    await page.getByLabel('为什么').fill('省工信厅要求增列')
    await page.getByLabel('事实').selectOption('of_proof')
    await page.getByText('有证明材料为“是”').first().waitFor()
    await page.getByText('现有 0 条记录里，今天能计 0 条').waitFor()
    await admin.inspect()
    await press(page, '保存指标')
    await page.getByRole('rowheader', { name: NAME, exact: true }).waitFor()
    await admin.inspect()
    // Without a target there is nothing to be ahead of or behind: the board has it once it is on the plan.
    await page.goto(`/admin/${ENCLAVE}/plan`)
    await page.getByLabel(`${NAME}（家）`).fill('0, 0, 1, 2, 2')
    await page.getByLabel('为什么').fill('省工信厅要求增列')
    await page.getByRole('button', { name: '保存目标' }).click()
    await page.getByText('已保存').waitFor()
  })

  test('counts a title that a founder put on file with a phone, the officer put forward and the bureau approved', async () => {
    await addRecord(phone.page, 'little_giant', { 证书编号或公告文号: NUMBER, 认定公告日: '2026-09-01' })
    const desk = officer.page
    await desk.goto(`/desk/${ENCLAVE}/evidence`)
    await desk.getByRole('row').filter({ hasText: NUMBER }).getByRole('checkbox').check()
    await press(desk, '预览并提交')
    await desk.getByText('有证明材料为“是”').first().waitFor()
    await officer.inspect()
    await press(desk, '提交给科技局')
    await approve(bureau.page, NUMBER)
    expect(await figureOf(bureau.page, NAME)).toBe(1)
  })

  test('leads in three clicks from its figure to the application of the firm', async () => {
    const { page } = bureau
    await page
      .getByRole('link', { name: `${NAME}：数的是哪些行` })
      .first()
      .click()
    await page.locator('tbody').getByRole('link').first().click()
    await page.waitForURL(/\/evidence\//)
    await page.locator('a[href*="/applications/"]').first().click()
    await page.waitForURL(/\/applications\//)
    await bureau.inspect()
  })
})
