import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay, dayFromDate } from '~/shared/days'
import { formatYuan } from '~/shared/money'
import { PHONE, type Visitor } from '../support/browser'
import { ENCLAVE } from '../support/founder'
import { pdf } from '../support/pdf'
import { press } from '../support/staff'
import { onItsDatabase, onStage, visitor } from '../support/stage'

onStage()
onItsDatabase()

const ITEM = '首批设备购置补助'

/** A firm of the example that has leased or built in the home city and has not claimed the item; its founder gets the example's password. */
async function landedFirm() {
  const { id: enclaveId } = await db.enclave.findUniqueOrThrow({ where: { slug: ENCLAVE } })
  const { code, version } = await db.policyItem.findFirstOrThrow({
    where: { enclaveId, nameZh: ITEM, version: { state: 'published' } },
    include: { version: true },
  })
  const { policyId } = version
  const { firmId } = await db.landingProject.findFirstOrThrow({
    where: {
      enclaveId,
      stage: { in: ['approved_or_leased', 'producing', 'full_capacity'] },
      landedUscc: { not: null },
      firm: { claims: { none: { policyId, code } } },
    },
    orderBy: { ref: 'desc' },
  })
  const { userId } = await db.membership.findFirstOrThrow({
    where: { enclaveId, firmId, role: 'founder', endedAt: null },
  })
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { email: 'park@example.test' } })
  const { email } = await db.user.update({ where: { id: userId }, data: { passwordHash } })
  return { enclaveId, firmId, policyId, code, email: email ?? '' }
}

describe('a claim to support', () => {
  let founder: Visitor, officer: Visitor, bureau: Visitor, second: Visitor
  let firm: Awaited<ReturnType<typeof landedFirm>>
  const claim = () =>
    db.policyClaim.findFirstOrThrow({
      where: { firmId: firm.firmId, policyId: firm.policyId, code: firm.code },
      include: { firm: true },
    })
  beforeAll(async () => {
    firm = await landedFirm()
    founder = await visitor(undefined, { viewport: PHONE })
    await founder.signIn(firm.email)
    officer = await visitor('officer')
    bureau = await visitor('bureau')
    second = await visitor('bureau2')
  })

  test('is reckoned on a phone first, with what is on record filled in', async () => {
    const { page } = founder
    await page.goto(`/${ENCLAVE}/policies`)
    await founder.inspect()
    await page.getByRole('link', { name: '算一算' }).click()
    await page.getByText('已经登记的按您企业的记录填好了').waitFor()
    await founder.inspect()
    await page.getByLabel('设备购置款').fill('120')
    await page.getByRole('button', { name: '计算' }).click()
    await page.getByText('120,000.00').first().waitFor()
    await founder.inspect()
  })

  test('is handed in with its proof, which is asked for where no record speaks', async () => {
    const { page } = founder
    await page.goto('/my/firm/policies')
    await founder.inspect()
    await page.getByRole('link', { name: ITEM }).click()
    await page.getByLabel('金额').fill('120')
    await page.getByLabel('收款账户').fill('渭南某银行 6222 0001')
    await founder.inspect()
    await page.getByRole('button', { name: '申报' }).click()
    await page.getByText('记录里没有的，请附证明材料').first().waitFor()
    await founder.inspect()
    await page.locator('input[type=file]').setInputFiles(pdf('设备发票.pdf', 'invoices'))
    await press(page, '申报')
    await page.getByText('待核验').waitFor()
    await page.getByRole('link', { name: '设备发票.pdf' }).waitFor()
    await founder.inspect()
  })

  test('waits on the desk of the operator, is checked there and put on notice', async () => {
    const { page } = officer
    const { id, ref } = await claim()
    await page.goto(`/desk/${ENCLAVE}?tab=all`)
    await page.getByText(ref).first().waitFor()
    await page.goto(`/parks/${ENCLAVE}/claims/${id}`)
    await officer.inspect()
    await page.getByRole('link', { name: '核验' }).click()
    await officer.inspect()
    await page.getByRole('radio', { name: '符合', exact: true }).check()
    await press(page, '提交')
    await page.getByRole('link', { name: '公示', exact: true }).click()
    await press(page, '开始公示')
    await page.getByText('公示中').first().waitFor()
    const row = await claim()
    await founder.page.goto(`/${ENCLAVE}/policies`)
    await founder.page.getByText(row.firm.name).first().waitFor()
    await founder.inspect()
    const over = row.noticedOn && dateOfDay(addDays(dayFromDate(row.noticedOn), -1))
    await db.policyClaim.updateMany({ where: { id }, data: { noticedOn: over, noticeUntil: over } })
  })

  test('is approved by a second person, paid by a third, and is in the figures of its budget', async () => {
    const { page } = bureau
    const { id } = await claim()
    const before = await sums()
    await page.goto(`/parks/${ENCLAVE}/claims/${id}/approval`)
    await bureau.inspect()
    await page.getByRole('radio', { name: '同意', exact: true }).check()
    await press(page, '提交')
    await page.getByText('待拨付').first().waitFor()
    const other = second.page
    await other.goto(`/parks/${ENCLAVE}/claims/${id}`)
    await other.getByRole('link', { name: '记拨付' }).click()
    await second.inspect()
    await other.getByLabel('拨付凭证号').fill('PZ-2026-118')
    await press(other, '记下')
    await other.getByText('已拨付').first().waitFor()
    await second.inspect()
    const after = await sums()
    expect(Number(after.approved) - Number(before.approved)).toBe(120_000)
    await other.goto(`/parks/${ENCLAVE}/claims`)
    const row = other.getByRole('row', { name: ITEM }).filter({ hasText: formatYuan(after.budget) })
    await row.getByText(formatYuan(after.approved)).first().waitFor()
    await row.getByText(formatYuan(after.paid)).first().waitFor()
    await second.inspect()
    await founder.page.goto(`/my/firm/policies/claims/${id}`)
    await founder.page.getByText('已拨付').first().waitFor()
    await founder.inspect()
  })

  /** What the year has for the item and what is approved and paid of it, recounted. */
  async function sums() {
    const { year } = await claim()
    const [row] = await db.$queryRaw<{ budget: string; approved: string; paid: string }[]>`
      SELECT b.amount::text AS budget,
        (coalesce(sum(c.amount) FILTER (WHERE c.state IN ('approved', 'paid')), 0))::text AS approved,
        (coalesce(sum(c.amount) FILTER (WHERE c.state = 'paid'), 0))::text AS paid
      FROM "PolicyBudget" b JOIN "PolicyClaim" c USING ("enclaveId", "policyId", code, year)
      WHERE b."enclaveId" = ${firm.enclaveId}::uuid AND b."policyId" = ${firm.policyId}::uuid
        AND b.code = ${firm.code}::int AND b.year = ${year}::int GROUP BY b.amount`
    if (!row) throw new Error('the item has no budget')
    return row
  }
})
