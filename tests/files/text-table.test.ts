import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { inspectTable, isTextTable, readTable } from '~/ground/files/text-table.server'

const folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-tables-'))
afterAll(() => rmSync(folder, { recursive: true }))

const put = (name: string, bytes: Uint8Array | string) => {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

it('reads a statement as banks write it, in either encoding', async () => {
  expect(await readTable(put('a', '日期,金额'))).toBe('日期,金额')
  // 日期 in GB18030.
  expect(await readTable(put('b', Uint8Array.from([0xc8, 0xd5, 0xc6, 0xda])))).toBe('日期')
})

it('takes no program for a table, nor a file that is too large', async () => {
  expect(await inspectTable(put('c', Uint8Array.from([0x4d, 0x5a, 0x00, 0x01])))).toEqual({
    refusal: 'not_what_it_says',
  })
  expect(await inspectTable(put('d', 'a,b\n'.repeat(600_000)))).toEqual({ refusal: 'too_large' })
  expect(['流水.csv', 'x.TSV', 'x.xlsx'].map(isTextTable)).toEqual([true, true, false])
})
