import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { draftOf } from '~/plan/returns/draft.server'
import { ENCLAVE } from '../support/founder'
import { pdf } from '../support/pdf'
import { press } from '../support/staff'
import type { Visitor } from '../support/browser'
import { onItsDatabase, onStage, visitor } from '../support/stage'

onStage()
onItsDatabase()

const SLIP = 10_000

/** The year of which nothing was handed in yet, and a firm whose revenue of it becomes ten thousand times that of the year before. */
async function slip() {
  const { id: enclaveId } = await db.enclave.findUniqueOrThrow({ where: { slug: ENCLAVE } })
  const last = await db.yearlyReturn.aggregate({ where: { enclaveId, quarter: 0 }, _max: { year: true } })
  const year = (last._max.year ?? 0) + 1
  const { firms } = await draftOf(enclaveId, String(year), `${year + 1}-06-01`)
  const line = firms.find(({ figures, before }) => figures > 0 && Number(before?.revenue ?? '0') > 0)
  const firmId = line?.id ?? expect.fail('no firm with two years of figures')
  const newest = { orderBy: { version: 'desc' } } as const
  const before = await db.yearFigures.findFirstOrThrow({
    where: { enclaveId, firmId, year: year - 1 },
    ...newest,
  })
  const now = await db.yearFigures.findFirstOrThrow({ where: { enclaveId, firmId, year }, ...newest })
  const revenueYuan = before.revenueYuan.mul(SLIP)
  await db.yearFigures.create({ data: { ...now, id: newId(), version: now.version + 1, revenueYuan } })
  return { year, firm: line?.name ?? '' }
}

describe('the return of a year', () => {
  let officer: Visitor, director: Visitor, bureau: Visitor
  let year: number, firm: string, at: string
  beforeAll(async () => {
    ;({ year, firm } = await slip())
    at = `/desk/${ENCLAVE}/returns/${year}`
    officer = await visitor('officer')
    director = await visitor('director')
    bureau = await visitor('bureau')
  })

  test('is handed in by the officer, who explains a figure ten thousand times that of the year before', async () => {
    const { page } = officer
    await officer.inspect(`/desk/${ENCLAVE}/returns`)
    await officer.inspect(at)
    await page.getByRole('link', { name: '提交', exact: true }).click()
    await page.waitForURL(/\/submission$/)
    await officer.inspect()
    const slipped = page.getByLabel(/说明：与上期或上年相差千倍以上/)
    expect(await page.getByText(firm).count()).toBeGreaterThan(0)
    for (const field of await page.locator('textarea[name^=explain_]').all())
      await field.fill('已逐家核对审计报告')
    await slipped.fill('错')
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await page.locator('.error-summary').waitFor()
    await officer.inspect()
    await slipped.fill('企业把万元当成元填了，已请企业更正')
    await press(page, '提交')
    await page.getByText('第 1 版').first().waitFor()
    await officer.inspect()
  })

  test('waits on the director’s desk, and is approved', async () => {
    const { page } = director
    await page.goto(at)
    await director.inspect()
    await page.getByRole('link', { name: '核准', exact: true }).click()
    await director.inspect()
    await press(page, '核准')
    await page
      .getByText(/已核准/)
      .first()
      .waitFor()
  })

  test('gets its signed and sealed scan, and is read by the bureau, as a table as well', async () => {
    const { page } = officer
    await page.goto(at)
    await page.getByRole('link', { name: '归档扫描件' }).click()
    await officer.inspect()
    await page.locator('input[type=file]').setInputFiles(pdf('年度统计签章.pdf', 'signed'))
    await press(page, '归档扫描件')
    await page.getByRole('link', { name: '签章扫描件' }).waitFor()

    const own = `/bureau/${ENCLAVE}/returns/${year}`
    await bureau.inspect(own)
    await bureau.page.getByText('企业把万元当成元填了').waitFor()
    const csv = await bureau.page.request.get(`${own}/firms.csv`)
    expect([csv.status(), (await csv.text()).includes(firm)]).toEqual([200, true])
    const xlsx = await bureau.page.request.get(`${own}/firms.xlsx`)
    expect([xlsx.status(), (await xlsx.body()).subarray(0, 2).toString()]).toEqual([200, 'PK'])
    const scan = (await bureau.page.getByRole('link', { name: '签章扫描件' }).getAttribute('href')) ?? ''
    expect((await bureau.page.request.get(scan)).status()).toBe(200)
  })
})
