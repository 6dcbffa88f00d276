import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstCase } from '~/plan/cases/first-draft'
import { storyMarks, unknownIn, withRecord, type StoryFacts } from '~/plan/cases/marks'
import { picturesFromJson } from '~/plan/pictures/pictures'
import { beginningOf, proseOf } from '~/shared/prose'

const NOTHING: StoryFacts = {
  firm: '青禾传感',
  product: '',
  cities: { host: { zh: '西安', en: 'Xi’an' }, home: { zh: '渭南', en: 'Weinan' } },
  intake: null,
  appliedOn: null,
  residentOn: null,
  techSmeOn: null,
  hnteOn: null,
  patents: 0,
  talents: 0,
  achievements: 0,
  graduatedOn: null,
  park: null,
  signedOn: null,
  registeredOn: null,
  producingOn: null,
  output: null,
}
const LANDED: StoryFacts = {
  ...NOTHING,
  product: '应变计。卖给泵阀厂。',
  appliedOn: '2023-03-02',
  residentOn: '2023-05-08',
  hnteOn: '2025-10-28',
  patents: 3,
  graduatedOn: '2026-04-30',
  park: { zh: '传感器产业园', en: 'Sensor Park' },
  signedOn: '2026-06-01',
  output: '23456789.00',
}

describe('the first draft of a case', () => {
  it('tells the way of a firm in both languages, every figure a mark that the record has', () => {
    const draft = firstCase(LANDED)
    expect(withRecord(draft.titleZh, LANDED, 'zh')).toBe('青禾传感：西安研发，渭南制造')
    expect(withRecord(draft.textZh, LANDED, 'zh').split('\n')).toEqual([
      '青禾传感主要做应变计。2023年3月2日，企业向孵化器提出入驻申请。2023年5月8日入驻。',
      '2025年10月28日认定为高新技术企业。在案专利 3 件。',
      '2026年4月30日毕业。2026年6月1日与传感器产业园签约落地。最近四个季度营业收入 2,345.67 万元。',
    ])
    expect(withRecord(draft.textEn, LANDED, 'en')).toContain('It graduated on 30 April 2026.')
    expect(/\d/.test(draft.textZh + draft.textEn)).toBe(false)
  })

  it('says nothing of what the record does not have', () => {
    const draft = firstCase(NOTHING)
    expect([draft.textZh, draft.textEn]).toEqual(['', ''])
    expect(withRecord(draft.titleZh, NOTHING, 'zh')).toBe('青禾传感在孵化器的成长')
    expect(unknownIn('{近四季营业收入}和{专利数}', NOTHING, 'zh')).toEqual(['{近四季营业收入}', '{专利数}'])
  })

  it('knows each mark in its own language alone, however wide it was typed', () => {
    expect(withRecord('｛ 专利数 ｝件', LANDED, 'zh')).toBe('3件')
    expect([unknownIn('{patents}', LANDED, 'zh'), unknownIn('{Patents}', LANDED, 'en')]).toEqual([
      ['{patents}'],
      [],
    ])
  })

  it('never leaves a mark of its own without a value, whatever the record has', () => {
    const day = fc.constantFrom(null, '2025-01-31')
    const facts = fc.record({
      appliedOn: day,
      residentOn: day,
      hnteOn: day,
      techSmeOn: day,
      graduatedOn: day,
      signedOn: day,
      registeredOn: day,
      producingOn: day,
      patents: fc.nat(9),
      talents: fc.nat(9),
      achievements: fc.nat(9),
      product: fc.constantFrom('', '应变计'),
      output: fc.constantFrom(null, '100.00'),
      park: fc.constantFrom(null, { zh: '园', en: 'Park' }),
    })
    fc.assert(
      fc.property(facts, (some) => {
        const all = { ...NOTHING, ...some }
        const { titleZh, textZh, titleEn, textEn } = firstCase(all)
        expect(unknownIn(`${titleZh}\n${textZh}`, all, 'zh')).toEqual([])
        expect(unknownIn(`${titleEn}\n${textEn}`, all, 'en')).toEqual([])
        expect(storyMarks(all, 'zh')).toHaveLength(storyMarks(all, 'en').length)
      }),
    )
  })
})

describe('a typed text', () => {
  it('has paragraphs, headings and lists, and nothing else means anything', () => {
    expect(proseOf('# 起步\n\n- 一\n- 二\n后来<script>alert(1)</script>\r\n**不是粗体**')).toEqual([
      { kind: 'heading', text: '起步' },
      { kind: 'list', items: ['一', '二'] },
      { kind: 'text', text: '后来<script>alert(1)</script>' },
      { kind: 'text', text: '**不是粗体**' },
    ])
  })

  it('loses no word, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const said = proseOf(typed).flatMap((one) => (one.kind === 'list' ? one.items : [one.text]))
        const bare = (text: string) => text.replace(/[#\-•·\s]/g, '')
        expect(bare(said.join(''))).toBe(bare(typed))
      }),
      { examples: [['- a'], ['# '], ['## - b']] },
    )
  })

  it('begins with its first words, whole characters, without its headings', () => {
    expect(beginningOf('# 起步\n一二三四五', 3)).toBe('一二三…')
    expect(beginningOf('- 𠮷野\n- 家', 9)).toBe('𠮷野 家')
  })

  it('reads the pictures that stand beside it, or none', () => {
    expect(picturesFromJson([{ fileId: 'a', zh: '甲', en: 'A' }])).toEqual([
      { fileId: 'a', zh: '甲', en: 'A' },
    ])
    expect([picturesFromJson(null), picturesFromJson('[]')]).toEqual([[], []])
  })
})
