import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marked, meet, mergeAnswers, versionOf } from '~/admission/answers/field-marks'
import { marksFromJson } from '~/admission/applications/application-json'

describe('one answer typed over another', () => {
  it.each([
    ['nobody else wrote', { value: 'a', version: 1 }, { value: 'b', base: 1 }, 'write'],
    ['the first time', { value: '', version: 0 }, { value: 'b', base: 0 }, 'write'],
    ['a colleague wrote meanwhile', { value: 'a', version: 2 }, { value: 'b', base: 1 }, 'conflict'],
    ['both typed the same', { value: 'b', version: 2 }, { value: 'b', base: 1 }, 'same'],
    ['written over after a look', { value: 'a', version: 2 }, { value: 'b', base: 2 }, 'write'],
    ['a page from the future', { value: 'a', version: 2 }, { value: 'b', base: 9 }, 'conflict'],
  ] as const)('%s', (_, stored, typed, meeting) => {
    expect(meet(stored, typed)).toBe(meeting)
  })
})

const shownAs = (shown: Record<string, string>) => (key: string, value: string) =>
  (shown[key] ?? '') === value

describe('a page of answers, three ways', () => {
  it.each([
    ['only this page changed it', 'a', 'b', 'a', { changed: { q: 'b' }, conflicts: [] }],
    ['only others changed it', 'a', 'a', 'c', { changed: {}, conflicts: [] }],
    ['both changed it alike', 'a', 'b', 'b', { changed: {}, conflicts: [] }],
    ['both changed it differently', 'a', 'b', 'c', { changed: {}, conflicts: ['q'] }],
    ['nobody changed it', 'a', 'a', 'a', { changed: {}, conflicts: [] }],
  ])('%s', (_, shown, typed, stored, merge) => {
    expect(mergeAnswers({ q: typed }, { q: stored }, shownAs({ q: shown }))).toEqual(merge)
  })

  it('never overwrites in silence what it did not show, and loses nothing that was typed', () => {
    const page = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '1', '2', '3'))
    fc.assert(
      fc.property(page, page, page, (shown, typed, stored) => {
        const { changed, conflicts } = mergeAnswers(typed, stored, shownAs(shown))
        const after = { ...stored, ...changed }
        for (const [key, value] of Object.entries(typed)) {
          const touched = value !== (shown[key] ?? '')
          const kept = (after[key] ?? '') === value || conflicts.includes(key)
          expect(touched ? kept : (after[key] ?? '') === (stored[key] ?? '')).toBe(true)
        }
        for (const key of Object.keys(changed)) expect(stored[key] ?? '').toBe(shown[key] ?? '')
      }),
    )
  })
})

describe('the marks of answers', () => {
  it('count every save and forget where the answer came from', () => {
    const before = marksFromJson({ staff: { version: 0, from: 'record' }, product: { version: 2 } })
    const after = marked(before, ['staff'], '程望野', '2026-11-16T02:00:00.000Z')
    expect(after).toEqual({
      staff: { version: 1, by: '程望野', at: '2026-11-16T02:00:00.000Z' },
      product: { version: 2 },
    })
    expect(versionOf(after, 'never saved')).toBe(0)
  })
})
