import { expect, it } from 'vitest'
import { keyPage } from '~/platform/key-page.server'
import { countedUpTo, placeOfNext, placeOfPrevious, rangeOfKey, rangeOfPage } from '~/shared/page-range'
import { kitWords, rangeInWords } from '~/ui/words'

/** A list of so many rows, read as a database would read it. */
function listOf(length: number, order: 'asc' | 'desc', size: number) {
  const keys = Array.from({ length }, (_, index) => index + 1)
  return (beside: { before?: number; after?: number }) =>
    keyPage(beside, {
      size,
      order,
      read: (bound, order, take) => {
        const found = keys.filter((key) => (!bound ? true : 'lt' in bound ? key < bound.lt : key > bound.gt))
        return Promise.resolve((order === 'asc' ? found : found.reverse()).slice(0, take))
      },
      keyOf: (key) => key,
    })
}

it.each([
  [0, 'asc'],
  [1, 'desc'],
  [10, 'asc'],
  [20, 'desc'],
  [25, 'asc'],
  [25, 'desc'],
] as const)(
  'walks a list of %i rows %s to its end and back, and knows its place on each page',
  async (length, order) => {
    const page = listOf(length, order, 10)
    const seen: number[] = []
    const walked: string[] = []
    const rangeAt = (at: string, found: Awaited<ReturnType<typeof page>>) =>
      rangeOfKey(
        new URLSearchParams(at ? { at } : {}),
        { ...found, size: 10, shown: found.rows.length },
        { total: length },
      )
    let found = await page({})
    let range = rangeAt('', found)
    for (;;) {
      seen.push(...found.rows)
      walked.push(`${range.first} ${range.shown}`)
      if (found.next === null) break
      range = { ...range }
      const at = placeOfNext(range)
      found = await page({ after: found.next })
      range = rangeAt(at, found)
    }
    const all = Array.from({ length }, (_, index) => (order === 'asc' ? index + 1 : length - index))
    expect(seen).toEqual(all)
    const back = [`${range.first} ${range.shown}`]
    while (found.previous !== null) {
      const at = placeOfPrevious(range)
      found = await page({ before: found.previous })
      range = rangeAt(at, found)
      back.push(`${range.first} ${range.shown}`)
    }
    expect(back.reverse()).toEqual(walked)
    expect(walked.at(-1)).toBe(
      `${Math.max(0, Math.ceil(length / 10) - 1) * 10 + 1} ${length % 10 || Math.min(length, 10)}`,
    )
  },
)

it('does not say where it stands when the address does not', () => {
  const page = { size: 30, shown: 30, previous: 'a', next: 'b' }
  expect(rangeOfKey(new URLSearchParams(), page, { total: 90 }).first).toBeNull()
  expect(rangeOfKey(new URLSearchParams({ at: 'x1' }), page, { total: 90 }).first).toBeNull()
  expect(placeOfNext({ first: null, ...page, total: 90 })).toBe('')
})

it('counts the pages of a list by number, and up to a thousand', () => {
  expect(rangeOfPage(3, 50, 20, countedUpTo(120))).toEqual({
    first: 101,
    shown: 20,
    size: 50,
    total: 120,
    more: false,
  })
  expect(countedUpTo(1000)).toEqual({ total: 1000, more: true })
})

it.each([
  [{ first: 31, shown: 30, total: 90 }, '第 31–60 份，共 90 份', '31–60 of 90 files'],
  [{ first: 90, shown: 1, total: 90 }, '第 90 份，共 90 份', '90 of 90 files'],
  [
    { first: 1, shown: 30, total: 1000, more: true },
    '第 1–30 份，共 1,000 份以上',
    '1–30 of 1,000 files or more',
  ],
  [{ first: 1, shown: 30, total: null }, '第 1–30 份', '1–30'],
  [{ first: null, shown: 30, total: 90 }, '共 90 份', 'of 90 files'],
  [{ first: 9000, shown: 30, total: 90 }, '共 90 份', 'of 90 files'],
])('says where %o stands', (range, zh, en) => {
  const at = { size: 30, ...range }
  expect(rangeInWords(at, kitWords.zh.units.file, kitWords.zh)).toBe(zh)
  expect(rangeInWords(at, kitWords.en.units.file, kitWords.en)).toBe(en)
})
