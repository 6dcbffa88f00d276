import { readSheet } from 'read-excel-file/node'
import { buffer } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { csvParts } from '~/across/exports/csv.server'
import { columnsOf, tableOf } from '~/across/exports/table'
import { workbook } from '~/across/exports/workbook.server'

type One = [string, number]
const { text, number, day } = columnsOf<One>()
const COLUMNS = [
  text('<名> & "称"', ([name]) => name),
  number('数', ([, count]) => count),
  day('日', () => '2026-11-20'),
]

async function* stretches(...all: One[][]) {
  for (const stretch of all) yield await Promise.resolve(stretch)
}

function table(...all: One[][]) {
  return tableOf('甲 & 乙', COLUMNS, stretches(...all))
}

async function sheetOf(most: number | undefined, ...all: One[][]) {
  const rows = await readSheet(await buffer(workbook(table(...all), 'there is more', new Date(0), most)))
  return rows.map((row) => row[0])
}

it('writes what XML would read otherwise as it was typed, and leaves out what it cannot say', async () => {
  const names: One[] = [
    ['a<b>&amp;"c"', 1],
    ['x\u0001y\uffff', 2],
    ['  =1', 3],
    ['两\n行', 4],
  ]
  expect(await sheetOf(undefined, names)).toEqual(['<名> & "称"', 'a<b>&amp;"c"', 'xy', `'  =1`, '两\n行'])
})

it('holds as many rows as a sheet can, over all stretches, and says when there are more', async () => {
  const [a, b, c] = [
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ] satisfies One[] as [One, One, One]
  expect(await sheetOf(5, [a], [b, c])).toEqual([COLUMNS[0]?.head, 'a', 'b', 'c'])
  expect(await sheetOf(5, [a, b], [c, a], [b])).toEqual([COLUMNS[0]?.head, 'a', 'b', 'c', 'there is more'])
  expect(await sheetOf(5, [a, b], [c], [a])).toEqual([COLUMNS[0]?.head, 'a', 'b', 'c', 'there is more'])
})

it('breaks off a file whose rows cannot be read to the end', async () => {
  async function* broken() {
    yield await Promise.resolve([['a', 1] as One])
    throw new Error('away')
  }
  const asked = () => tableOf('broken', COLUMNS, broken())
  await expect(buffer(workbook(asked(), '', new Date(0)))).rejects.toThrow('away')
  await expect(buffer(csvParts(asked()))).rejects.toThrow('away')
})

it('lets go of the rows when nobody takes the file any more', async () => {
  let begun = false
  let letGo = () => {}
  const released = new Promise<void>((resolve) => (letGo = resolve))
  async function* endless() {
    try {
      for (begun = true; ;)
        yield await Promise.resolve(Array.from({ length: 500 }, (_, index): One => [`${index}`, index]))
    } finally {
      letGo()
    }
  }
  const body = workbook(tableOf('endless', COLUMNS, endless()), '', new Date(0))
  for await (const _ of body) if (begun) break
  expect(begun).toBe(true)
  await released
})
