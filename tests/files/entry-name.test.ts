import { expect, it } from 'vitest'
import { entryName } from '~/ground/files/entry-name'

const bytes = (text: string) => Buffer.byteLength(text)

it.each([
  ['200 characters of Chinese', `01 营业执照 ${'长'.repeat(200)}.pdf`],
  ['emoji drawn by several code points', `02 ${'👨‍👩‍👧'.repeat(40)}.png`],
  ['letters outside the first plane', `03 ${'𠮷'.repeat(150)}.xlsx`],
  ['no ending', '长'.repeat(300)],
  ['an ending that is a sentence', `a.${'长'.repeat(200)}`],
])('a name of %s fits 255 bytes', (_, name) => {
  const kept = entryName(name)
  expect(bytes(kept)).toBeLessThanOrEqual(255)
  expect(bytes(kept)).toBeGreaterThan(200)
  expect(kept).not.toContain('\uFFFD')
  expect(Buffer.from(kept, 'utf8').toString('utf8')).toBe(kept)
})

it('is cut between characters, and keeps what it ends with', () => {
  const family = '👨‍👩‍👧'
  expect(entryName(`${family.repeat(40)}.png`)).toBe(`${family.repeat(13)}.png`)
  expect(entryName('a/b:c.pdf')).toBe('a_b_c.pdf')
  expect(entryName('说明. ')).toBe('说明')
})
