import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import type { Visitor } from '../support/browser'
import { press } from '../support/staff'
import { onItsDatabase, onStage, visitor } from '../support/stage'

const SPACE = '/desk/weinan-xian/space'
/** What a computation takes on a machine that does much else. */
const COMPUTED = { timeout: 120_000 }

onStage()
onItsDatabase()

describe('rooms for a cohort', () => {
  let officer: Visitor
  beforeAll(async () => {
    officer = await visitor('officer')
  })

  test('a wish is adjusted, the proposal computed, a room locked and the rest computed again, and all are confirmed', async () => {
    const { page } = officer
    await page.goto(SPACE)
    await page.getByRole('link', { name: '给他们一次配好房间' }).click()
    await officer.inspect()
    await press(page, '建立方案')
    await page.getByText('先看各家要什么，再计算').waitFor()
    await officer.inspect()
    const proposalId = new URL(page.url()).pathname.split('/').at(-1) ?? ''

    await page.getByRole('link', { name: '更改' }).nth(1).click()
    await page.getByLabel('要上下水').check()
    await officer.inspect()
    await press(page, '记下')
    await page.getByText('最好上下水').first().waitFor()

    await page.getByRole('button', { name: '计算方案' }).click()
    await page.getByText('方案已算好，可以锁定、重算或确认').waitFor(COMPUTED)
    await officer.inspect()
    await page
      .getByRole('button', { name: /^锁定 / })
      .first()
      .click()
    await page.getByText('要求或选择改过，先重新计算才能确认').waitFor()
    const fixed = await db.proposalChoice.findFirstOrThrow({ where: { proposalId, kind: 'fixed' } })
    await page.getByRole('button', { name: '重新计算' }).click()
    await page.getByText('方案已算好，可以锁定、重算或确认').waitFor(COMPUTED)

    const lines = await db.proposalLine.findMany({ where: { proposalId, number: 1, unitId: { not: null } } })
    expect(lines.find(({ applicationId }) => applicationId === fixed.applicationId)?.unitId).toBe(
      fixed.unitId,
    )
    await page.getByRole('link', { name: '确认这个方案' }).click()
    await officer.inspect()
    await press(page, /^确认，写 \d+ 家的租约/)
    await page.getByText(/确认$/).first().waitFor()
    await officer.inspect()

    const firms = lines.map(({ applicationId }) => applicationId)
    const leases = await db.lease.findMany({ where: { tenancy: { applicationId: { in: firms } } } })
    const held = await db.lease.findMany({ where: { heldForId: { in: firms } } })
    const given = new Set(leases.map(({ tenancyId }) => tenancyId)).size
    expect(given + new Set(held.map(({ heldForId }) => heldForId)).size).toBe(lines.length)
    const about = { in: leases.map(({ id }) => id) }
    const letters = await db.letter.findMany({ where: { kind: 'space_allocated', aboutId: about } })
    // Who is not in yet is told nothing before it is.
    expect(letters.length).toBeGreaterThanOrEqual(given)
  })

  test('a room is found by what one needs, and two years of vacancy are looked ahead', async () => {
    const { page } = officer
    await page.goto(SPACE)
    await page.getByRole('link', { name: '找房间' }).click()
    await page.getByLabel('面积从（㎡）').fill('20')
    await page.getByRole('form').getByRole('button', { name: '查找' }).click()
    await page.getByText(/间符合/).waitFor()
    await officer.inspect()
    const link = page.getByRole('link', { name: '分配', exact: true }).first()
    const from = new URL(await link.getAttribute('href').then((href) => `http://x${href}`)).searchParams.get(
      'from',
    )
    await link.click()
    expect(await page.getByLabel('起租日').inputValue()).toBe(from)
    await page.goto(`${SPACE}/forecast`)
    await page.getByText('当月到期（㎡）').first().waitFor()
    await officer.inspect()
  })
})
