import type { Day } from '~/shared/days'
import type { Finding } from '~/ground/criteria/evaluate'
import type { Facts } from '~/ground/criteria/facts'
import type { Definition } from './definition'
import { rulingOn, type Ruling, type Tests } from './rulings'
import { fallsInto, standsOn, type Stay } from './stays'

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
      /** When the firm counts as landed, and when it first registered in the home city. */
      landed: readonly Stay[]
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
  | {
      /** Of an indicator that the enclave defined. */
      kind: 'defined'
      definition: Definition
      happenedOn: Day
      endedOn: Day | null
      certificate: Certificate | null
      amountYuan: string | null
      /** Where the firm has to be. */
      stays: readonly Stay[]
      /** What the expression may ask, as it was on a day. */
      factsOn: (day: Day) => Facts
    }
)
export type Certificate = { number: string; validFrom: Day; validTo: Day }
export type CountContext = {
  countDate: Day
  /** The first and the last day of the plan; what happened outside does not belong to it. */
  plan: { from: Day; to: Day }
  firm: {
    /** When the firm was in residence, graduated or landed, and when somebody working for it was at such a place. */
    belonging: readonly Stay[]
    workplace: readonly Stay[]
  }
  /** Identities already counted for the indicator. */
  counted: ReadonlySet<string>
  /** The firm's approved row of an indicator that counts it as it stands: until when its certificates reach. */
  held: { until: Day } | null
  /** Which amount of a contract the agreement counts. */
  tradeBasis: 'total' | 'tech'
}

export type NotCounted =
  | 'counted_already'
  | 'firm_not_in_residence'
  | 'before_entry'
  | 'after_leaving'
  | 'before_plan'
  | 'after_plan'
  | 'plan_over'
  | 'after_count_date'
  | 'source_not_eligible'
  | 'proof_missing'
  | 'talent_grade_missing'
  | 'talent_not_verified'
  | 'worked_too_short'
  | 'certificate_missing'
  | 'certificate_not_in_force'
  | 'landing_not_registered'
  | 'registered_before_landing'
  | 'patent_kind_not_counted'
  | 'patent_not_granted'
  | 'not_first_owner'
  | 'contract_not_registered'
  | 'amount_missing'
  | 'not_landed_then'
  | 'rule_not_met'
  | 'rule_not_known'
export type Counted =
  | {
      counts: true
      indicator: string
      value: string
      countedOn: Day
      /** It counts nothing itself, but keeps the firm's row alive until a later day. */
      prolongs: boolean
    }
  | { counts: false; indicator: string; reasons: NotCounted[] }

/** Whether a live record counts on the count date and for how much; otherwise every reason why not, all at once. */
export function countable(record: CountableRecord, context: CountContext): Counted {
  const { on, value } = rulingOn(record, context)
  const reasons = conditionsOf(record, context).flatMap(({ reason, met }) => (met ? [] : [reason]))
  const indicator = record.kind === 'defined' ? record.definition.code : record.kind
  if (reasons.length > 0 || on === null) return { counts: false, indicator, reasons }
  const prolongs = prolongsRow(record, context)
  return { counts: true, indicator, value: prolongs ? '0' : value, countedOn: on, prolongs }
}

export type Condition = { reason: NotCounted; met: boolean }

/** Every condition of the rule that applies to a record, met or not, in the order people check them. */
export function conditionsOf(record: CountableRecord, context: CountContext): Condition[] {
  const ruling = rulingOn(record, context)
  return [...commonTests(record, ruling, context), ...ruling.tests].map(([reason, found]) => ({
    reason,
    met: !found,
  }))
}

/** Whether a certificate reaches beyond those that keep the firm's approved row alive. */
export function prolongsRow(record: CountableRecord, { held }: CountContext): boolean {
  return held !== null && 'certificate' in record && (record.certificate?.validTo ?? '') > held.until
}

/** The tests that every kind has: counted once, in a stay of the firm, inside the plan, not after the count date. */
function commonTests(record: CountableRecord, { on, at }: Ruling, context: CountContext): Tests {
  const { plan, countDate, counted } = context
  return [
    ['counted_already', counted.has(record.identity) && !prolongsRow(record, context)],
    ...stayTests(record, at, context),
    ...(isStanding(record)
      ? []
      : ([
          ['before_plan', on !== null && on < plan.from],
          ['after_plan', on !== null && on > plan.to],
          ['after_count_date', on !== null && on > countDate],
        ] as Tests)),
    ['plan_over', countDate > plan.to],
  ]
}

/** Whether the day lies before the firm moved in, or after it left and before it came back. */
function stayTests(record: CountableRecord, at: Day | null, { firm }: CountContext): Tests {
  const stays = isAtWork(record) ? firm.workplace : firm.belonging
  const first = stays[0]
  if (!first) return [['firm_not_in_residence', true]]
  const inside = at === null || (isStanding(record) ? standsOn(stays, at) !== null : fallsInto(stays, at))
  return [
    ['firm_not_in_residence', false],
    ['before_entry', !inside && at < first.from],
    ['after_leaving', !inside && at >= first.from],
  ]
}

function isStanding(record: CountableRecord): boolean {
  if (record.kind === 'defined') return record.definition.standing
  return record.kind === 'hntes' || record.kind === 'landed_tech_smes'
}

/** Whether it is asked where people work: graduating ends residence, landing goes on. */
export function isAtWork(record: CountableRecord): boolean {
  if (record.kind === 'defined') return record.definition.stays === 'workplace'
  return record.kind === 'talents'
}

/** What the expression of a defined indicator made of a record, part by part; null where there is none. */
export function findingOf(record: CountableRecord, context: CountContext): Finding | null {
  return rulingOn(record, context).finding ?? null
}
