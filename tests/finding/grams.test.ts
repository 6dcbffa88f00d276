import { expect, it } from 'vitest'
import { fold, gramsOf, wordsOf } from '~/shared/likeness/grams'

it.each([
  ['毫米波', ['毫米', '米波']],
  ['波', ['波']],
  ['𠮷野家', ['𠮷野', '野家']],
  ['aaaa', ['aa']],
  ['', []],
])('%s is looked for by %j', (word, grams) => {
  expect(gramsOf(word)).toEqual(grams)
})

it('reads full-width and capital letters as the index keeps them', () => {
  expect(fold('ＷＸＸＦ－２０２６')).toBe('wxxf-2026')
})

it('takes what was typed word by word, without what no text can hold', () => {
  expect(wordsOf('  毫米波　雷达\0 Wei ')).toEqual(['毫米波', '雷达', 'wei'])
  expect(wordsOf('\0')).toEqual([])
})
