import { beforeAll, describe, expect, test } from 'vitest'
import { PHONE, type Visitor } from '../support/browser'
import { ENCLAVE } from '../support/founder'
import { pdf } from '../support/pdf'
import { onStage, visitor } from '../support/stage'
import { approve, figureOf, press } from '../support/staff'

onStage()

const KIND = '中试服务合同'
const NUMBER = 'ZS202600017'

describe('a further kind of record', () => {
  let admin: Visitor, phone: Visitor, officer: Visitor, bureau: Visitor
  beforeAll(async () => {
    admin = await visitor('admin')
    phone = await visitor('founder', { viewport: PHONE })
    officer = await visitor('officer')
    bureau = await visitor('bureau')
  })

  test('is defined by an administrator, who hears what is wrong with it, and put to use', async () => {
    const { page } = admin
    await admin.inspect(`/admin/${ENCLAVE}/kinds`)
    await page.getByRole('link', { name: '新设种类' }).click()
    await page.getByLabel('代码').fill('pilot')
    await page.getByLabel('中文名称').fill(KIND)
    await page.getByLabel('日期叫什么').fill('签订日期')
    const field = (number: number) => page.getByRole('group', { name: `第 ${number} 项`, exact: true })
    const unfold = (number: number) => page.locator('summary', { hasText: `第 ${number} 项` }).click()
    await field(1).getByLabel(/^名称/).fill('合同编号')
    await field(1).getByLabel('用处').selectOption('number')
    await field(1).getByLabel('必须填').check()
    await unfold(2)
    await field(2).getByLabel(/^名称/).fill('合同额')
    await field(2).getByLabel('填什么').selectOption('money')
    await field(2).getByLabel('用处').selectOption('amount')
    await unfold(3)
    await field(3).getByLabel(/^名称/).fill('服务内容')
    await field(3).getByLabel('填什么').selectOption('choice')
    await field(3).getByLabel('可选项').fill('小试放大 | Scale-up\n样品试制 | Samples')
    await page.getByLabel('怎么校验').selectOption('pattern')
    await page.getByLabel(/^格式/).fill('ZS\\d{9}')
    await page.getByLabel('例子').fill('ZS2026')
    await page.getByLabel('要哪些材料').fill('双方盖章的合同')
    await page.getByLabel('为什么').fill('市科技局要求统计中试服务')
    await page.getByRole('button', { name: '存为草稿' }).click()
    await page.getByText('例子不符合格式').first().waitFor()
    await admin.inspect()
    await page.getByLabel('例子').fill('ZS202600001')
    await press(page, '存为草稿')
    await page.getByRole('rowheader', { name: KIND }).waitFor()
    await page.getByRole('link', { name: `启用${KIND}` }).click()
    await admin.inspect()
    await press(page, '启用这个种类')
    await admin.inspect()
  })

  test('is counted by an indicator on one of its own fields', async () => {
    const { page } = admin
    await page.goto(`/admin/${ENCLAVE}/indicators`)
    await page.getByRole('link', { name: '新设指标' }).click()
    await page.getByLabel('数哪类记录').selectOption({ label: KIND })
    await page.getByRole('button', { name: '选好了', exact: true }).click()
    await page.waitForURL(/kind=/)
    await page.getByLabel('中文名称').fill(KIND)
    await page.getByLabel('口径（公布用）').fill('在驻、毕业或落地企业签订的中试服务合同，同一编号计 1 份。')
    await page.getByLabel('单位', { exact: false }).first().fill('份')
    await page.getByLabel('为什么').fill('市科技局要求统计中试服务')
    await page.getByLabel('事实').selectOption({ label: '服务内容' })
    await admin.inspect()
    await page.getByLabel('事实').selectOption('')
    await press(page, '保存指标')
    await page.getByRole('rowheader', { name: KIND, exact: true }).waitFor()
    await page.goto(`/admin/${ENCLAVE}/plan`)
    await page.getByLabel(`${KIND}（份）`).fill('0, 0, 1, 2, 2')
    await page.getByLabel('为什么').fill('市科技局要求统计中试服务')
    await page.getByRole('button', { name: '保存目标' }).click()
    await page.getByText('已保存').waitFor()
  })

  test('is entered by a founder on a phone, who is told what a number looks like', async () => {
    const { page } = phone
    await page.goto('/my/firm')
    await page.getByText('添加记录').first().click()
    await page.getByRole('link', { name: KIND }).click()
    await page.getByRole('heading', { name: new RegExp(KIND), level: 1 }).waitFor()
    await phone.inspect()
    await page.getByLabel('合同编号').fill('合同17号')
    await page.getByLabel('合同额').fill('36.5')
    await page.getByLabel('服务内容').selectOption({ label: '样品试制' })
    await page.getByLabel('签订日期').fill('2026-10-12')
    await page.getByLabel('凭证文件').setInputFiles(pdf('中试合同.pdf', 'pilot contract'))
    await page.getByRole('button', { name: '存入记录' }).click()
    await page.getByText('编号的格式不对，应类似 ZS202600001').first().waitFor()
    await phone.inspect()
    await page.getByLabel('合同编号').fill(NUMBER)
    await page.getByRole('button', { name: '存入记录' }).click()
    await page.waitForURL(({ pathname }) => pathname === '/my/firm')
    await page.getByText(NUMBER).first().waitFor()
    await phone.inspect()
  })

  test('is put forward by an officer, approved by the bureau, and stands in the figure with all it says', async () => {
    const desk = officer.page
    await desk.goto(`/desk/${ENCLAVE}/evidence`)
    await desk.getByRole('row').filter({ hasText: NUMBER }).getByRole('checkbox').check()
    await press(desk, '预览并提交')
    await desk.getByText('样品试制').first().waitFor()
    await officer.inspect()
    await press(desk, '提交给科技局')
    await approve(bureau.page, NUMBER)
    await bureau.page.getByText('样品试制').first().waitFor()
    await bureau.inspect()
    expect(await figureOf(bureau.page, KIND)).toBe(1)
  })
})
