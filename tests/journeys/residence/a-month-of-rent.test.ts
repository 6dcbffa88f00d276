import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { PHONE, type Visitor } from '../support/browser'
import { press } from '../support/staff'
import { onItsDatabase, onStage, visitor } from '../support/stage'

const RENT = '/desk/weinan-xian/rent'

onStage()
onItsDatabase()

describe('a month of rent', () => {
  let officer: Visitor, director: Visitor, founder: Visitor
  let runId: string
  beforeAll(async () => {
    officer = await visitor('officer')
    director = await visitor('director')
    founder = await visitor('founder', { viewport: PHONE })
    const run = await db.chargeRun.findFirstOrThrow({ where: { kind: 'month', state: 'submitted' } })
    runId = run.id
  })

  test('takes in what the officer reads off a meter on the phone, and is prepared again with it', async () => {
    const { id: userId } = await db.user.findFirstOrThrow({ where: { email: 'founder@example.test' } })
    const { firmId } = await db.membership.findFirstOrThrow({ where: { role: 'founder', userId } })
    const leases = { some: { firmId } }
    const own = { rooms: { every: { unit: { leases } } } }
    const meter = await db.meter.findFirstOrThrow({ where: { utility: 'electricity', ...own } })
    const phone = await visitor('officer', { viewport: PHONE })
    await phone.page.goto(`${RENT}/meters`)
    await phone.inspect()
    await phone.page.goto(`${RENT}/meters/round`)
    await phone.inspect()
    await phone.page.goto(`${RENT}/meters/${meter.id}`)
    await phone.inspect()
    await phone.page.getByRole('link', { name: '抄这块表' }).click()
    await phone.page.getByLabel('读数', { exact: true }).fill('1')
    // It is refused: the page stays.
    await phone.page.getByRole('button', { name: '保存读数' }).click()
    await phone.page
      .getByText(/比 .* 的 .* 小/)
      .first()
      .waitFor()
    await phone.inspect()
    await phone.page.getByLabel('读数', { exact: true }).fill('19800')
    await press(phone.page, '保存读数')
    await phone.page.getByText('19,800.00').waitFor()

    const { page } = officer
    await page.goto(`${RENT}/runs/${runId}`)
    await page.getByRole('button', { name: '按现在的情况重新编制' }).click()
    await page.getByRole('button', { name: '送主任核准' }).click()
    await page.getByText('等主任核准').waitFor()
    await page.getByText('19588.80 → 19800.00').waitFor()
    await officer.inspect()
  })

  test('is approved by the director, whose turn it is, and goes out to the firms', async () => {
    const { page } = director
    await page.goto(`${RENT}/runs/${runId}`)
    await page.getByText('等主任核准').waitFor()
    await director.inspect()
    await page.getByRole('link', { name: '核准账单' }).click()
    await director.inspect()
    await press(page, '核准账单')
    await page.getByText('等发出').waitFor()

    await officer.page.goto(`${RENT}/runs/${runId}`)
    await officer.page.getByRole('button', { name: '发出账单' }).click()
    await officer.page.getByText(/已发出/).waitFor()
    await officer.inspect()
  })

  test('is read by a founder on a phone, and paid when the line of the bank is confirmed', async () => {
    const { page } = founder
    const { id: userId } = await db.user.findFirstOrThrow({ where: { email: 'founder@example.test' } })
    const { firmId } = await db.membership.findFirstOrThrow({ where: { role: 'founder', userId } })
    const bill = await db.bill.findFirstOrThrow({ where: { runId, firmId: firmId ?? '' } })
    const { name } = await db.firm.findFirstOrThrow({ where: { id: bill.firmId } })
    await page.goto('/my/firm/rent')
    await page.getByText(bill.ref).first().waitFor()
    await founder.inspect()
    await page.locator(`a[href*="${bill.id}"]`).first().click()
    await page.getByText(bill.ref).first().waitFor()
    await page.getByText('19588.80 → 19800.00').waitFor()
    await founder.inspect()

    const desk = officer.page
    const open = bill.total.minus(bill.settled).toFixed(2)
    await desk.goto(`${RENT}/bank-files`)
    await officer.inspect()
    const statement = `交易日期,摘要,收入金额,对方户名,流水号\n2026-11-13,租金 ${bill.ref},${open},${name},JY-PATH-1`
    await desk
      .getByLabel('Excel 或 CSV 文件')
      .setInputFiles({ name: '流水.csv', mimeType: 'text/csv', buffer: Buffer.from(statement) })
    await press(desk, '读取')
    await desk.getByText(name).first().waitFor()
    await officer.inspect()
    await press(desk, '照此处理')
    await desk.getByRole('row').filter({ hasText: bill.ref }).getByRole('link').first().click()
    await officer.inspect()
    await desk.getByRole('button', { name: `确认是${name}付的` }).click()
    await desk.getByText('抵了什么').waitFor()

    const { settled, total } = await db.bill.findFirstOrThrow({ where: { id: bill.id } })
    expect(settled.toFixed(2)).toBe(total.toFixed(2))
    await page.reload()
    await founder.inspect()
  })

  test('shows the bureau what relief was granted', async () => {
    const bureau = await visitor('bureau')
    await bureau.page.goto('/bureau/weinan-xian/rent')
    await bureau.inspect()
    await officer.page.goto(`${RENT}/arrears`)
    await officer.inspect()
  })
})
