import { describe, expect, it } from 'vitest'
import { amountOf, overYears } from '~/landing/policies/amount'
import { factsTyped, lineOf, totalOf } from '~/landing/policies/calculator'
import { CalculatorForm } from '~/landing/policies/calculator.form'
import { judge, overall, type FirmFacts, type Rule } from '~/landing/policies/judge'
import { ItemForm } from '~/landing/policies/policy.form'
import { inForceOn, standingOf } from '~/landing/policies/standing'
import { ITEM } from '../support/scenes/landing/policies'

const rule = (given: Partial<Rule>): Rule => ({
  way: 'fixed',
  basis: null,
  rate: '50000',
  months: null,
  cap: null,
  years: 1,
  conditions: [],
  ...given,
})

describe('the amount of an item', () => {
  it.each([
    ['fixed', rule({}), null, '50000.00', '50000.00'],
    [
      'm² and months',
      rule({ way: 'area_months', rate: '12.5', months: 12 }),
      '1200',
      '180000.00',
      '180000.00',
    ],
    [
      'a share',
      rule({ way: 'share', basis: 'investment', rate: '2.5' }),
      '12345678.90',
      '308641.97',
      '308641.97',
    ],
    [
      'a share that is capped',
      rule({ way: 'share', basis: 'tax', rate: '50', cap: '100000' }),
      '200000.02',
      '100000.01',
      '100000.00',
    ],
    [
      'a share at its cap',
      rule({ way: 'share', basis: 'tax', rate: '50', cap: '100000' }),
      '200000',
      '100000.00',
      '100000.00',
    ],
    ['persons', rule({ way: 'per_person', rate: '8000' }), '3', '24000.00', '24000.00'],
  ])('%s is reckoned exactly and cut to the fen', (_, given, quantity, uncapped, amount) => {
    expect(amountOf(given, quantity)).toMatchObject({ uncapped, amount })
  })

  it('is not known where its quantity is not, and is paid for five years at most', () => {
    expect(amountOf(rule({ way: 'area_months', months: 6 }), null)).toBeNull()
    expect(overYears('180000.00', 3)).toBe('540000.00')
    expect(overYears('180000.00', 10)).toBe('900000.00')
  })
})

const proof = { from: 'record', ref: 'GR202661000001', on: '2026-01-01' } as const
const nothing: FirmFacts = {
  registeredHome: null,
  hnte: null,
  techSme: null,
  staff: null,
  talents: null,
  tax: null,
  equipment: null,
  projects: [],
}
const project = {
  ref: 'LD-1',
  parkId: 'here',
  stage: 'registered',
  since: '2026-05-01',
  investment: '20000000',
  areaSqm: '1500',
} as const

describe('conditions', () => {
  const conditions: Rule['conditions'] = [
    { kind: 'registered_home', stage: null, figure: null },
    { kind: 'stage', stage: 'registered', figure: null },
    { kind: 'hnte', stage: null, figure: null },
    { kind: 'investment_least', stage: null, figure: '20000000' },
    { kind: 'area_most', stage: null, figure: '1499.99' },
  ]
  const of = (facts: FirmFacts, parkId: string | null = null) =>
    judge({ conditions }, parkId, facts).map(({ kind, verdict }) => [kind, verdict])

  it('are met, not met or not known, each with its proof; a park asks for a project of its own', () => {
    const facts = { ...nothing, hnte: { value: true, proof }, projects: [project] }
    expect(of(facts, 'here')).toEqual([
      ['in_park', 'yes'],
      ['registered_home', 'unknown'],
      ['stage', 'yes'],
      ['hnte', 'yes'],
      ['investment_least', 'yes'],
      ['area_most', 'no'],
    ])
    expect(of(facts, 'elsewhere').slice(0, 3)).toEqual([
      ['in_park', 'no'],
      ['registered_home', 'unknown'],
      ['stage', 'unknown'],
    ])
    expect(judge({ conditions }, null, facts).find(({ kind }) => kind === 'hnte')?.proof).toEqual(proof)
  })

  it('come to no where one is not met, and to unknown before that', () => {
    const facts = { ...nothing, registeredHome: { value: true, proof }, hnte: { value: true, proof } }
    expect(overall(judge({ conditions: conditions.slice(0, 1) }, null, facts))).toBe('yes')
    expect(overall(judge({ conditions: conditions.slice(0, 2) }, null, facts))).toBe('unknown')
    const lapsed = { ...facts, hnte: { value: false, proof } }
    expect(overall(judge({ conditions: conditions.slice(0, 3) }, null, lapsed))).toBe('no')
  })
})

describe('the calculator', () => {
  const typed = (given: Record<string, string>) => factsTyped(CalculatorForm.parse(given))
  const relief = { ...rule({ way: 'area_months', rate: '10', months: 12, years: 3 }), id: 'relief' }
  const award = { ...rule({ conditions: [{ kind: 'hnte', stage: null, figure: null }] }), id: 'award' }

  it('adds what is given over five years and says what is not known', () => {
    const lines = [relief, award].map((item) => lineOf(item, 'here', typed({ area: '1,000' })))
    expect(lines.map(({ verdict, total, missing }) => [verdict, total, missing])).toEqual([
      ['yes', '360000.00', []],
      ['unknown', null, ['hnte']],
    ])
    expect(totalOf(lines)).toEqual({ total: '360000.00', unknown: 1 })
    expect(lineOf(relief, 'here', typed({}))).toMatchObject({ verdict: 'unknown', missing: ['area'] })
    expect(lineOf(award, 'here', typed({ hnte: 'no' }))).toMatchObject({ verdict: 'no', total: null })
    expect(CalculatorForm.safeParse({ area: '很大' }).success).toBe(false)
  })
})

describe('versions', () => {
  const versions = [
    { number: 1, state: 'published', validFrom: '2026-01-01', validUntil: '2026-12-31' },
    { number: 2, state: 'published', validFrom: '2026-07-01', validUntil: null },
    { number: 3, state: 'draft', validFrom: '2026-09-01', validUntil: null },
  ]
  it('follow each other by their days', () => {
    expect(inForceOn(versions, '2025-12-31')).toBeNull()
    expect(inForceOn(versions, '2026-06-30')?.number).toBe(1)
    expect(inForceOn(versions, '2026-07-01')?.number).toBe(2)
    expect(versions.map((one) => standingOf(one, versions, '2026-08-01'))).toEqual([
      'superseded',
      'in_force',
      'draft',
    ])
    const ended = versions.map((one) => (one.number === 2 ? { ...one, state: 'ended' } : one))
    expect(inForceOn(ended, '2026-08-01')).toBeNull()
  })
})

describe('an item', () => {
  it.each([
    [{ way: 'share', rate: '120', basis: 'tax' }, 'rate'],
    [{ way: 'share' }, 'basis'],
    [{ way: 'area_months' }, 'months'],
    [{ conditions: ['stage'] }, 'stage'],
    [{ conditions: ['investment_least'] }, 'investmentLeast'],
    [{ automatic: 'on', conditions: undefined }, 'automatic'],
  ])('%o is refused at %s', (given, field) => {
    const read = ItemForm.safeParse({ ...ITEM, version: '1', ...given })
    expect(read.success ? [] : read.error.issues.map(({ path }) => path[0])).toContain(field)
  })
})
