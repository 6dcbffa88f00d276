import { describe, expect, it } from 'vitest'
import { HNTE_RULES } from '~/ground/national-rules/hnte.rules'
import { TECH_SME_RULES } from '~/ground/national-rules/tech-sme.rules'
import { ABOVE_SCALE_RULES } from '~/ground/national-rules/above-scale.rules'
import { ENTERPRISE_SIZE_RULES } from '~/ground/national-rules/enterprise-size.rules'
import { KPI_RULES } from '~/plan/counting-rules/kpi.rules'
import { IDLE_LAND_RULES } from '~/landing/park-rules/landing.rules'
import { isDay } from '~/shared/days'
import { ruleRows, rulesOn } from '~/shared/rule-table'
import { TENANCY_RULES } from '~/residence/tenancies/tenancy.rules'

const line = { code: 'bound', unit: 'person', clause: '第一条' }
const table = [
  ...ruleRows({ regulation: '旧', effectiveFrom: '2018-01-01', effectiveTo: '2025-07-09' }, [
    { ...line, value: '1' },
  ]),
  ...ruleRows({ regulation: '新', effectiveFrom: '2025-07-10', effectiveTo: null }, [
    { ...line, value: '2' },
  ]),
]

it.each([
  ['2018-01-01', '1', '旧 第一条'],
  ['2025-07-09', '1', '旧 第一条'],
  ['2025-07-10', '2', '新 第一条'],
])('on %s the figure is %s', (day, value, source) => {
  const rules = rulesOn(table, day)
  expect([rules?.figure('bound').toFixed(), rules?.source('bound')]).toEqual([value, source])
})

it('has nothing for a day before the first regulation, and refuses an unknown code', () => {
  expect(rulesOn(table, '2017-12-31')).toBeNull()
  expect(() => rulesOn(table, '2026-01-01')?.figure('other')).toThrow('no other on 2026-01-01')
})

describe('every rule table', () => {
  const all = [
    ...HNTE_RULES,
    ...TECH_SME_RULES,
    ...ABOVE_SCALE_RULES,
    ...ENTERPRISE_SIZE_RULES,
    ...KPI_RULES,
    ...IDLE_LAND_RULES,
    ...TENANCY_RULES,
  ]
  it('has decimal figures, real days and a source', () => {
    for (const row of all) {
      expect(row.value).toMatch(/^\d+(\.\d+)?$/)
      expect([row.effectiveFrom, row.effectiveTo ?? row.effectiveFrom].every(isDay)).toBe(true)
      expect(row.source).not.toBe('')
    }
  })
})
