import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ADMISSION, firstAdmission, graduationOn, setsOfFounding } from '~/ground/criteria/default-sets'
import { GRADUATION_2018, GRADUATION_2025 } from '~/ground/criteria/graduation-sets'
import { blocking, evaluate, evaluateSet } from '~/ground/criteria/evaluate'
import {
  fact,
  factsOf,
  holds,
  number,
  yuan,
  type Expression,
  type Operand,
} from '~/ground/criteria/expression'
import { CriteriaSetForm, ExpressionForm } from '~/ground/criteria/expression.form'
import { FACT_CODES, FACTS, type Facts } from '~/ground/criteria/facts'

const TODAY = '2026-11-21'
const READY: Facts = {
  founded_on: '2025-03-01',
  staff: 11,
  rd_staff: 3,
  ip_status: 'pending',
  landing_intent: true,
  landing_product: '压力传感芯体',
  landing_park: '富平高新区',
  landing_year: 2028,
}
const admit = (facts: Facts, track: 'A' | 'B' = 'A') =>
  evaluateSet(firstAdmission('2026-03-01'), facts, TODAY, track)
const verdicts = (facts: Facts, track: 'A' | 'B' = 'A') =>
  admit(facts, track).results.map(({ code, verdict }) => `${code} ${verdict}`)

describe('admission', () => {
  it('is eligible when every must of the track is met, with no bonus claimed', () => {
    expect(admit(READY).conclusion).toBe('eligible')
    expect(verdicts(READY)).toEqual([
      'A1 met',
      'A2 met',
      'A3 met',
      'A4 met',
      'P1 unknown',
      'P2 unknown',
      'P3 unknown',
      'P4 unknown',
    ])
  })
  it('is incomplete while a must is unknown', () => {
    expect(admit({ ...READY, staff: '' }).conclusion).toBe('incomplete')
    expect(admit({ ...READY, staff: '' }).results[1]?.missing).toEqual(['staff'])
  })
  it('is ineligible as soon as one must is unmet, whatever is still unknown', () => {
    expect(admit({ rd_staff: 2 }).conclusion).toBe('ineligible')
  })
  it('judges a home-city firm by track B', () => {
    const facts: Facts = {
      reg_city: 'home',
      production_city: 'home',
      rd_platform_in_host: true,
      rd_platform_staff: 5,
      rd_spend_last_year: '999999.99',
      emerging_industry: true,
    }
    expect(verdicts(facts, 'B')).toEqual([
      'B1 met',
      'B2 met',
      'B3 unmet',
      'P1 met',
      'P2 unknown',
      'P3 unknown',
      'P4 unknown',
    ])
    expect(admit({ ...facts, rd_spend_last_year: '1000000' }, 'B')).toMatchObject({
      conclusion: 'eligible',
      bonusPoints: 5,
      bonusPossible: 20,
    })
  })
  it.each([
    ['2024-11-21', 'met'],
    ['2024-11-20', 'unmet'],
    ['2026-11-22', 'unknown'],
    ['2024-02-30', 'unknown'],
  ])('founded %s is %s', (day, verdict) => {
    expect(admit({ ...READY, founded_on: day }).results[0]?.verdict).toBe(verdict)
  })
  it('says what would satisfy it: need 3, have 2, short 1, and 3 of 11 for the share', () => {
    const finding = admit({ ...READY, rd_staff: 2 }).results[1]?.finding
    const gaps = finding && blocking(finding).map((leaf) => ('gap' in leaf ? leaf.gap : null))
    expect(
      gaps?.map((gap) => [gap?.need.toFixed(), gap?.have.toFixed(4), gap?.enoughAt?.count.toFixed()]),
    ).toEqual([
      ['3', '2.0000', undefined],
      ['0.2', '0.1818', '3'],
    ])
    expect(gaps?.[0]?.short.toFixed()).toBe('1')
  })
  it('keeps a declared absence apart from an unanswered question', () => {
    expect(admit({ ...READY, landing_park: null }).results[3]?.verdict).toBe('unmet')
    expect(admit({ ...READY, landing_park: ' ' }).results[3]?.verdict).toBe('unknown')
  })
})

describe('graduation, any one of four', () => {
  const NO: Facts = {
    hnte_valid: false,
    equity_funding_total: '0',
    two_year_revenue: '0',
    listed_or_acquired: false,
  }
  it.each([
    ['equity 500.00 万', { equity_funding_total: '5000000.00' }, 'ineligible'],
    ['equity 500.01 万', { equity_funding_total: '5000100.00' }, 'eligible'],
    ['revenue 400 + 600 万', { two_year_revenue: '10000000.00' }, 'ineligible'],
    ['revenue 400 + 600.01 万', { two_year_revenue: '10000100.00' }, 'eligible'],
    ['high-tech enterprise', { hnte_valid: true }, 'eligible'],
    ['listed', { listed_or_acquired: true }, 'eligible'],
    ['listing not answered', { listed_or_acquired: '' }, 'incomplete'],
  ] as const)('%s', (_, facts, conclusion) => {
    expect(evaluateSet(GRADUATION_2018, { ...NO, ...facts }, TODAY, 'A').conclusion).toBe(conclusion)
  })
})

describe('operands', () => {
  const verdict = (expression: Expression, facts: Facts) => evaluate(expression, facts, TODAY).verdict
  it('sums, counts and refuses to divide by zero', () => {
    const ip: Operand = { kind: 'sum', of: [fact('class1_ip'), fact('class2_ip')] }
    expect(verdict({ op: 'ge', left: ip, right: number('3', 'item') }, { class1_ip: 1, class2_ip: 2 })).toBe(
      'met',
    )
    expect(verdict({ op: 'ge', left: ip, right: number('3', 'item') }, { class1_ip: 9 })).toBe('unknown')
    const share: Operand = { kind: 'ratio', of: fact('rd_staff'), to: fact('staff') }
    expect(verdict({ op: 'ge', left: share, right: number('0', 'share') }, { rd_staff: 1, staff: 0 })).toBe(
      'unknown',
    )
  })
  it('tells a count before every part is known', () => {
    const two: Expression = {
      op: 'ge',
      left: {
        kind: 'count',
        of: [holds('hnte_valid'), holds('tech_sme_valid'), holds('listed_or_acquired')],
      },
      right: number('2', 'item'),
    }
    expect(verdict(two, { hnte_valid: true, tech_sme_valid: true })).toBe('met')
    expect(verdict(two, { hnte_valid: true })).toBe('unknown')
    expect(verdict(two, { hnte_valid: false, tech_sme_valid: false })).toBe('unmet')
  })
  it('turns a negation into its opposite', () => {
    const notSmall: Expression = {
      op: 'not',
      of: { op: 'lt', left: fact('staff'), right: number('5', 'person') },
    }
    expect(verdict(notSmall, { staff: 5 })).toBe('met')
    expect(verdict(notSmall, {})).toBe('unknown')
    expect(evaluate(notSmall, { staff: 4 }, TODAY)).toMatchObject({ op: 'ge', verdict: 'unmet' })
  })
  it('does not compare unlike things', () => {
    expect(
      verdict({ op: 'ge', left: fact('landing_park'), right: number('1', 'none') }, { landing_park: '9' }),
    ).toBe('unknown')
  })
})

const anyFact = fc.constantFrom(...FACT_CODES)
const operand = (deeper: fc.Arbitrary<Expression>): fc.Arbitrary<Operand> =>
  fc.oneof<fc.Arbitrary<Operand>[]>(
    anyFact.map(fact),
    fc.integer({ min: -5, max: 50 }).map((n) => number(String(n), 'item')),
    fc.integer({ min: 0, max: 9 }).map((n) => yuan(`${n}000000`)),
    fc.array(anyFact.map(fact), { maxLength: 3 }).map((of) => ({ kind: 'sum' as const, of })),
    fc.tuple(anyFact, anyFact).map(([a, b]) => ({ kind: 'ratio' as const, of: fact(a), to: fact(b) })),
    fc.constant({ kind: 'months_between' as const, from: 'founded_on' as const, to: 'on_date' as const }),
    fc.array(deeper, { maxLength: 3 }).map((of) => ({ kind: 'count' as const, of })),
  )
const { expression: anyExpression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({
      op: fc.constantFrom(
        'eq' as const,
        'ne' as const,
        'lt' as const,
        'le' as const,
        'gt' as const,
        'ge' as const,
      ),
      left: operand(tie('expression')),
      right: operand(tie('expression')),
    }),
    fc.record({ op: fc.constant('exists' as const), fact: anyFact }),
    fc.record({
      op: fc.constant('in' as const),
      fact: anyFact,
      values: fc.constant<string[]>(['home', 'granted']),
    }),
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('expression'), { maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('not' as const), of: tie('expression') }),
  ),
}))
const sensible = (code: keyof Facts) => {
  switch (FACTS[code as keyof typeof FACTS].type) {
    case 'number':
      return fc.integer({ min: 0, max: 60 })
    case 'money':
      return fc.integer({ min: 0, max: 20_000_000 }).map((n) => `${n}.5`)
    case 'boolean':
      return fc.boolean()
    case 'date':
      return fc.constantFrom('2024-11-20', '2024-11-21', '2025-06-30')
    default:
      return fc.constantFrom('home', 'granted', 'other')
  }
}
const someFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(FACT_CODES.map((code) => [code, sensible(code)])),
  { requiredKeys: [] },
)

describe('laws', () => {
  it('never throws, whatever the data', () => {
    const rubbish = fc.dictionary(
      fc.constantFrom(...FACT_CODES, '__proto__'),
      fc.anything(),
    ) as fc.Arbitrary<Facts>
    fc.assert(
      fc.property(anyExpression, rubbish, fc.string(), (expression, facts, day) => {
        expect(['met', 'unmet', 'unknown']).toContain(evaluate(expression, facts, day).verdict)
      }),
    )
  })
  it('never takes back a verdict when another fact becomes known', () => {
    fc.assert(
      fc.property(anyExpression, someFacts, someFacts, (expression, facts, more) => {
        const before = evaluate(expression, facts, TODAY).verdict
        const after = evaluate(expression, { ...more, ...facts }, TODAY).verdict
        expect(before === 'unknown' || before === after).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  it('judges the negation the other way round', () => {
    const other = { met: 'unmet', unmet: 'met', unknown: 'unknown' } as const
    fc.assert(
      fc.property(anyExpression, someFacts, (expression, facts) => {
        const plain = evaluate(expression, facts, TODAY).verdict
        expect(evaluate({ op: 'not', of: expression }, facts, TODAY).verdict).toBe(other[plain])
      }),
    )
  })
  it('never calls a criterion met from nothing at all when it asks for anything', () => {
    for (const set of [...setsOfFounding('2024-01-01'), GRADUATION_2025]) {
      for (const { verdict } of evaluateSet(set, {}, TODAY, 'A').results) expect(verdict).toBe('unknown')
    }
  })
  it('keeps "at least" met when the figure grows', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(100), (figure, growth, bound) => {
        const rule: Expression = { op: 'ge', left: fact('staff'), right: number(String(bound), 'person') }
        if (evaluate(rule, { staff: figure }, TODAY).verdict === 'met')
          expect(evaluate(rule, { staff: figure + growth }, TODAY).verdict).toBe('met')
      }),
    )
  })
})

describe('stored sets', () => {
  it('accepts the default sets and gives them back unchanged', () => {
    for (const set of [...setsOfFounding('2024-01-01'), GRADUATION_2025])
      expect(CriteriaSetForm.parse(set)).toEqual(set)
  })
  it('refuses unknown facts, unknown words and bottomless nesting', () => {
    let deep: unknown = { op: 'exists', fact: 'staff' }
    for (let level = 0; level < 5000; level += 1) deep = { op: 'not', of: deep }
    expect(ExpressionForm.safeParse(deep).success).toBe(false)
    expect(ExpressionForm.safeParse({ op: 'exists', fact: 'password' }).success).toBe(false)
    expect(ExpressionForm.safeParse({ op: 'exists', fact: 'staff', extra: 1 }).success).toBe(false)
    expect(
      ExpressionForm.safeParse({ op: 'ge', left: fact('staff'), right: number('3; drop', 'item') }).success,
    ).toBe(false)
  })
  it.each([
    ['2018-12-13', undefined],
    ['2018-12-14', 'TBI2018'],
    ['2025-07-09', 'TBI2018'],
    ['2025-07-10', 'TBI2025'],
    ['2026-11-29', 'TBI2025'],
  ])('graduates on %s by %s', (day, code) => {
    expect(graduationOn(day)?.code).toBe(code)
  })
  it('names the first admission by the year an enclave begins, and says of every clause that it is an example', () => {
    const { code, effectiveFrom } = firstAdmission('2023-12-02')
    expect([code, effectiveFrom]).toEqual(['2023-1', '2023-12-02'])
    expect(ADMISSION.filter(({ clauseZh }) => !clauseZh.includes('示例'))).toEqual([])
    expect(ADMISSION.filter(({ clauseEn }) => !/example/i.test(clauseEn))).toEqual([])
  })
  it('knows the facts a criterion asks for', () => {
    const [first, second] = ADMISSION
    expect(first && factsOf(first.expression)).toEqual(['founded_on'])
    expect(second && factsOf(second.expression)).toEqual(['rd_staff', 'staff'])
  })
})
