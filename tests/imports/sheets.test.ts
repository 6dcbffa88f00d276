import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { readWorkbook } from '~/ground/sheets/sheets.server'
import { zipOf } from '../support/zip'

const folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-sheets-'))
afterAll(() => rmSync(folder, { recursive: true }))

const OFFICE = 'http://schemas.openxmlformats.org'
const MAIN = `xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`
const rel = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`

/** A workbook of one sheet with these rows, and whatever else lies in its archive. */
function workbook(rows: string, more: Parameters<typeof zipOf>[0] = []): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', content: `<Types xmlns="${OFFICE}/package/2006/content-types"/>` },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${OFFICE}/package/2006/relationships">${rel('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${MAIN}><sheets><sheet name="A-1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${OFFICE}/package/2006/relationships">${rel('r1', 'worksheet', 'worksheets/sheet1.xml')}${rel('r2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
    },
    ...more,
  ])
}

const cell = (address: string, value = '1') => `<c r="${address}"><v>${value}</v></c>`
const row = (line: number, cells: string) => `<row r="${line}">${cells}</row>`

/** 676 cells of a row that all show the first of the shared strings. */
function texts(line: number): string {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const columns = letters.flatMap((first) => letters.map((second) => first + second))
  return columns.map((column) => `<c r="${column}${line}" t="s"><v>0</v></c>`).join('')
}

async function verdict(bytes: Buffer, seconds?: number) {
  const file = path.join(folder, 'book.xlsx')
  writeFileSync(file, bytes)
  const outcome = await readWorkbook(file, seconds === undefined ? {} : { seconds })
  return outcome.ok ? outcome.value : outcome.reason
}

test('a workbook by hand and one by a program are read', async () => {
  expect(await verdict(workbook(row(1, cell('A1')) + row(2, cell('C2', '7'))))).toEqual([
    {
      sheet: 'A-1',
      data: [
        [1, null, null],
        [null, null, 7],
      ],
    },
  ])
  const day = new Date('2026-03-01T00:00:00Z')
  const made = writeXlsxFile([[{ value: '企业' }, { value: day, type: Date, format: 'yyyy-mm-dd' }]], {
    sheet: '甲',
  })
  expect(await verdict(await made.toBuffer())).toEqual([{ sheet: '甲', data: [['企业', day]] }])
})

const zeros = (size: number) => Buffer.alloc(size, 0x30)
test.each([
  [
    'a cell in the last corner',
    workbook(row(1, cell('A1')) + row(1_048_576, cell('XFD1048576'))),
    'too_large',
  ],
  ['a cell far to the right and below', workbook(row(20_000, cell('XFD20000'))), 'too_large'],
  ['a cell beyond every sheet', workbook(row(1, cell('ZZZZZZZ9999999999999'))), 'unreadable'],
  [
    'a far cell that hides behind a sign',
    workbook(row(1, cell('A1')) + '<row><c t=">" r="XFD1048576"><v>1</v></c></row>'),
    'unreadable',
  ],
  ['a row that counts itself in the millions', workbook('<row r="9999999"/>'), 'too_large'],
  ['cells in single quotes', workbook(`<row r='1048576'><c r='A1048576'><v>1</v></c></row>`), 'too_large'],
  ['a wide and long rectangle', workbook(row(5000, cell('ALL5000'))), 'too_large'],
  ['more rows than any import', workbook('<row/>'.repeat(5001)), 'too_large'],
  [
    'shared strings that unpack to much',
    workbook(row(1, cell('A1')), [{ name: 'xl/sharedStrings.xml', content: zeros(17_000_000) }]),
    'too_large',
  ],
  [
    'many parts of medium size',
    workbook(
      row(1, cell('A1')),
      Array.from({ length: 49 }, (_, n) => ({ name: `xl/p${n}.xml`, content: zeros(990_000) })),
    ),
    'too_large',
  ],
  [
    'a part that claims to be small',
    workbook(row(1, cell('A1')), [{ name: 'xl/a.xml', content: zeros(30_000_000), claims: 10 }]),
    'unreadable',
  ],
  [
    'the same part twice',
    workbook(row(1, cell('A1')), [{ name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>' }]),
    'unreadable',
  ],
  [
    'more parts than any template',
    workbook(
      '',
      Array.from({ length: 500 }, (_, n) => ({ name: `p${n}.xml`, content: '' })),
    ),
    'too_large',
  ],
  ['a workbook inside a workbook only', zipOf([{ name: 'a.xlsx', content: workbook('') }]), 'unreadable'],
  ['a list of parts cut short', workbook(row(1, cell('A1'))).subarray(0, -30), 'unreadable'],
  ['no archive at all', Buffer.from('PK\x03\x04 not a zip'), 'unreadable'],
  ['nothing', Buffer.alloc(0), 'unreadable'],
  [
    'one long text in a great many cells',
    workbook([1, 2, 3, 4].map((line) => row(line, texts(line))).join(''), [
      { name: 'xl/sharedStrings.xml', content: `<sst ${MAIN}><si><t>${'字'.repeat(5000)}</t></si></sst>` },
    ]),
    'too_large',
  ],
])('%s is refused and the server lives on', async (_, bytes, reason) => {
  expect(await verdict(bytes)).toBe(reason)
})

test('a reader that does not come to its end is ended', async () => {
  expect(await verdict(workbook(row(1, cell('A1'))), 0)).toBe('too_heavy')
})

test('five at once are all answered', async () => {
  const file = path.join(folder, 'queue.xlsx')
  writeFileSync(file, workbook(row(1, cell('A1'))))
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => readWorkbook(file)))
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true, true])
})
