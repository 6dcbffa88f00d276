import { describe, expect, it } from 'vitest'
import { countable, type CountableRecord, type CountContext } from '~/kpi/countable'

const context: CountContext = {
  countDate: '2026-11-20',
  planStart: '2024-01-01',
  firm: { standing: 'tenant', movedInOn: '2024-06-01' },
  counted: new Set(['seen']),
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
  landingStage: 'registered',
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
    expect(yes(patent)).toEqual({ counts: true, indicator: 'patents', value: '1', countedOn: '2024-06-01' })
    expect(reasons({ ...patent, grantedOn: '2024-05-31' })).toEqual(['granted_before_entry'])
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
  it('stay counted after the firm left, and never count for an applicant', () => {
    expect(reasons(patent, { firm: { standing: 'exited', movedInOn: '2024-06-01' } })).toEqual([])
    expect(reasons(patent, { firm: { standing: 'applicant', movedInOn: null } })).toEqual([
      'firm_not_in_residence',
      'granted_before_entry',
    ])
  })
  it('belong to the plan and to the count date', () => {
    expect(reasons({ ...patent, grantedOn: '2026-11-21' })).toEqual(['after_count_date'])
    expect(reasons(patent, { planStart: '2025-01-01' })).toEqual(['before_plan'])
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
    expect(reasons({ ...landed, landingStage: 'producing' })).toEqual([])
    expect(reasons({ ...landed, landingStage: 'signed', registeredOn: null })).toEqual([
      'landing_not_registered',
    ])
    expect(reasons({ ...landed, certificate: null })).toEqual(['certificate_missing'])
    expect(reasons(landed, { countDate: '2027-01-01' })).toEqual(['certificate_not_in_force'])
    expect(reasons(landed, { countDate: '2026-12-31' })).toEqual([])
  })
  it('stop counting when the firm leaves', () => {
    expect(
      reasons(
        { kind: 'hntes', identity: 'firm', certificate: inForce },
        { firm: { standing: 'exited', movedInOn: '2024-06-01' } },
      ),
    ).toEqual(['firm_not_in_residence'])
  })
  it('count a certificate issued before the plan began', () => {
    const old = { number: 'GR', validFrom: '2023-12-01', validTo: '2026-11-30' }
    expect(yes({ kind: 'hntes', identity: 'firm', certificate: old })).toMatchObject({
      counts: true,
      value: '1',
    })
  })
})
