import { addMonths, type Day } from '../shared/days'
import { rulesOn } from '../shared/rule-table'
import type { IndicatorCode } from './catalogue'
import { KPI_RULES } from './kpi.rules'

export const COUNTED_LANDING_STAGES = [
  'registered',
  'approved_or_leased',
  'under_construction',
  'completed',
  'producing',
  'full_capacity',
  'above_scale',
] as const
const SOURCES = ['university', 'institute', 'military'] as const
const PROOFS = [
  'tech_contract',
  'equity_agreement',
  'achievement_registration',
  'incubation_agreement',
] as const
const PATENTS = ['invention', 'utility_model', 'design'] as const
const TALENTS = ['A', 'B', 'C', 'D'] as const

/** A record of a firm that may count; `identity` is what makes it the same thing twice (a number, a hashed person, a firm). */
export type CountableRecord = { identity: string } & (
  | {
      kind: 'achievements'
      source: string
      proof: { kind: string; number: string } | null
      introducedOn: Day
    }
  | {
      kind: 'talents'
      category: string | null
      verified: boolean
      doctorate: boolean
      seniorTitle: boolean
      startedOn: Day
      endedOn: Day | null
    }
  | {
      kind: 'landed_tech_smes'
      certificate: Certificate | null
      landingStage: string | null
      registeredOn: Day | null
    }
  | { kind: 'hntes'; certificate: Certificate | null }
  | { kind: 'patents'; patentKind: string; grantedOn: Day | null; firstOwnerIsFirm: boolean }
  | {
      kind: 'tech_trade'
      status: 'registered' | 'unregistered' | 'cancelled'
      registrationNo: string | null
      registeredOn: Day | null
      totalAmount: string
      techAmount: string
    }
)
export type Certificate = { number: string; validFrom: Day; validTo: Day }
export type CountContext = {
  countDate: Day
  /** The first day of the plan; what happened before does not belong to it. */
  planStart: Day
  firm: { standing: 'applicant' | 'tenant' | 'graduate' | 'landed' | 'exited'; movedInOn: Day | null }
  /** Identities already counted for the indicator. */
  counted: ReadonlySet<string>
  /** Which amount of a contract the agreement counts. */
  tradeBasis: 'total' | 'tech'
}

export type NotCounted =
  | 'counted_already'
  | 'before_plan'
  | 'after_count_date'
  | 'firm_not_in_residence'
  | 'source_not_eligible'
  | 'proof_missing'
  | 'talent_grade_missing'
  | 'talent_not_verified'
  | 'worked_too_short'
  | 'certificate_missing'
  | 'certificate_not_in_force'
  | 'landing_not_registered'
  | 'patent_kind_not_counted'
  | 'patent_not_granted'
  | 'granted_before_entry'
  | 'not_first_owner'
  | 'contract_not_registered'
export type Counted =
  | { counts: true; indicator: IndicatorCode; value: string; countedOn: Day }
  | { counts: false; indicator: IndicatorCode; reasons: NotCounted[] }

type Tests = [NotCounted, boolean][]
type Ruling = { on: Day | null; value: string; tests: Tests }

/** Whether a live record counts on the count date and for how much; otherwise every reason why not, all at once. */
export function countable(record: CountableRecord, context: CountContext): Counted {
  const { on, value } = rulingOn(record, context)
  const reasons = conditionsOf(record, context).flatMap(({ reason, met }) => (met ? [] : [reason]))
  if (reasons.length > 0 || on === null) return { counts: false, indicator: record.kind, reasons }
  return { counts: true, indicator: record.kind, value, countedOn: on }
}

export type Condition = { reason: NotCounted; met: boolean }

/** Every condition of the rule that applies to a record, met or not, in the order people check them. */
export function conditionsOf(record: CountableRecord, context: CountContext): Condition[] {
  const { on, tests } = rulingOn(record, context)
  return [...commonTests(record, on, context), ...tests].map(([reason, found]) => ({ reason, met: !found }))
}

function commonTests({ identity, kind }: CountableRecord, on: Day | null, context: CountContext): Tests {
  const { standing } = context.firm
  // What a firm earned while in residence stays counted after it left, unless the indicator asks for its standing.
  const gone = kind === 'hntes' || kind === 'landed_tech_smes' ? standing === 'exited' : false
  return [
    ['counted_already', context.counted.has(identity)],
    ['firm_not_in_residence', standing === 'applicant' || gone],
    ...whenTests(kind, on, context),
  ]
}

/** What counts as it stands on the count date has no day of its own that could lie outside the plan. */
function whenTests(kind: IndicatorCode, on: Day | null, { planStart, countDate }: CountContext): Tests {
  if (isStanding(kind)) return []
  return [
    ['before_plan', on !== null && on < planStart],
    ['after_count_date', on !== null && on > countDate],
  ]
}

function isStanding(kind: IndicatorCode): boolean {
  return kind === 'hntes' || kind === 'landed_tech_smes'
}

function rulingOn(record: CountableRecord, context: CountContext): Ruling {
  switch (record.kind) {
    case 'achievements':
      return {
        on: record.introducedOn,
        value: '1',
        tests: [
          ['source_not_eligible', !oneOf(SOURCES, record.source)],
          [
            'proof_missing',
            !record.proof || !oneOf(PROOFS, record.proof.kind) || record.proof.number.trim() === '',
          ],
        ],
      }
    case 'talents':
      return talentRuling(record, context)
    case 'landed_tech_smes':
      return landedRuling(record, context)
    case 'hntes':
      return {
        on: record.certificate?.validFrom ?? null,
        value: '1',
        tests: certificateTests(record.certificate, context),
      }
    case 'patents':
      return patentRuling(record, context)
    case 'tech_trade':
      return {
        on: record.registeredOn,
        value: context.tradeBasis === 'total' ? record.totalAmount : record.techAmount,
        tests: [
          [
            'contract_not_registered',
            record.status !== 'registered' || !record.registrationNo || !record.registeredOn,
          ],
        ],
      }
  }
}

/** Category A to D or a doctorate or senior title, and six months of work done by the count date. */
function talentRuling(record: Extract<CountableRecord, { kind: 'talents' }>, context: CountContext): Ruling {
  const months = rulesOn(KPI_RULES, context.countDate)?.figure('talent_months').toNumber() ?? Infinity
  const graded = oneOf(TALENTS, record.category ?? '') || record.doctorate || record.seniorTitle
  const fullOn = Number.isFinite(months) ? addMonths(record.startedOn, months) : null
  const workedTo =
    record.endedOn !== null && record.endedOn < context.countDate ? record.endedOn : context.countDate
  const tooShort = fullOn === null || workedTo < fullOn
  return {
    on: tooShort ? record.startedOn : fullOn,
    value: '1',
    tests: [
      ['talent_grade_missing', !graded],
      ['talent_not_verified', !record.verified],
      ['worked_too_short', tooShort],
    ],
  }
}

/** A number in force and the landing at registration or beyond, both on the count date. */
function landedRuling(
  record: Extract<CountableRecord, { kind: 'landed_tech_smes' }>,
  context: CountContext,
): Ruling {
  const { certificate, registeredOn } = record
  const registered = oneOf(COUNTED_LANDING_STAGES, record.landingStage ?? '') && registeredOn !== null
  const later =
    certificate &&
    registeredOn &&
    (certificate.validFrom > registeredOn ? certificate.validFrom : registeredOn)
  return {
    on: later || null,
    value: '1',
    tests: [
      ...certificateTests(certificate, context),
      ['landing_not_registered', !registered || registeredOn > context.countDate],
    ],
  }
}

function patentRuling(record: Extract<CountableRecord, { kind: 'patents' }>, context: CountContext): Ruling {
  const { grantedOn } = record
  const { movedInOn } = context.firm
  return {
    on: grantedOn,
    value: '1',
    tests: [
      ['patent_kind_not_counted', !oneOf(PATENTS, record.patentKind)],
      ['patent_not_granted', grantedOn === null],
      ['granted_before_entry', grantedOn !== null && (movedInOn === null || grantedOn < movedInOn)],
      ['not_first_owner', !record.firstOwnerIsFirm],
    ],
  }
}

function certificateTests(certificate: Certificate | null, { countDate }: CountContext): Tests {
  const inForce =
    certificate !== null && certificate.validFrom <= countDate && countDate <= certificate.validTo
  return [
    ['certificate_missing', certificate === null],
    ['certificate_not_in_force', certificate !== null && !inForce],
  ]
}

function oneOf(list: readonly string[], text: string): boolean {
  return list.includes(text)
}
