import { beforeAll, describe, expect, test } from 'vitest'
import { lastDayOf, lastEnded } from '~/landing/quarters/quarter'
import { db } from '~/platform/db.server'
import { draftOf } from '~/plan/returns/draft.server'
import { addDays } from '~/shared/days'
import { ENCLAVE } from './support/founder'
import { press } from './support/staff'
import type { Visitor } from './support/browser'
import { onItsDatabase, onStage, visitor } from './support/stage'

onStage()
onItsDatabase()

/** A quarter with a return that waits, and the founder's firm, which has no figures of it any more. */
async function quarterOfFounder() {
  const { id: enclaveId } = await db.enclave.findUniqueOrThrow({ where: { slug: ENCLAVE } })
  const waiting = await db.yearlyReturn.findFirstOrThrow({ where: { enclaveId, quarter: { gt: 0 } } })
  const quarter = lastEnded(addDays(lastDayOf(`${waiting.year}Q${waiting.quarter}`), 1))
  const { firms } = await draftOf(enclaveId, quarter, addDays(lastDayOf(quarter), 30))
  return { quarter, firms: firms.length, at: `/desk/${ENCLAVE}/returns/${quarter}` }
}

describe('the return of a quarter', () => {
  let officer: Visitor, director: Visitor, founder: Visitor
  let quarter: string, at: string
  beforeAll(async () => {
    ;({ quarter, at } = await quarterOfFounder())
    officer = await visitor('officer')
    director = await visitor('director')
    founder = await visitor('founder')
  })

  test('is sent back by the director, because a firm still owes its figures', async () => {
    const { page } = director
    await director.inspect(at)
    await page.getByRole('link', { name: '退回', exact: true }).click()
    await page.getByLabel('退回理由').fill('还有企业没有报全，补报后再提交')
    await press(page, '退回')
    await page.getByText('已退回').first().waitFor()
  })

  test('gets the figures of the founder’s firm, typed on a phone, and asks when yuan stand where 万元 are asked', async () => {
    const { page } = founder
    await page.setViewportSize({ width: 390, height: 844 })
    await founder.inspect(`/my/firm/quarter-figures/${quarter}`)
    const isReported = (await page.getByText('这个季度已经填过').count()) > 0
    const figures = {
      本季营业收入: '1200000000',
      本季研发支出: '40',
      本季缴税: '4',
      季末从业人员: '30',
      '其中：研发人员': '12',
    }
    for (const [label, value] of Object.entries(figures)) await page.getByLabel(label).fill(value)
    if (isReported) await page.getByLabel('更正原因').fill('财务复核后更正')
    const send = isReported ? '更正' : '提交'
    await page.getByRole('button', { name: send, exact: true }).click()
    await page.locator('.error-summary').waitFor()
    await founder.inspect()
    await page.getByLabel('本季营业收入').fill('120')
    await press(page, send)
    await page.waitForURL(({ pathname }) => pathname === '/my/firm')
  })

  test('is handed in anew by the officer, who types for a firm that cannot, and approved', async () => {
    const { page } = officer
    await officer.inspect(`${at}/debts`)
    const report = page.getByRole('link', { name: '代填' })
    if ((await report.count()) > 0) {
      await report.first().click()
      await page.waitForURL(/\/quarter-figures\//)
      await officer.inspect()
      const figures = {
        本季营业收入: '60',
        本季研发支出: '10',
        本季缴税: '2',
        季末从业人员: '9',
        '其中：研发人员': '4',
      }
      for (const [label, value] of Object.entries(figures)) await page.getByLabel(label).fill(value)
      await page.getByRole('checkbox').check()
      await page.getByLabel('相差很大的原因').fill('上年刚开始销售')
      await press(page, '提交')
      await page.waitForURL(/\/firms\/[^/]+$/)
    }
    await page.goto(at)
    await page.getByRole('link', { name: '提交', exact: true }).click()
    await page.waitForURL(/\/submission$/)
    for (const field of await page.locator('textarea[name^=explain_]').all())
      await field.fill('已逐家电话核对')
    await press(page, '提交')
    await page.getByText('第 2 版').first().waitFor()

    await director.page.goto(`${at}/approval`)
    await press(director.page, '核准')
    await director.page.getByText('已核准').first().waitFor()
    const csv = await officer.page.request.get(`${at}/firms.csv`)
    expect([csv.status(), (await csv.text()).includes(quarter)]).toEqual([200, true])
    await officer.inspect(`/desk/${ENCLAVE}/returns`)
  })
})
