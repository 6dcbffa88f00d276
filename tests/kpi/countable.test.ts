import { describe, expect, it } from 'vitest'
import { countable, type CountableRecord, type CountContext } from '~/plan/counting-rules/countable'

/** A firm in residence since a day, until another where it left. */
function inSince(from: string, to: string | null = null): CountContext['firm'] {
  const stays = [{ from, to }]
  return { belonging: stays, workplace: stays }
}
const never = { belonging: [], workplace: [] }

const context: CountContext = {
  countDate: '2026-11-20',
  plan: { from: '2024-01-01', to: '2028-12-31' },
  firm: inSince('2024-06-01'),
  counted: new Set(['seen']),
  held: null,
  tradeBasis: 'total',
}
type Of<K extends CountableRecord['kind']> = Extract<CountableRecord, { kind: K }>
const inForce = { number: 'n', validFrom: '2026-01-01', validTo: '2026-12-31' }
const patent: Of<'patents'> = {
  kind: 'patents',
  identity: 'ZL202410000001.1',
  patentKind: 'invention',
  grantedOn: '2024-06-01',
  firstOwnerIsFirm: true,
}
const contract: Of<'tech_trade'> = {
  kind: 'tech_trade',
  identity: '2026610500001',
  status: 'registered',
  registrationNo: '2026610500001',
  registeredOn: '2026-03-01',
  totalAmount: '1200000.00',
  techAmount: '800000.00',
}
const talent: Of<'talents'> = {
  kind: 'talents',
  identity: 'hash',
  category: 'D',
  verified: true,
  doctorate: false,
  seniorTitle: false,
  startedOn: '2026-05-20',
  endedOn: null,
}
const achievement: Of<'achievements'> = {
  kind: 'achievements',
  identity: 'a',
  source: 'university',
  proof: { kind: 'achievement_registration', number: '9612026Y0001' },
  introducedOn: '2025-02-01',
}
const landed: Of<'landed_tech_smes'> = {
  kind: 'landed_tech_smes',
  identity: 'firm',
  certificate: inForce,
  landed: [{ from: '2025-09-09', to: null }],
  registeredOn: '2025-09-09',
}
const yes = (record: CountableRecord, more: Partial<CountContext> = {}) =>
  countable(record, { ...context, ...more })
const reasons = (record: CountableRecord, more: Partial<CountContext> = {}) => {
  const result = yes(record, more)
  return result.counts ? [] : result.reasons
}

describe('patents', () => {
  it('count when granted on the day of entry or later', () => {
    expect(yes(patent)).toEqual({
      counts: true,
      indicator: 'patents',
      value: '1',
      countedOn: '2024-06-01',
      prolongs: false,
    })
    expect(reasons({ ...patent, grantedOn: '2024-05-31' })).toEqual(['before_entry'])
  })
  it('name every reason at once', () => {
    expect(
      reasons({
        ...patent,
        identity: 'seen',
        patentKind: 'software',
        grantedOn: null,
        firstOwnerIsFirm: false,
      }),
    ).toEqual(['counted_already', 'patent_kind_not_counted', 'patent_not_granted', 'not_first_owner'])
  })
  it('belong to the plan and to the count date', () => {
    expect(reasons({ ...patent, grantedOn: '2026-11-21' })).toEqual(['after_count_date'])
    expect(reasons(patent, { plan: { from: '2025-01-01', to: '2029-12-31' } })).toEqual(['before_plan'])
  })
})

describe('technology contracts', () => {
  it('count once when registered, by the basis agreed', () => {
    expect(yes(contract)).toMatchObject({ counts: true, value: '1200000.00' })
    expect(yes(contract, { tradeBasis: 'tech' })).toMatchObject({ counts: true, value: '800000.00' })
    expect(reasons({ ...contract, identity: 'seen' })).toEqual(['counted_already'])
  })
  it.each(['unregistered', 'cancelled'] as const)('do not count when %s', (status) => {
    expect(reasons({ ...contract, status })).toEqual(['contract_not_registered'])
  })
  it('do not count without a date of registration', () => {
    expect(reasons({ ...contract, registeredOn: null })).toEqual(['contract_not_registered'])
  })
})

describe('talents', () => {
  it('count from the day six months are full', () => {
    expect(yes(talent)).toMatchObject({ counts: true, countedOn: '2026-11-20' })
    expect(reasons({ ...talent, startedOn: '2026-05-21' })).toEqual(['worked_too_short'])
    expect(reasons({ ...talent, startedOn: '2026-01-01', endedOn: '2026-06-30' })).toEqual([
      'worked_too_short',
    ])
    expect(reasons({ ...talent, startedOn: '2026-01-01', endedOn: '2026-07-01' })).toEqual([])
  })
  it('count by category, doctorate or senior title, once verified', () => {
    expect(reasons({ ...talent, category: 'E' })).toEqual(['talent_grade_missing'])
    expect(reasons({ ...talent, category: null, doctorate: true })).toEqual([])
    expect(reasons({ ...talent, category: 'E', seniorTitle: true })).toEqual([])
    expect(reasons({ ...talent, verified: false })).toEqual(['talent_not_verified'])
  })
})

describe('the six months of a talent', () => {
  const began = (startedOn: string, firm: CountContext['firm'], endedOn: string | null = null) =>
    yes({ ...talent, startedOn, endedOn }, { firm })
  it('begin with the firm, where the person began before it moved in', () => {
    const firm = inSince('2026-05-20')
    expect(began('2020-01-01', firm)).toMatchObject({ counts: true, countedOn: '2026-11-20' })
    expect(began('2020-01-01', inSince('2026-05-21'))).toMatchObject({ reasons: ['worked_too_short'] })
  })
  it('count for a founder who began before the plan', () => {
    expect(began('2023-05-01', inSince('2024-03-01'))).toMatchObject({
      counts: true,
      countedOn: '2024-09-01',
    })
  })
  it('end when the firm leaves, and when the person does', () => {
    expect(began('2025-01-01', inSince('2024-06-01', '2025-07-01'))).toMatchObject({
      countedOn: '2025-07-01',
    })
    expect(began('2025-01-01', inSince('2024-06-01', '2025-06-30'))).toMatchObject({
      reasons: ['worked_too_short'],
    })
    expect(began('2024-01-01', inSince('2024-06-01'), '2024-11-30')).toMatchObject({
      reasons: ['worked_too_short'],
    })
  })
  it('are not in anybody who left before the firm came, or came after it left', () => {
    expect(began('2023-01-01', inSince('2024-06-01'), '2024-05-31')).toMatchObject({
      reasons: ['before_entry', 'worked_too_short'],
    })
    expect(began('2025-08-01', inSince('2024-06-01', '2025-07-01'))).toMatchObject({
      reasons: ['after_leaving', 'worked_too_short'],
    })
  })
  it('are full inside one stay; two halves of different stays are not one', () => {
    const stays = [
      { from: '2024-06-01', to: '2024-09-30' },
      { from: '2025-01-01', to: '2025-04-30' },
    ]
    const firm = { belonging: stays, workplace: stays }
    expect(began('2024-06-01', firm)).toMatchObject({ reasons: ['worked_too_short'] })
  })
})

describe('achievements', () => {
  it('count with an eligible source and one proof', () => {
    expect(reasons(achievement)).toEqual([])
    expect(reasons({ ...achievement, source: 'firm', proof: null })).toEqual([
      'source_not_eligible',
      'proof_missing',
    ])
    expect(reasons({ ...achievement, proof: { kind: 'tech_contract', number: ' ' } })).toEqual([
      'proof_missing',
    ])
  })
})

describe('landed tech SMEs and high-tech enterprises', () => {
  it('count while the number is in force and the landing is registered', () => {
    expect(yes(landed)).toMatchObject({ counts: true, countedOn: '2026-01-01' })
    expect(reasons({ ...landed, landed: [], registeredOn: null })).toEqual(['landing_not_registered'])
    expect(reasons({ ...landed, landed: [] })).toEqual(['registered_before_landing'])
    expect(reasons({ ...landed, certificate: null })).toEqual(['certificate_missing'])
    expect(reasons(landed, { countDate: '2027-01-01' })).toEqual(['certificate_not_in_force'])
    expect(reasons(landed, { countDate: '2026-12-31' })).toEqual([])
  })
  it('stop counting when the firm leaves', () => {
    expect(
      reasons(
        { kind: 'hntes', identity: 'firm', certificate: inForce },
        { firm: inSince('2024-06-01', '2026-10-01') },
      ),
    ).toEqual(['after_leaving'])
  })
  it('count a certificate issued before the plan began', () => {
    const old = { number: 'GR', validFrom: '2023-12-01', validTo: '2026-11-30' }
    expect(yes({ kind: 'hntes', identity: 'firm', certificate: old })).toMatchObject({
      counts: true,
      value: '1',
      countedOn: '2024-06-01',
    })
  })
  it('count from the last of certificate, moving in and the first day of the plan', () => {
    const hnte = { kind: 'hntes', identity: 'firm', certificate: inForce } as const
    const on = (more: Partial<CountContext>) => yes(hnte, more)
    expect(on({})).toMatchObject({ countedOn: '2026-01-01' })
    expect(on({ firm: inSince('2026-02-03') })).toMatchObject({ countedOn: '2026-02-03' })
    expect(on({ plan: { from: '2026-04-01', to: '2031-03-31' } })).toMatchObject({ countedOn: '2026-04-01' })
  })
  it('keep the row of a firm alive by a certificate that reaches further, and by no other', () => {
    const hnte = { kind: 'hntes', identity: 'firm', certificate: inForce } as const
    const counted = new Set(['firm'])
    expect(yes(hnte, { counted, held: { until: '2026-12-30' } })).toMatchObject({
      value: '0',
      prolongs: true,
    })
    expect(reasons(hnte, { counted, held: { until: '2026-12-31' } })).toEqual(['counted_already'])
    expect(reasons(hnte, { counted })).toEqual(['counted_already'])
  })
})

describe('every kind', () => {
  const day = (on: string): CountableRecord[] => [
    { ...patent, grantedOn: on },
    { ...contract, registeredOn: on },
    { ...achievement, introducedOn: on },
  ]
  it.each([
    ['2025-01-31', ['before_entry']],
    ['2025-02-01', []],
    ['2025-08-31', []],
    ['2025-09-01', ['after_leaving']],
    ['2026-02-28', ['after_leaving']],
    ['2026-03-01', []],
  ])('of %s, where the firm was in twice: %j', (on, expected) => {
    const stays = [
      { from: '2025-02-01', to: '2025-08-31' },
      { from: '2026-03-01', to: null },
    ]
    const firm = { belonging: stays, workplace: stays }
    for (const record of day(on)) expect(reasons(record, { firm }), record.kind).toEqual(expected)
  })
  it('never counts for a firm that has not moved in', () => {
    const certificate = inForce
    const all = [...day('2026-01-01'), talent, { kind: 'hntes', identity: 'f', certificate } as const]
    for (const record of all)
      expect(reasons(record, { firm: never }), record.kind).toContain('firm_not_in_residence')
  })
  it('counts nothing after the last day of the plan, and nothing once it is over', () => {
    const plan = { from: '2024-01-01', to: '2026-06-30' }
    for (const record of day('2026-07-01'))
      expect(reasons(record, { plan, countDate: '2026-07-01' })).toEqual(['after_plan', 'plan_over'])
    for (const record of day('2026-06-30')) {
      expect(reasons(record, { plan, countDate: '2026-06-30' })).toEqual([])
      expect(reasons(record, { plan, countDate: '2026-07-01' })).toEqual(['plan_over'])
    }
  })
  it('a contract of nothing is no trade', () => {
    expect(reasons({ ...contract, totalAmount: '0.00' })).toEqual(['amount_missing'])
  })
})
