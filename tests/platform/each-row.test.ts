import { expect, it } from 'vitest'
import { eachRow } from '~/platform/each-row.server'

it('goes on after a row that fails, and counts what was done', async () => {
  const seen: number[] = []
  const done = await eachRow('test', [1, 2, 3, 4], async (row) => {
    seen.push(row)
    if (row === 2) throw new Error('broken row')
    return Promise.resolve(row !== 3)
  })
  expect([seen, done]).toEqual([[1, 2, 3, 4], 2])
})
