import { expect, it } from 'vitest'
import { buffer } from 'node:stream/consumers'
import { workbook } from '~/across/exports/workbook.server'
import { templateOf } from '~/admission/imports/template.server'
import { textIn } from '../support/unzip'

/** The number format of a cell, as a spreadsheet says it; @ is text. */
async function formatOf(book: Buffer, cell: string): Promise<string> {
  const sheet = await textIn(book, 'xl/worksheets/sheet1.xml')
  const [, style = '-1'] = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet) ?? []
  const styles = await textIn(book, 'xl/styles.xml')
  const [, all = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? []
  const [, id = ''] =
    /numFmtId="(\d+)"/.exec([...all.matchAll(/<xf [^>]*>/g)][Number(style)]?.[0] ?? '') ?? []
  return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1] ?? ''
}

it.each(['A3', 'A1002', 'D1002', 'F1002'])('keeps %s of a template as text', async (cell) => {
  expect(await formatOf(await templateOf({ track: 'A', version: 1, sections: [] }, 'zh'), cell)).toBe('@')
})

it('writes days as days, figures as figures, and names the sheet', async () => {
  async function* rows() {
    yield await Promise.resolve([['2026-11-20', '1234.50', '007']])
  }
  const columns = [
    { head: '日期', kind: 'day' as const },
    { head: '数', kind: 'number' as const },
    { head: '号', kind: 'text' as const },
  ]
  const book = await buffer(workbook({ name: '企业', columns, stretches: rows() }, 'full', new Date(0)))
  const sheet = await textIn(book, 'xl/worksheets/sheet1.xml')
  expect(await textIn(book, 'xl/workbook.xml')).toContain('name="企业"')
  expect(/<c r="A2"[^>]*><v>([\d.]+)<\/v>/.exec(sheet)?.[1]).toBe('46346')
  expect(/<c r="B2"[^>]*><v>([\d.]+)<\/v>/.exec(sheet)?.[1]).toBe('1234.5')
  expect(await formatOf(book, 'C2')).toBe('@')
})
