import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { addDays, dayOf } from '~/shared/days'
import { PHONE, type Visitor } from '../support/browser'
import { ENCLAVE } from '../support/founder'
import { pdf } from '../support/pdf'
import { act, press } from '../support/staff'
import { onItsDatabase, onStage, visitor } from '../support/stage'

const DESK = '802-24'

onStage()
onItsDatabase()

/** A graduate that has given its rooms back, whose founder gets the password of the example's accounts. */
async function graduate() {
  const { id: enclaveId } = await db.enclave.findUniqueOrThrow({ where: { slug: ENCLAVE } })
  const { firmId, answeredById } = await db.leaseContract.findFirstOrThrow({
    where: { enclaveId, state: 'settled' },
  })
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { email: 'officer@example.test' } })
  const { email } = await db.user.update({ where: { id: answeredById ?? '' }, data: { passwordHash } })
  return { firmId, email: email ?? '' }
}

/** Goes through the list of a handover as it stands, with the keys counted. */
async function handOver(page: Page, link: string, keys: string) {
  await page.getByRole('link', { name: link, exact: true }).first().click()
  await page.getByLabel('钥匙（门禁卡）数量').fill(keys)
}

describe('a lease', () => {
  let officer: Visitor, director: Visitor, founder: Visitor
  let firm: Awaited<ReturnType<typeof graduate>>
  let id: string
  let today: string
  beforeAll(async () => {
    firm = await graduate()
    officer = await visitor('officer')
    director = await visitor('director')
    founder = await visitor(undefined, { viewport: PHONE })
    await founder.signIn(firm.email)
  })

  test('is offered by the officer and holds its desk', async () => {
    const { page } = officer
    await page.goto(`/desk/${ENCLAVE}/firms/${firm.firmId}/contracts/new`)
    await officer.inspect()
    await page.getByRole('checkbox', { name: new RegExp(`^${DESK} `) }).check()
    await page.getByRole('radio', { name: /^不减免/ }).check()
    await press(page, '发出邀约')
    await page.goto(`/desk/${ENCLAVE}/contracts`)
    await officer.inspect()
    await page.getByRole('row').filter({ hasText: DESK }).getByRole('link').first().click()
    await page.getByText('待企业答复').first().waitFor()
    await officer.inspect()
    const contract = await db.leaseContract.findFirstOrThrow({
      where: { firmId: firm.firmId, state: 'offered' },
    })
    id = contract.id
    today = dayOf(contract.offeredAt)
  })

  test('is accepted on a phone, and its signed pages are photographed', async () => {
    const { page } = founder
    await page.goto('/my/firm/rent')
    await page.getByRole('link', { name: DESK }).click()
    await founder.inspect()
    await page.getByRole('button', { name: '接受这份租约' }).click()
    await page.getByText('您已接受，请打印签字').waitFor()
    await page.getByRole('link', { name: '拍照上传' }).click()
    await founder.inspect()
    await page.getByLabel(/照片或扫描件/).setInputFiles(pdf('签好的租约.pdf', 'signed'))
    await page.getByRole('button', { name: '上传这一页' }).click()
    await page.getByText('签好的合同 第 1 页').waitFor()
  })

  test('is signed and handed over, and counts once the firm has confirmed what was found', async () => {
    const { page } = officer
    await page.goto(`/desk/${ENCLAVE}/contracts/${id}`)
    await act(page, '登记签字', '登记已签字')
    await page.getByText('待交房').first().waitFor()
    await handOver(page, '登记入驻交接', '2')
    await officer.inspect()
    await press(page, '登记交接')
    await page.getByText('等企业确认').first().waitFor()

    const phone = founder.page
    await phone.goto(`/my/firm/contracts/${id}`)
    await phone.getByRole('link', { name: '确认交接' }).click()
    await founder.inspect()
    await press(phone, '确认交接')
    await phone.getByText('履行中').first().waitFor()
  })

  test('is given back early, and handed over again', async () => {
    const { page } = officer
    await page.goto(`/desk/${ENCLAVE}/contracts/${id}/change`)
    await officer.inspect()
    await page.getByLabel('从哪天起').last().fill(addDays(today, 1))
    await page.getByRole('checkbox', { name: new RegExp(`^${DESK} `) }).check()
    await page.getByLabel('理由').fill('设备已经搬走')
    await press(page, '办理调整')
    await handOver(page, '登记退租交接', '2')
    await press(page, '登记交接')

    const phone = founder.page
    await phone.goto(`/my/firm/contracts/${id}`)
    await phone.getByRole('link', { name: '确认交接' }).click()
    await press(phone, '确认交接')
    await phone.getByText('已交还，等结清').first().waitFor()
  })

  test('is settled by two people, and the firm reads that it is', async () => {
    const desk = officer.page
    await desk.goto(`/desk/${ENCLAVE}/contracts/${id}`)
    await act(desk, '结清', '编制结清')
    await desk.getByRole('button', { name: '送主任核准' }).click()
    await desk.getByText('等主任核准').waitFor()
    const run = desk.url()
    await director.page.goto(run)
    await act(director.page, '核准账单', '核准账单')
    await director.inspect()
    await desk.goto(run)
    await desk.getByRole('button', { name: '发出账单' }).click()
    await desk.getByText(/已发出/).waitFor()

    const { page } = founder
    await page.reload()
    await page.getByText('已结清').first().waitFor()
    await founder.inspect()
    const { state, deposit } = await db.leaseContract.findFirstOrThrow({ where: { id } })
    expect([state, deposit.toNumber() > 0]).toEqual(['settled', true])
    const held = await db.charge.aggregate({
      where: { firmId: firm.firmId, kind: { in: ['deposit', 'deposit_back'] } },
      _sum: { amount: true },
    })
    expect(held._sum.amount?.toFixed(2)).toBe('0.00')
  })
})
