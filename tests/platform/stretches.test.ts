import { expect, it } from 'vitest'
import { newId } from '~/platform/ids.server'
import { inStretches } from '~/platform/stretches.server'

const ids = Array.from({ length: 7 }, () => newId())

it.each([1, 3, 7, 8])('reads ids %i at a time, each once and in order', async (size) => {
  const read: string[][] = []
  for await (const rows of inStretches(ids.join(','), size, (some) => Promise.resolve(some))) read.push(rows)
  expect(read.flat()).toEqual(ids)
  expect(read.slice(0, -1).every(({ length }) => length === size)).toBe(true)
})

it('reads nothing when there is nothing', async () => {
  for await (const rows of inStretches('', 3, (some) => Promise.resolve(some))) expect(rows).toBe('none')
})

it('is one stretch ahead of who uses it, and no more', async () => {
  let reads = 0
  const stretches = inStretches(ids.join(','), 2, (some) => Promise.resolve([(reads += 1), some.length]))
  await stretches.next()
  expect(reads).toBe(2)
  await stretches.next()
  expect(reads).toBe(3)
  await stretches.return(undefined)
  expect(reads).toBe(3)
})
