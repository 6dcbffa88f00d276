import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ADMISSION } from '~/ground/criteria/default-sets'
import { GRADUATION_2018 } from '~/ground/criteria/graduation-sets'
import { evaluate } from '~/ground/criteria/evaluate'
import { explain, type Telling } from '~/ground/criteria/explain'
import { fact, number, type Expression } from '~/ground/criteria/expression'
import type { Facts } from '~/ground/criteria/facts'
import { ruleInWords } from '~/ground/criteria/words-of-expression'

const TODAY = '2026-11-21'
const rule = (code: string): Expression =>
  [...ADMISSION, ...GRADUATION_2018.criteria].find((one) => one.code === code)!.expression
const said = (expression: Expression, facts: Facts, locale: 'zh' | 'en') =>
  explain(evaluate(expression, facts, TODAY), locale)
const threePeople: Expression = { op: 'ge', left: fact('rd_staff'), right: number('3', 'person') }

it('says value, rule and gap', () => {
  expect(said(threePeople, { rd_staff: 2 }, 'zh').text).toBe('填了 2 人，应不少于 3 人。还差 1 人')
  expect(said(threePeople, { rd_staff: 2 }, 'en').text).toBe(
    'You entered 2 people; it should be at least 3 people. 1 person short',
  )
  expect(said(threePeople, { rd_staff: 3 }, 'zh').text).toBe('填了 3 人，应不少于 3 人，已满足')
  expect(said(threePeople, {}, 'zh').text).toBe('还没有填研发人员，应不少于 3 人')
})

it('shows the division of a share and the head count that would do', () => {
  const [, share] = said(rule('A2'), { rd_staff: 2, staff: 11 }, 'zh').parts
  expect(share?.text).toBe('现在 2 ÷ 11 = 18.2%，应不低于 20%。到 3 人时是 27.3%')
})

it('names exactly what is missing from a share, and what cannot be divided', () => {
  const share = (facts: Facts, locale: 'zh' | 'en' = 'zh') => said(rule('A2'), facts, locale).parts[1]?.text
  expect(share({ staff: 11 })).toBe('还没有填研发人员，应不低于 20%')
  expect(share({ rd_staff: 2 })).toBe('还没有填职工总数，应不低于 20%')
  expect(share({})).toBe('还没有填研发人员、职工总数，应不低于 20%')
  expect(share({ staff: 11 }, 'en')).toBe('Not filled in yet: R&D staff; it should be at least 20%')
  expect(share({ rd_staff: 0, staff: 0 })).toBe('按所填的研发人员、职工总数算不出来，应不低于 20%')
  expect(said(rule('A1'), { founded_on: '2027-01-01' }, 'zh').text).toBe(
    '按所填的成立日期算不出来，应不超过 24 个月',
  )
})

it('never rounds a figure onto the bound it misses', () => {
  const [, share] = said(rule('A2'), { rd_staff: 1999, staff: 10000 }, 'zh').parts
  expect(share?.text).toBe('现在 1999 ÷ 10000 = 19.99%，应不低于 20%。到 2,000 人时是 20%')
})

it('counts age in months and days', () => {
  expect(said(rule('A1'), { founded_on: '2024-11-20' }, 'zh').text).toBe(
    '现在 24 个月零 1 天，应不超过 24 个月。超出 1 天',
  )
  expect(said(rule('A1'), { founded_on: '2024-11-20' }, 'en').text).toBe(
    'Now 24 months and 1 day; it should be at most 24 months. 1 day too many',
  )
})

it('counts age up to a named day, and says who filled in what to whom', () => {
  const told = (facts: Facts, code: string, locale: 'zh' | 'en', telling: Telling) =>
    explain(evaluate(rule(code), facts, '2027-02-11'), locale, telling).text
  const age: Facts = { founded_on: '2024-12-05' }
  const on = { day: '2027-02-11', is: 'move_in' } as const
  expect(told(age, 'A1', 'zh', { on })).toBe(
    '到入驻日 2027-02-11 是 26 个月零 6 天，应不超过 24 个月。超出 2 个月零 6 天',
  )
  expect(told(age, 'A1', 'en', { on: { ...on, is: 'day' } })).toBe(
    '26 months and 6 days on 2027-02-11; it should be at most 24 months. 2 months and 6 days too many',
  )
  const firm: Telling = { voice: 'firm' }
  expect(told({ ip_status: 'none' }, 'A3', 'zh', firm)).toBe('企业填了“还没有”，应为“已有授权”或“正在申请”')
  expect(told({ ip_status: 'none' }, 'A3', 'en', firm)).toBe(
    'The firm entered “none yet”; it should be “granted” or “applied for”',
  )
  expect(told({}, 'A1', 'zh', firm)).toBe('企业还没有填成立日期，应不超过 24 个月')
})

it('names choices as people read them', () => {
  expect(said(rule('A3'), { ip_status: 'none' }, 'zh').text).toBe('填了“还没有”，应为“已有授权”或“正在申请”')
  expect(said(rule('A3'), { ip_status: 'none' }, 'en').text).toBe(
    'You entered “none yet”; it should be “granted” or “applied for”',
  )
})

it('explains every way to graduate', () => {
  const facts: Facts = {
    hnte_valid: false,
    equity_funding_total: '5000000',
    two_year_revenue: '8000000',
    listed_or_acquired: false,
  }
  expect(said(rule('G1'), facts, 'zh').text).toBe(
    '以下任一项即可：高新技术企业证书有效：填了“否”，应为“是”。累计股权融资：填了 500 万元，应超过 500 万元。连续两年营业收入合计：填了 800 万元，应超过 1,000 万元。还差 200 万元。已挂牌、上市或被并购：填了“否”，应为“是”',
  )
  expect(said(rule('G1'), { ...facts, equity_funding_total: '5000100' }, 'zh').text).toBe(
    '累计股权融资：填了 500.01 万元，应超过 500 万元，已满足',
  )
})

it('writes a rule out from the data', () => {
  expect(ruleInWords(rule('A2'), 'zh')).toBe('研发人员不少于 3 人，且研发人员占职工总数的比例不低于 20%')
  expect(ruleInWords(rule('A2'), 'en')).toBe(
    'R&D staff: at least 3 people, and R&D staff as a share of staff: at least 20%',
  )
  expect(ruleInWords(rule('A1'), 'zh')).toBe('成立日期到当日不超过 24 个月')
  expect(ruleInWords(rule('A1'), 'en')).toBe('From founding date to the day in question: at most 24 months')
  expect(ruleInWords(rule('G1'), 'zh')).toBe(
    '高新技术企业证书有效为“是”，或累计股权融资超过 500 万元，或连续两年营业收入合计超过 1,000 万元，或已挂牌、上市或被并购为“是”',
  )
  expect(ruleInWords(rule('B3'), 'en')).toBe('R&D spend last year: at least 1,000,000 yuan')
})

it('finds words for every published criterion whatever was answered', () => {
  const answers = fc.dictionary(
    fc.constantFrom('staff', 'rd_staff', 'founded_on', 'ip_status'),
    fc.anything(),
  )
  fc.assert(
    fc.property(answers, fc.constantFrom('zh' as const, 'en' as const), (facts, locale) => {
      for (const { expression } of ADMISSION) {
        expect(said(expression, facts as Facts, locale).text).not.toMatch(/undefined|NaN|\[object/)
        expect(ruleInWords(expression, locale)).not.toBe('')
      }
    }),
  )
})

it('says of the fit with the home city that it was worked out, since nobody answered it', () => {
  expect(said(rule('P4'), { fits_home_industry: true }, 'zh').text).toBe(
    '按行业代码算出：“是”，应为“是”，已满足',
  )
  expect(said(rule('P4'), {}, 'en').text).toContain('The industry code does not tell yet')
})
