import { describe, expect, it } from 'vitest'
import { eventCatalogue } from '~/across/event-log/catalogue'

const HAN = /\p{Script=Han}/u
const said = (kind: string, payload: object, locale: 'zh' | 'en') => {
  eventCatalogue.kinds.get(kind)?.schema.parse(payload)
  const { title, detail = '' } = eventCatalogue.say(kind, payload, locale)
  return `${title} | ${detail}`
}
const found = { reviews: [{ round: 2, grade: 'fair', rank: 4, parks: 4 }], checklist: null }

/** What is kept in codes now; the names are in English here, so that any Chinese would be the product's own. */
const KEPT: [kind: string, payload: object, zh: string, en: string][] = [
  [
    'park_moved',
    { park: 'P', kind: 'downgrade', before: 'specialised', after: 'candidate', found, reason: 'R' },
    'P：专业园区 → 预备园区 | 合格 4/4；R',
    'P: Specialised park → Candidate park | Fair 4/4; R',
  ],
  [
    'park_carrier_kept',
    { park: 'P', kind: 'platform', carrier: 'C', state: 'under_way' },
    'P：创新平台 C，在建 | ',
    'P: Innovation platform C, under way | ',
  ],
  [
    'park_quota_set',
    {
      park: 'P',
      year: 2026,
      asked: { landReservedMu: '100', factorySqm: '5000', projects100: '3', projects500: '1' },
      source: 'S',
    },
    '下达P 2026 年任务：100 亩，5000 ㎡，≥1 亿元 3 个，≥5 亿元 1 个 | S',
    'Quota of P for 2026: 100 mu, 5000 m², 3 of ≥100 million yuan, 1 of ≥500 million | S',
  ],
  [
    'park_described',
    {
      park: 'P',
      changed: [{ part: 'mode', before: 'unknown', after: 'joint' }],
      on: '2026-11-01',
      reason: 'R',
    },
    '改园区资料：P，2026-11-01 起 | 运营模式：未填 → 管委会加公司；R',
    'Particulars of P changed, from 2026-11-01 | How it is run: Not said → Committee and company; R',
  ],
  [
    'department_changed',
    { department: 'D', changed: [{ part: 'duties', before: 'land', after: 'land tax' }] },
    '改部门：D | 负责：土地规划 → 土地规划、税务',
    'Department changed: D | Responsible for: Land and planning → Land and planning, Tax',
  ],
  [
    'park_changed',
    { park: 'P', changed: [{ part: 'level', before: 'city', after: 'provincial' }] },
    '改园区：P | 级别：市县级 → 省级',
    'Park changed: P | Level: City or county → Provincial',
  ],
]

describe('what happens to parks and departments', () => {
  it.each(KEPT)('is kept in codes and told in the language of its reader: %s', (kind, payload, zh, en) => {
    expect(said(kind, payload, 'zh')).toBe(zh)
    expect(said(kind, payload, 'en')).toBe(en)
    expect(HAN.test(JSON.stringify(payload) + said(kind, payload, 'en'))).toBe(false)
  })

  it.each([
    [
      'park_moved',
      { park: '园', kind: 'enter', before: '未列入', after: '专业园区', grounds: '', reason: '文件' },
    ],
    ['park_carrier_kept', { park: '园', carrier: '孵化器 甲', state: '在建' }],
    ['park_quota_set', { park: '园', year: 2026, quota: '100 亩', source: '任务书' }],
    ['park_described', { park: '园', changes: '甲 → 乙', on: '2026-01-01', reason: '调整' }],
    ['department_changed', { department: '局', before: '甲', after: '乙' }],
    ['park_changed', { park: '园', before: '甲', after: '乙' }],
  ])('is told as it was written, where it was kept in words: %s', (kind, payload) => {
    for (const value of Object.values(payload).filter((one) => typeof one === 'string' && HAN.test(one)))
      expect(said(kind, payload, 'zh')).toContain(value)
  })
})
