import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import type { Rubric, RubricItem } from '~/admission/rubrics/rubric'
import { rubricChanges } from '~/admission/rubrics/rubric-changes'
import { faultsOf, sumsOf } from '~/admission/rubrics/sound'
import { totalOf } from '~/admission/rubrics/total'
import { changeInWords } from '~/setup/rubric-editor/rubric-parts'
import { ItemForm } from '~/setup/rubric-editor/rubric.form'
import { rubricWords } from '~/setup/rubric-editor/words'

const item = (code: string, weight: number, more: Partial<RubricItem> = {}): RubricItem => ({
  code,
  zh: `项${code}`,
  en: `Item ${code}`,
  weight,
  scale: [
    { score: 0, zh: '无', en: 'None' },
    { score: 5, zh: '好', en: 'Good' },
  ],
  commentRequired: true,
  ...more,
})
const both = (A: RubricItem[], B = [item('b', 100)]): Rubric => ({ A, B })

describe('a rubric that can be scored by', () => {
  it('shares a hundred in each track, with bonus points on top', () => {
    expect(sumsOf(DEFAULT_RUBRIC.A)).toEqual({ weights: 100, bonus: 15 })
    expect(faultsOf(DEFAULT_RUBRIC)).toEqual([])
    expect(faultsOf(both([item('a', 60), item('c', 40), item('d', 5, { bonus: true })]))).toEqual([])
  })

  it.each([
    ['too little', [item('a', 99)], 'weights_wrong'],
    ['too much', [item('a', 60), item('c', 41)], 'weights_wrong'],
    ['nothing', [], 'weights_wrong'],
    ['only a bonus', [item('a', 100, { bonus: true })], 'weights_wrong'],
    ['an item in one language', [item('a', 100, { en: '' })], 'words_missing'],
    [
      'a score in one language',
      [item('a', 100, { scale: [{ score: 1, zh: '', en: 'x' }] })],
      'words_missing',
    ],
  ])('is not one with %s', (_, items, fault) => {
    expect(faultsOf(both(items))).toEqual([{ track: 'A', fault }])
  })

  it('gives the whole hundred to the highest scores, whatever shares it', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(weights, (all) => {
        const items = all.map((weight, index) => item(`i${index}`, weight))
        const best = Object.fromEntries(items.map(({ code }) => [code, { score: 5, comment: '' }]))
        const worst = Object.fromEntries(items.map(({ code }) => [code, { score: 0, comment: '' }]))
        expect([totalOf(items, best), totalOf(items, worst)]).toEqual(['100.00', '0.00'])
      }),
    )
  })
})

describe('what a later rubric says otherwise', () => {
  const said = (before: RubricItem[], after: RubricItem[]) =>
    rubricChanges(both(before), both(after)).map((change) => changeInWords(rubricWords.zh, change, 'zh'))
  const [a, c] = [item('a', 60), item('c', 40)]

  it.each([
    ['nothing', [a, c], [a, c], []],
    ['a weight', [a, c], [item('a', 50), c], ['项a：权重 60 → 50']],
    ['a new item', [a], [a, c], ['新增：项c']],
    ['one left out', [a, c], [a], ['删去：项c']],
    ['another name', [a], [item('a', 60, { zh: '技术' })], ['“项a”改为“技术”']],
    ['the words of a score', [a], [item('a', 60, { scale: [] })], ['项a：各分的说法变了']],
    ['no reason asked', [a], [item('a', 60, { commentRequired: false })], ['项a：不用写理由']],
    ['a bonus', [a], [item('a', 60, { bonus: true })], ['项a：改为加分项']],
    ['another order', [a, c], [c, a], ['换了位置：项c', '换了位置：项a']],
  ])('%s', (_, before, after, lines) => {
    expect(said(before, after)).toEqual(lines)
  })

  it('is nothing between a rubric and itself, and something whenever an item differs', () => {
    const items = fc.uniqueArray(
      fc.record({ code: fc.constantFrom('a', 'b', 'c', 'd'), weight: fc.integer({ min: 1, max: 9 }) }),
      { selector: ({ code }) => code, maxLength: 4 },
    )
    fc.assert(
      fc.property(items, items, (one, other) => {
        const made = (rows: typeof one) => rows.map(({ code, weight }) => item(code, weight))
        const differ = JSON.stringify(one) !== JSON.stringify(other)
        expect(said(made(one), made(one))).toEqual([])
        expect(said(made(one), made(other)).length > 0).toBe(differ)
      }),
    )
  })
})

describe('an item as typed', () => {
  const read = (given: Record<string, string>) => {
    const form = new FormData()
    const typed = {
      version: '3',
      zh: '市场',
      en: 'Market',
      kind: 'bonus',
      weight: '5',
      scale: '2 | 好 | Good\n\n0 ｜ 无 ｜ None',
      ...given,
    }
    for (const [name, value] of Object.entries(typed)) form.set(name, value)
    return parseWithZod(form, { schema: ItemForm })
  }

  it('keeps its scores in order, with bars of either width', () => {
    const sent = read({})
    expect(sent.status === 'success' && sent.value).toEqual({
      version: 3,
      item: {
        zh: '市场',
        en: 'Market',
        weight: 5,
        bonus: true,
        commentRequired: false,
        scale: [
          { score: 0, zh: '无', en: 'None' },
          { score: 2, zh: '好', en: 'Good' },
        ],
      },
    })
  })

  it.each([
    ['scale', '一 | 好 | Good\n2 | 好 | Good', 'scale_line:1'],
    ['scale', '1 | 好 | Good\n101 | 好 | Good', 'scale_line:2'],
    ['scale', '1 | 好 | Good | more\n2 | 好 | Good', 'scale_line:1'],
    ['scale', '1 | 好\n2 | 好 | Good', 'scale_english:1'],
    ['scale', '1 | 好 | Good', 'scale_count'],
    ['scale', Array.from({ length: 12 }, (_, n) => `${n} | 好 | Good`).join('\n'), 'scale_count'],
    ['scale', '1 | 好 | Good\n01 | 好 | Good', 'scale_twice'],
    ['scale', '', 'scale_missing'],
    ['weight', '0', 'weight'],
    ['weight', '101', 'weight'],
    ['en', '', 'words_missing'],
    ['kind', 'half', 'kind'],
  ])('%s %j is refused as %s', (field, typed, code) => {
    expect(read({ [field]: typed }).reply().error?.[field]).toEqual([code])
  })
})
