import { describe, expect, it } from 'vitest'
import { differencesInWords } from '~/setup/criteria-sets/differences-in-words'
import { evaluateSet } from '~/ground/criteria/evaluate'
import { fact, holds, number, type Criterion } from '~/ground/criteria/expression'
import { changes, heldBeside } from '~/setup/criteria-sets/replay'
import { comingAfter, inForceOn, statusOfSet } from '~/ground/criteria/set-status'

const staffOf = (least: string): Criterion => ({
  code: 'A1',
  track: 'both',
  severity: 'must',
  zh: `不少于 ${least} 人`,
  en: `At least ${least}`,
  clauseZh: '',
  clauseEn: '',
  expression: { op: 'ge', left: fact('staff'), right: number(least, 'person') },
})
const abroad = (points: number): Criterion => ({
  code: 'P1',
  track: 'both',
  severity: 'bonus',
  points,
  zh: '有国际市场',
  en: 'Sells abroad',
  clauseZh: '',
  clauseEn: '',
  expression: holds('international_market'),
})
const said = { staff: '4', international_market: true }
const of = (...criteria: Criterion[]) => evaluateSet({ criteria }, said, '2026-12-01', 'A')

describe('a replay', () => {
  it('names the obligatory criterion that turns a conclusion', () => {
    const replayed = heldBeside(of(staffOf('3'), abroad(5)), of(staffOf('5'), abroad(5)))
    expect(changes(replayed)).toBe('conclusion')
    expect(replayed).toMatchObject({ before: 'eligible', after: 'ineligible' })
    expect(replayed.reasons).toEqual([{ code: 'A1', from: 'met', to: 'unmet' }])
  })

  it('names a criterion that only one of the sets has', () => {
    expect(heldBeside(of(abroad(5)), of(staffOf('5'))).reasons).toEqual([
      { code: 'A1', from: null, to: 'unmet' },
    ])
    expect(heldBeside(of(staffOf('5')), of(abroad(5))).reasons).toEqual([
      { code: 'A1', from: 'unmet', to: null },
    ])
  })

  it('tells bonus points apart from conclusions', () => {
    const replayed = heldBeside(of(staffOf('3'), abroad(5)), of(staffOf('4'), abroad(8)))
    expect(changes(replayed)).toBe('points')
    expect(replayed.reasons).toEqual([{ code: 'P1', from: 'met', to: 'met' }])
  })

  it('leaves alone what comes out the same', () => {
    expect(changes(heldBeside(of(staffOf('3')), of(staffOf('4'))))).toBeNull()
  })
})

describe('the differences between two sets', () => {
  it('are said in words, a line for each', () => {
    const before = [staffOf('3'), abroad(5)]
    const after = [staffOf('5'), { ...abroad(5), severity: 'must' as const }]
    expect(differencesInWords(before, after, 'zh')).toEqual([
      '“不少于 3 人”改为“不少于 5 人”',
      '不少于 5 人：判断规则由“职工总数不少于 3 人”改为“职工总数不少于 5 人”',
      '有国际市场：性质由“加分项”改为“必须满足”',
      '有国际市场：加分由“5”改为“无”',
    ])
    expect(differencesInWords(before, [staffOf('3')], 'en')).toEqual(['No longer asked: Sells abroad'])
    expect(differencesInWords([], [abroad(5)], 'zh')).toEqual(['新增：有国际市场'])
  })
})

describe('how sets stand', () => {
  const set = (id: string, state: string, effectiveFrom: string | null, purpose = 'admission') => ({
    id,
    purpose,
    state,
    effectiveFrom,
  })
  const all = [
    set('old', 'published', '2024-01-01'),
    set('now', 'published', '2026-01-01'),
    set('next', 'published', '2027-01-01'),
    set('off', 'retired', '2026-06-01'),
    set('draft', 'draft', null),
    set('graduation', 'published', '2026-11-01', 'graduation'),
  ]
  it('follows from their days', () => {
    const standings = all.map((one) => `${one.id} ${statusOfSet(one, all, '2026-12-01')}`)
    expect(standings).toEqual([
      'old superseded',
      'now in_force',
      'next coming',
      'off retired',
      'draft draft',
      'graduation in_force',
    ])
  })
  it('changes on the very day', () => {
    expect(inForceOn(all, 'admission', '2026-12-31')?.id).toBe('now')
    expect(inForceOn(all, 'admission', '2027-01-01')?.id).toBe('next')
    expect(comingAfter(all, 'admission', '2026-12-31').map(({ id }) => id)).toEqual(['next'])
  })
})
