import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { PHONE, type Visitor } from '../support/browser'
import { ENCLAVE } from '../support/founder'
import { press } from '../support/staff'
import { onItsDatabase, onStage, visitor } from '../support/stage'

onStage()
onItsDatabase()

const DEPARTMENT = '渭南市生态环境局'
const NEED = '需要氮氧化物排放指标 0.8 吨/年'

/** A firm in residence without a plan of its own; its founder gets the example's password. */
async function firmWithoutPlan() {
  const { id: enclaveId } = await db.enclave.findUniqueOrThrow({ where: { slug: ENCLAVE } })
  const [found] = await db.$queryRaw<{ firmId: string; userId: string }[]>`
    SELECT m."firmId", m."userId" FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    WHERE m."enclaveId" = ${enclaveId}::uuid AND m.role = 'founder' AND m."endedAt" IS NULL AND u.email IS NOT NULL
      AND u.email <> 'founder@example.test'
      AND EXISTS (SELECT 1 FROM "Tenancy" t WHERE t."firmId" = m."firmId" AND t.state = 'active')
      AND NOT EXISTS (SELECT 1 FROM "FirmPlan" p WHERE p."firmId" = m."firmId")
    ORDER BY m."userId" LIMIT 1`
  const { firmId, userId } = found ?? { firmId: '', userId: '' }
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { email: 'park@example.test' } })
  const { email } = await db.user.update({ where: { id: userId }, data: { passwordHash } })
  const { name } = await db.firm.findFirstOrThrow({ where: { enclaveId, id: firmId } })
  return { firmId, name, email: email ?? '' }
}

describe('the plan of a key firm', () => {
  let officer: Visitor, onTheWay: Visitor, department: Visitor, founder: Visitor, bureau: Visitor
  let firm: Awaited<ReturnType<typeof firmWithoutPlan>>
  beforeAll(async () => {
    firm = await firmWithoutPlan()
    officer = await visitor('officer')
    onTheWay = await visitor('officer', { viewport: PHONE })
    department = await visitor('department')
    founder = await visitor(undefined, { viewport: PHONE })
    await founder.signIn(firm.email)
    bureau = await visitor('bureau')
  })
  const plan = () => db.firmPlan.findFirstOrThrow({ where: { firmId: firm.firmId } })

  /** What the bureau reads of the department: asked, in hand and answered in time. */
  async function counts() {
    const { page } = bureau
    await page.goto(`/bureau/${ENCLAVE}/departments?matter=support`)
    const cells = page.getByRole('row', { name: DEPARTMENT }).first().getByRole('cell')
    const figures = await cells.allInnerTexts()
    return figures.slice(0, 4).map((text) => Number(text.trim()))
  }

  test('is opened by an officer, who says who leads and what is to be reached', async () => {
    const { page } = officer
    await page.goto(`/desk/${ENCLAVE}/firms/${firm.firmId}`)
    await page.getByRole('link', { name: '建立一企一策' }).click()
    await officer.inspect()
    await page.getByLabel('包抓领导').fill('示例市 某副市长')
    await page.getByLabel('包联职责').fill('每月上门一次，协调环评')
    await page.getByLabel('目标').fill('明年 6 月前开工')
    await press(page, '建立')
    await page.getByRole('heading', { name: `${firm.name} 一企一策` }).waitFor()
    await officer.inspect()
  })

  test('asks a department for support, which stands as in hand on the page by department', async () => {
    const [asked, inHand] = await counts()
    const { page } = officer
    await page.getByRole('link', { name: '交部门办' }).first().click()
    await page.getByRole('radio', { name: /环境/ }).check()
    await page.getByLabel('需求', { exact: true }).fill(NEED)
    await page.getByLabel('部门').selectOption({ label: DEPARTMENT })
    await officer.inspect()
    await press(page, '交办')
    await page.getByText(NEED).first().waitFor()
    const after = await counts()
    expect(after.slice(0, 2)).toEqual([(asked ?? 0) + 1, (inHand ?? 0) + 1])
    await bureau.inspect()
  })

  test('is answered by the department on its own page', async () => {
    const before = await counts()
    const { page } = department
    await page.goto(`/department/${ENCLAVE}/requests`)
    await department.inspect()
    await page.getByRole('row').filter({ hasText: NEED }).getByRole('link').click()
    await page.getByRole('radio', { name: '已解决' }).check()
    await page.getByRole('textbox', { name: '说明' }).fill('已在园区总量内调剂')
    await department.inspect()
    await press(page, '答复')
    await page.getByText('已答复，企业会收到信').waitFor()
    const after = await counts()
    const [asked = 0, inHand = 0, , inTime = 0] = before
    expect([after[0], after[1], after[3]]).toEqual([asked, inHand - 1, inTime + 1])
    const number = bureau.page.getByRole('row', { name: DEPARTMENT }).first().getByRole('cell').nth(3)
    await number.getByRole('link').click()
    await bureau.page.getByText(NEED).first().waitFor()
    await bureau.inspect()
  })

  test('is read and its answer rated by the firm on a phone', async () => {
    const { page } = founder
    await page.goto('/my/firm/plan')
    await page.getByText('已在园区总量内调剂').waitFor()
    await founder.inspect()
    await page.getByRole('link', { name: '评价答复' }).first().click()
    await page.getByRole('radio', { name: '5 分，很好' }).check()
    await founder.inspect()
    await press(page, '评价')
    await page.getByText('企业评 5 分').first().waitFor()
  })

  test('has a visit that its officer writes down on a phone at the firm', async () => {
    const { page } = onTheWay
    const { id } = await plan()
    await page.goto(`/desk/${ENCLAVE}/firm-plans/${id}`)
    await onTheWay.inspect()
    await page.getByRole('link', { name: '记走访' }).first().click()
    await page.getByLabel('见了谁').fill('总经理')
    await page.getByLabel('了解到什么').fill('环评批复已到，设备下月进场')
    await page.getByLabel('下一步').fill('专员月底前陪同办施工许可')
    await onTheWay.inspect()
    await press(page, '记下')
    await page.getByText('环评批复已到，设备下月进场').waitFor()
    await onTheWay.inspect()
    await founder.page.goto('/my/firm/plan')
    await founder.page.getByText('专员月底前陪同办施工许可').waitFor()
    expect(await founder.page.getByText('环评批复已到，设备下月进场').count()).toBe(0)
  })
})
