import { mkdtempSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { DESK, type Visitor } from '../support/browser'
import { ENCLAVE } from '../support/founder'
import { onStage, visitor } from '../support/stage'

onStage()

const LANDED = '落户渭南科技型中小企业'

describe('why a figure is behind', () => {
  let head: Visitor
  beforeAll(async () => {
    head = await visitor('bureau', { viewport: DESK })
  })

  test('is found by park: each with its part of the year beside what it brought', async () => {
    const { page } = head
    await page.goto(`/bureau/${ENCLAVE}`)
    await page.getByRole('link', { name: '分解看板' }).click()
    await head.inspect()
    await page.getByRole('link', { name: LANDED, exact: true }).click()
    await page.getByRole('link', { name: '2026 年', exact: true }).click()
    await page.getByRole('heading', { name: `${LANDED} · 按园区` }).waitFor()
    await head.inspect()
    const lines = await page.locator('tbody tr').allInnerTexts()
    const cells = lines.map((line) => line.split(/\t/).map((cell) => cell.trim()))
    const missing = cells.filter((line) => line.at(-1)?.startsWith('−'))
    expect(missing.length).toBeGreaterThan(0)
    // What is missing is what the part asks for less what is approved.
    for (const line of missing) {
      const [approved, target] = [Number(line[1]), Number(line.at(-2))]
      expect(line.at(-1)).toBe(`−${target - approved}`)
    }
  })

  test('and by month: what each was to bring and brought', async () => {
    const { page } = head
    await page
      .getByRole('navigation', { name: '按什么分' })
      .getByRole('link', { name: '月', exact: true })
      .click()
    await page.getByRole('heading', { name: `${LANDED} · 按月` }).waitFor()
    await head.inspect()
    expect(await page.getByRole('rowheader', { name: /^2026 年 \d+ 月$/ }).count()).toBeGreaterThan(9)
  })

  test('leads from a cell to its rows, to the firm, to the application in three clicks', async () => {
    const { page } = head
    await page.goto(`/bureau/${ENCLAVE}/breakdown?by=park&indicator=patents&year=2026`)
    const cell = page.locator('tbody td a').first()
    const counted = Number(await cell.innerText())
    await cell.click()
    await page.waitForURL(/\/indicators\/patents/)
    const refs = page.locator('tbody tr')
    expect(await refs.count()).toBe(Math.min(counted, 50))
    await head.inspect()
    await page.locator('tbody a[href*="/firms/"]').first().click()
    await page.waitForURL(/\/firms\/[\w-]+$/)
    await page.locator('main a[href*="/applications/"]').first().click()
    await page.waitForURL(/\/applications\//)
    await head.inspect()
  })

  test('leaves as a workbook that has the figures of the page and says its filters', async () => {
    const { page } = head
    await page.goto(`/bureau/${ENCLAVE}/breakdown?by=park&indicator=patents&year=2026`)
    const total = await page.locator('table tr').last().locator('td').first().innerText()
    const file = page.waitForEvent('download')
    await page.getByRole('link', { name: '导出 Excel' }).click()
    const place = path.join(mkdtempSync(path.join(os.tmpdir(), 'feidi-board-')), 'board.xlsx')
    await (await file).saveAs(place)
    const bytes = await readFile(place)
    const [rows, notes] = [await readSheet(bytes), await readSheet(bytes, 2)]
    expect([rows.at(-1)?.[0], String(rows.at(-1)?.[3])]).toEqual(['合计', total.trim()])
    expect(notes.map((line) => line.join(' ')).join('\n')).toContain('2026')
  })
})
