import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inspect } from '~/ground/files/inspect.server'
import { formatSize, kindOfName, shownAs, tidyName } from '~/ground/files/kinds'
import { pdf } from '../journeys/support/pdf'
import { zipOf } from '../support/zip'

const folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-inspect-'))
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const OLD = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const types = (main: string) => ({
  name: '[Content_Types].xml',
  content: `<Types><Override PartName="/main.xml" ContentType="${main}"/></Types>`,
})
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (type: string, target: string) => ({
  name: 'word/_rels/settings.xml.rels',
  content: `<Relationships><Relationship Id="r1" Type="${type}" Target='${target}' TargetMode="External"/></Relationships>`,
})

async function verdict(name: string, content: Buffer | string): Promise<string> {
  const file = path.join(folder, 'file')
  writeFileSync(file, content)
  const result = await inspect(file, name)
  return 'kind' in result ? (result.kind.mime.split('.').at(-1) ?? '') : result.refusal
}

test.each([
  ['a document', 'a.docx', zipOf([types(WORD), { name: 'word/document.xml', content: '<w/>' }]), 'document'],
  ['a sheet', 'a.xlsx', zipOf([types(SHEET), { name: 'xl/workbook.xml', content: '<x/>' }]), 'sheet'],
  ['a sheet that calls itself a document', 'a.docx', zipOf([types(SHEET)]), 'really_xlsx'],
  ['a plain archive', 'a.docx', zipOf([{ name: 'a.txt', content: 'a' }]), 'not_what_it_says'],
  [
    'a document with macros',
    'a.docx',
    zipOf([types(WORD), { name: 'word/vbaProject.bin', content: 'x' }]),
    'has_macros',
  ],
  [
    'an encrypted document',
    'a.docx',
    zipOf([types(WORD), { name: 'b', content: 'x', flags: 1 }]),
    'locked_office',
  ],
  [
    'a bomb',
    'a.xlsx',
    zipOf([types(SHEET), { name: 'xl/a.xml', content: Buffer.alloc(30_000_000) }]),
    'suspicious',
  ],
  [
    'a bomb of many parts',
    'a.xlsx',
    zipOf([
      types(SHEET),
      ...Array.from({ length: 12 }, (_, n) => ({ name: `p${n}.xml`, content: Buffer.alloc(2_000_000) })),
    ]),
    'suspicious',
  ],
  [
    'a file that claims to be immense',
    'a.xlsx',
    zipOf([types(SHEET), { name: 'xl/a.xml', content: 'x', claims: 4_000_000_000 }]),
    'suspicious',
  ],
  [
    'a file of too many parts',
    'a.docx',
    zipOf([types(WORD), ...Array.from({ length: 5001 }, (_, n) => ({ name: `p${n}`, content: '' }))]),
    'suspicious',
  ],
  ['a PDF', 'a.pdf', pdf('a').buffer, 'application/pdf'],
  [
    'a PDF with what a mail program put behind it',
    'a.pdf',
    Buffer.concat([pdf('a').buffer, Buffer.alloc(900)]),
    'application/pdf',
  ],
  ['a PDF cut short', 'a.pdf', pdf('a').buffer.subarray(0, 200), 'cut_short'],
  [
    'a PDF made for the web and cut short',
    'a.pdf',
    '%PDF-1.4\n1 0 obj\n<< /Linearized 1 /L 90000 >>\nendobj\nstartxref\n0\n%%EOF\n',
    'cut_short',
  ],
  [
    'an encrypted PDF',
    'a.pdf',
    pdf('a').buffer.toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 9 0 R'),
    'locked',
  ],
  ['a PDF that calls itself a picture', 'a.jpg', pdf('a').buffer, 'really_pdf'],
  ['a phone photo by its name', 'IMG_1.HEIC', 'x', 'is_phone_photo'],
  [
    'a phone photo that calls itself JPG',
    'a.jpg',
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'is_phone_photo',
  ],
  ['slides', '计划书.pptx', 'x', 'is_slides'],
  ['an old document', 'a.doc', 'x', 'is_old_text'],
  [
    'an old document that calls itself a new one',
    'a.docx',
    Buffer.concat([OLD, Buffer.alloc(600)]),
    'is_old_text',
  ],
  [
    'a sealed document',
    'a.docx',
    Buffer.concat([OLD, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    'locked_office',
  ],
  ['an old sheet', 'a.XLS', 'x', 'is_old_sheet'],
  ['a program', 'a.exe', 'MZ', 'wrong_type'],
  ['an archive cut short', 'a.docx', zipOf([types(WORD)]).subarray(0, 80), 'not_what_it_says'],
  [
    'a document whose macros have another name',
    'a.docx',
    zipOf([
      types(WORD),
      relations('http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'notes.bin'),
    ]),
    'has_macros',
  ],
  [
    'a document that lists a part as macros',
    'a.docx',
    zipOf([
      {
        name: '[Content_Types].xml',
        content: `${types(WORD).content}<Default ContentType="application/vnd.ms-office.vbaProject"/>`,
      },
    ]),
    'has_macros',
  ],
  ...[
    ['an address', 'https://evil.example/t.dotm', 'fetches'],
    ['an address written with references', '&#104;ttp&#x3A;//evil.example/t.dotm', 'fetches'],
    ['a share', '\\\\server\\t.dotm', 'fetches'],
    ['a share written as a file', 'file://server/t.dotm', 'fetches'],
    ["its writer's own disk", 'file:///C:/Users/w/Templates/house.dotx', 'document'],
  ].map(([where = '', target = '', expected = '']): [string, string, Buffer, string] => [
    `a document with its template at ${where}`,
    'a.docx',
    zipOf([types(WORD), relations(`${RELATIONS}/attachedTemplate`, target)]),
    expected,
  ]),
  [
    'a document that only links to an address',
    'a.docx',
    zipOf([types(WORD), relations(`${RELATIONS}/hyperlink`, 'https://www.example.com')]),
    'document',
  ],
])('%s', async (_, name, content, expected) => {
  expect(await verdict(name, content)).toBe(expected)
})

test.each([
  ['a.PDF', 'application/pdf'],
  ['a.b.jpeg', 'image/jpeg'],
  ['a.pdf.exe', undefined],
  ['pdf', undefined],
])('%s claims to be %s', (name, mime) => {
  expect(kindOfName(name)?.mime).toBe(mime)
})

test.each([
  ['..\\..\\etc/passwd.pdf', 'passwd.pdf'],
  ['合同\u202Efdp.exe', '合同fdp.exe'],
  ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie: x.pdf'],
  ['///', 'file'],
  [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(170)}.pdf`],
])('the name %j is kept as %j', (name, tidy) => {
  expect(tidyName(name)).toBe(tidy)
})

test('sizes are said in short', () => {
  expect([999, 1500, 1_536_000].map(formatSize)).toEqual(['999 B', '2 kB', '1.5 MB'])
})

test('PDF and pictures are shown in place, every other kind is a download', () => {
  const mimes = ['application/pdf', 'image/png', 'image/jpeg', 'image/svg+xml', 'text/html']
  expect(mimes.map(shownAs)).toEqual(['pdf', 'picture', 'picture', null, null])
})
