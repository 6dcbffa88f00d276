import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expression } from '~/ground/criteria/expression'
import type { FactCode } from '~/ground/criteria/facts'
import type { RecordKind } from '~/ground/records/records'
import { INDICATOR_CODES, type IndicatorCode } from '~/plan/counting-rules/catalogue'
import { countable, type CountContext } from '~/plan/counting-rules/countable'
import { definitionFrom } from '~/plan/counting-rules/definition'
import {
  countableOf,
  definedOf,
  INDICATOR_OF,
  staysOf,
  type ProvenRecord,
} from '~/plan/counting-rules/record-rule'
import { addDays, type Day } from '~/shared/days'

const yes = (fact: FactCode, value = true): Expression => ({
  op: 'eq',
  left: { kind: 'fact', code: fact },
  right: { kind: 'constant', type: 'boolean', value, unit: 'none' },
})
const oneOf = (fact: FactCode, ...values: string[]): Expression => ({ op: 'in', fact, values })
const all = (...of: Expression[]): Expression => ({ op: 'and', of })
const any = (...of: Expression[]): Expression => ({ op: 'or', of })
const first: Expression = {
  op: 'eq',
  left: { kind: 'fact', code: 'of_ownerOrder' },
  right: { kind: 'constant', type: 'number', value: '1', unit: 'none' },
}

/** The six indicators of the plan, as an enclave would define them. */
const AS_DATA: Record<IndicatorCode, { row: object; version: object }> = {
  achievements: {
    row: {},
    version: {
      recordKind: 'achievement',
      expression: all(
        oneOf('of_sourceType', 'university', 'institute', 'military'),
        { op: 'exists', fact: 'of_proofKind' },
        { op: 'exists', fact: 'of_number' },
      ),
    },
  },
  talents: {
    row: { stays: 'workplace' },
    version: {
      recordKind: 'talent',
      months: 6,
      expression: all(
        any(oneOf('of_category', 'A', 'B', 'C', 'D'), oneOf('of_degree', 'doctor'), yes('of_seniorTitle')),
        yes('of_proof'),
      ),
    },
  },
  landed_tech_smes: { row: { standing: true, stays: 'landed' }, version: { recordKind: 'tech_sme' } },
  hntes: { row: { standing: true }, version: { recordKind: 'hnte' } },
  patents: {
    row: {},
    version: {
      recordKind: 'patent',
      expression: all(
        oneOf('of_patentKind', 'invention', 'utility', 'design'),
        any(oneOf('of_ownership', 'first'), all(oneOf('of_ownership', 'joint'), first)),
      ),
    },
  },
  tech_trade: {
    row: { unit: 'yuan' },
    version: {
      recordKind: 'contract',
      expression: all({ op: 'exists', fact: 'of_number' }, yes('of_cancelled', false)),
    },
  },
}
const definitionOf = (code: IndicatorCode) => {
  const { row, version } = AS_DATA[code]
  const plain = { code, standing: false, stays: 'belonging', unit: 'item', ...row }
  return definitionFrom(plain, {
    identity: 'number',
    months: 0,
    expression: null,
    recordKind: '',
    ownKind: null,
    ...version,
  })
}

const day = fc.nat({ max: 1500 }).map((offset) => addDays('2023-06-01', offset))
const later = fc.option(fc.integer({ min: 1, max: 700 }), { nil: null })
const tenancy = fc
  .record({ startedOn: fc.option(day, { nil: null, freq: 8 }), until: later, graduates: fc.boolean() })
  .map(({ startedOn, until, graduates }) => {
    const end = startedOn && until ? addDays(startedOn, until) : null
    return { startedOn, graduatedOn: graduates ? end : null, exitedOn: graduates ? null : end }
  })
const landing = fc
  .record({
    registeredOn: fc.option(day, { nil: null, freq: 6 }),
    produces: later,
    drops: later,
    inOwnName: fc.boolean(),
  })
  .map(({ registeredOn, produces, drops, inOwnName }) => ({
    registeredOn,
    producedOn: registeredOn && produces ? addDays(registeredOn, produces) : null,
    droppedOn: registeredOn && drops ? addDays(registeredOn, drops) : null,
    inOwnName,
  }))
const firm = fc.record({
  track: fc.constantFrom('A' as const, 'B' as const),
  tenancies: fc.array(tenancy, { minLength: 1, maxLength: 3 }),
  landings: fc.array(landing, { maxLength: 2 }),
  homeFirms: fc.constantFrom('founded' as const, 'production' as const, 'never' as const),
  industryCode: fc.constantFrom('C3985', '65', ''),
  foundedOn: fc.option(day, { nil: null }),
})
const DETAILS: Record<string, fc.Arbitrary<object>> = {
  patent: fc.record(
    {
      patentKind: fc.constantFrom('invention', 'utility', 'design', 'x'),
      ownership: fc.constantFrom('first', 'joint', 'unknown'),
      ownerOrder: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: [] },
  ),
  talent: fc.record(
    {
      category: fc.constantFrom('A', 'D', 'E', 'F'),
      degree: fc.constantFrom('doctor', 'master', 'other'),
      seniorTitle: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  achievement: fc.record(
    {
      sourceType: fc.constantFrom('university', 'institute', 'military', 'other'),
      proofKind: fc.constantFrom('contract', 'equity', 'registration', 'incubation_agreement'),
    },
    { requiredKeys: [] },
  ),
}
const recordOf = (kind: RecordKind): fc.Arbitrary<ProvenRecord> =>
  fc
    .record({
      validDays: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null }),
      id: fc.constant('record'),
      firmId: fc.constant('firm'),
      kind: fc.constant(kind),
      kindId: fc.constant(null),
      number: fc.constantFrom('1', '2', ''),
      happenedOn: day,
      amountYuan: kind === 'contract' ? fc.constantFrom(null, '0.00', '12.50') : fc.constant(null),
      detail: DETAILS[kind] ?? fc.constant({}),
      hasProof: fc.boolean(),
      endedOn:
        kind === 'contract' || kind === 'talent' ? fc.option(day, { nil: null, freq: 1 }) : fc.constant(null),
    })
    .map(({ validDays, ...said }) => ({
      ...said,
      validUntil:
        (kind === 'hnte' || kind === 'tech_sme') && validDays !== null
          ? addDays(said.happenedOn, validDays)
          : null,
    }))
const plan = fc.constantFrom(
  { from: '2024-01-01', to: '2025-12-31' },
  { from: '2024-07-01', to: '2028-12-31' },
)
const context = fc.record({
  countDate: day,
  plan,
  counted: fc.constantFrom([], ['1'], ['firm']),
  held: fc.option(
    day.map((until) => ({ until })),
    { nil: null },
  ),
})

describe('each of the six defined as data', () => {
  it.each(INDICATOR_CODES)('counts as the code does: %s', (code) => {
    const kind = Object.entries(INDICATOR_OF).find(([, of]) => of === code)?.[0] as RecordKind
    const definition = definitionOf(code)
    const seen = { yes: 0, no: 0 }
    fc.assert(
      fc.property(recordOf(kind), firm, context, (record, asked, { counted, ...on }) => {
        const stays = staysOf(asked)
        const whole: CountContext = { ...on, firm: stays, counted: new Set(counted), tradeBasis: 'total' }
        const thing = countableOf(record, stays)
        if (!thing) throw new Error('no rule')
        const byCode = countable(thing, whole)
        const byData = countable(definedOf(record, stays, asked, definition), whole)
        seen[byCode.counts ? 'yes' : 'no'] += 1
        expect(byData.counts ? byData : byData.counts).toEqual(byCode.counts ? byCode : byCode.counts)
      }),
      { numRuns: 3000 },
    )
    // Both happen, so that the comparison says something; of the rarest some thirty of three thousand count.
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(3)
  })
})

const DAY: Day = '2026-11-16'
describe('a definition of an enclave', () => {
  const asked = {
    track: 'A' as const,
    tenancies: [{ startedOn: '2025-01-01', graduatedOn: null, exitedOn: null }],
    landings: [],
    homeFirms: 'founded' as const,
    industryCode: 'C3985',
    foundedOn: '2024-05-01',
  }
  const stays = staysOf(asked)
  const record: ProvenRecord = {
    id: 'record',
    firmId: 'firm',
    kind: 'funding',
    kindId: null,
    number: 'F1',
    happenedOn: '2026-03-01',
    validUntil: null,
    amountYuan: '5000000.00',
    detail: {},
    hasProof: true,
    endedOn: null,
  }
  const whole: CountContext = {
    countDate: DAY,
    plan: { from: '2026-01-01', to: '2030-12-31' },
    firm: stays,
    counted: new Set(),
    held: null,
    tradeBasis: 'total',
  }
  const judged = (expression: Expression, firm = asked) => {
    const row = { code: 'own_1', standing: false, stays: 'belonging', unit: 'yuan' }
    const version = { recordKind: 'funding', identity: 'number', months: 0, expression, ownKind: null }
    return countable(definedOf(record, stays, firm, definitionFrom(row, version)), whole)
  }
  it('counts the amount where its expression holds, and says unmet and unknown apart', () => {
    expect(judged(oneOf('of_section', 'C'))).toEqual({
      counts: true,
      indicator: 'own_1',
      value: '5000000.00',
      countedOn: '2026-03-01',
      prolongs: false,
    })
    expect(judged(oneOf('of_section', 'I'))).toMatchObject({ counts: false, reasons: ['rule_not_met'] })
    const unsaid = judged(oneOf('of_section', 'C'), { ...asked, industryCode: '' })
    expect(unsaid).toMatchObject({ counts: false, reasons: ['rule_not_known'] })
  })
  it('counts nothing by an expression nobody can read', () => {
    const broken = { op: 'in', fact: 'of_nothing', values: ['x'] } as unknown as Expression
    expect(judged(broken)).toMatchObject({ counts: false, reasons: ['rule_not_known'] })
  })
})
