import { expect, it } from 'vitest'
import { factsFrom } from '~/admission/findings/facts'
import { ADMISSION, firstAdmission } from '~/ground/criteria/default-sets'
import { isReckoned } from '~/ground/criteria/facts'
import { evaluateSet } from '~/ground/criteria/evaluate'
import { factsOf } from '~/ground/criteria/expression'
import { gapsOf, problemOf, progressOf } from '~/ground/forms/check-answers'
import { defaultForms } from '~/ground/forms/default-forms'
import { USUAL_PAPERS } from '~/ground/forms/papers-decided'
import { papersFor, questionOf, type Question } from '~/ground/forms/form-sections'

const forms = defaultForms({
  homeZh: '渭南',
  homeEn: 'Weinan',
  hostZh: '西安',
  hostEn: 'Xi’an',
  parks: [{ zh: '甲园区', en: 'Park A' }],
  firstYear: 2026,
})
const firm = { foundedOn: '2025-06-18', industryCode: '39' }
const ANSWERS_A = {
  staff: '11',
  capital: '500',
  revenue_last_year: '0',
  product: '微型压力传感芯体，卖给主机厂',
  founder_name: '试验人',
  founder_background: '材料学博士',
  team_origin: 'university',
  rd_staff: '3',
  rd_spend_last_year: '86.40',
  ip_status: 'granted',
  core_technology: '溅射薄膜与激光刻蚀合成一道工序',
  landing_intent: 'yes',
  landing_product: '压力传感器 10 万只',
  landing_park: '甲园区',
  landing_year: '2027',
  area_needed: '120',
  desks_needed: '0',
}

it('reads money in 万元 as yuan, yes and no as flags, and leaves blanks unknown', () => {
  expect(factsFrom(forms.A, { ...ANSWERS_A, revenue_last_year: ' ' }, firm)).toEqual({
    founded_on: '2025-06-18',
    industry_code: '39',
    staff: '11',
    rd_staff: '3',
    rd_spend_last_year: '864000.00',
    ip_status: 'granted',
    landing_intent: true,
    landing_product: '压力传感器 10 万只',
    landing_park: '甲园区',
    landing_year: '2027',
    area_needed: '120',
    desks_needed: '0',
  })
})

it('what cannot be read is unknown, never wrong', () => {
  expect(
    factsFrom(forms.A, { staff: '十一', rd_spend_last_year: '1,00', landing_intent: 'maybe' }, null),
  ).toEqual({})
})

it('a number says the same in every spelling, and an amount in every unit', () => {
  for (const spend of ['120', '１２０', '120万', '120 万元', '1,200,000 元', '￥1200000', '120.00'])
    expect(factsFrom(forms.A, { staff: '1，200 人', rd_spend_last_year: spend }, null)).toEqual({
      staff: '1200',
      rd_spend_last_year: '1200000.00',
    })
})

it('the answers of track A satisfy the published criteria', () => {
  const facts = factsFrom(forms.A, ANSWERS_A, firm)
  expect(evaluateSet(firstAdmission('2026-03-01'), facts, '2027-01-12', 'A').conclusion).toBe('eligible')
  const two = factsFrom(forms.A, { ...ANSWERS_A, rd_staff: '2' }, firm)
  expect(evaluateSet(firstAdmission('2026-03-01'), two, '2027-01-12', 'A').conclusion).toBe('ineligible')
})

it.each(['A', 'B'] as const)(
  'the form of track %s asks for everything its criteria rest on and nobody works out',
  (track) => {
    const asked = new Set(forms[track].flatMap(({ questions }) => questions.map(({ fact }) => fact)))
    const needed = ADMISSION.filter((criterion) => criterion.track === track || criterion.track === 'both')
      .flatMap((criterion) => factsOf(criterion.expression))
      .filter((fact) => fact !== 'founded_on' && !isReckoned(fact))
    expect(needed.filter((fact) => !asked.has(fact))).toEqual([])
  },
)

it.each(['A', 'B'] as const)('no key is asked twice in track %s', (track) => {
  const keys = forms[track].flatMap(({ questions }) => questions.map(({ key }) => key))
  expect(keys.length).toBe(new Set(keys).size)
})

it('names every gap at once, questions and papers', () => {
  const papers = papersFor(USUAL_PAPERS, 'A')
  const gaps = gapsOf(
    forms.A,
    { ...ANSWERS_A, staff: '', rd_staff: '2.5' },
    papers,
    new Set(['business_licence']),
  )
  expect(
    gaps.map((gap) => (gap.kind === 'paper' ? gap.paper.code : `${gap.question.key}:${gap.problem}`)),
  ).toEqual(['staff:missing', 'rd_staff:not_whole', 'business_plan', 'rd_staff_list'])
  const all = new Set(papers.map((paper) => paper.code))
  expect(gapsOf(forms.A, ANSWERS_A, papers, all)).toEqual([])
})

it('counts the progress of a section', () => {
  const research = forms.A.find(({ key }) => key === 'research')
  if (!research) throw new Error('no section')
  expect(progressOf(research, {})).toEqual({ done: 0, total: 4 })
  expect(progressOf(research, ANSWERS_A)).toEqual({ done: 4, total: 4 })
  expect(progressOf(research, { ...ANSWERS_A, patent_number: '12' })).toEqual({ done: 4, total: 5 })
})

it.each([
  ['staff', '11', null],
  ['staff', '1.5', 'not_whole'],
  ['staff', '-1', 'negative'],
  ['staff', '十一', 'not_an_amount'],
  ['staff', '3 人', null],
  ['staff', '１２', null],
  ['area_needed', '42.5', null],
  ['capital', '1，０００', null],
  ['capital', '500万', null],
  ['capital', '1,200,000 元', null],
  ['capital', '1,5', 'odd_separators'],
  ['capital', '500人', 'other_unit'],
  ['capital', '12345678901亿', 'too_large'],
  ['ip_status', 'stolen', 'not_an_option'],
  ['landing_intent', 'on', 'not_an_option'],
  ['product', 'x'.repeat(301), 'too_long'],
  ['product', '😀'.repeat(300), null],
  ['product', Array(30).fill('好好好好好好好好好').join('\r\n'), null],
  ['patent_number', '', null],
  ['patent_number', 'ZL 2025', 'not_a_patent'],
] as const)('%s “%s”', (key, typed, problem) => {
  expect(problemOf(questionOf(forms.A, key) as Question, typed)).toBe(problem)
})
