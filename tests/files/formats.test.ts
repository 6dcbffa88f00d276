import { expect, test } from 'vitest'
import { uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { acceptOf, EVERY_FORMAT, EVIDENCE, formatNames, SCAN } from '~/ground/files/formats'
import { refusalOfName } from '~/ground/files/kinds'
import { USUAL_PAPERS } from '~/ground/forms/papers-decided'

test('what each paper may be', () => {
  const said = USUAL_PAPERS.map(({ code, formats }) => [code, formatNames(formats, 'zh')])
  expect(Object.fromEntries(said)).toEqual({
    business_licence: 'PDF、JPG、PNG',
    business_plan: 'PDF、DOCX',
    rd_staff_list: 'PDF、JPG、PNG、XLSX',
    ip_list: 'PDF、JPG、PNG、XLSX',
    rd_spend_statement: 'PDF、JPG、PNG、XLSX',
  })
})

test('what a field offers', () => {
  expect([SCAN, EVIDENCE, EVERY_FORMAT].map(acceptOf)).toEqual([
    '.pdf,.jpg,.jpeg,.png',
    '.pdf,.jpg,.jpeg,.png,.docx',
    '.pdf,.jpg,.jpeg,.png,.docx,.xlsx',
  ])
  expect(formatNames(SCAN, 'en')).toBe('PDF, JPG or PNG')
})

test.each([
  ['照片.heic', 'is_phone_photo'],
  ['照片.webp', 'is_other_picture'],
  ['计划书.ppt', 'is_slides'],
  ['计划书.wps', 'is_old_text'],
  ['名单.et', 'is_old_sheet'],
  ['证明.ofd', 'is_ofd'],
  ['全部.rar', 'is_archive'],
  ['a.docm', 'has_macros'],
  ['a.exe', 'wrong_type'],
  ['a', 'wrong_type'],
  ['a.PDF', null],
])('%s is met with %s', (name, advice) => {
  expect(refusalOfName(name)).toBe(advice)
})

test('a refusal names what is taken there', () => {
  const outcome = { reason: 'other_format', detail: { kind: 'business_licence', formats: 'pdf,jpg,png' } }
  expect(uploadRefusalInWords(outcome, 'zh')).toBe('这里只收 PDF、JPG、PNG 文件。')
  expect(uploadRefusalInWords(outcome, 'en')).toBe('Only PDF, JPG or PNG files are taken here.')
})
