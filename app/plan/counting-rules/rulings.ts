import { evaluate, type Finding } from '~/ground/criteria/evaluate'
import { addMonths, type Day } from '~/shared/days'
import { compareYuan } from '~/shared/money'
import { rulesOn } from '~/shared/rule-table'
import type { Certificate, CountableRecord, CountContext, NotCounted } from './countable'
import { KPI_RULES } from './kpi.rules'
import { fallsInto, standsOn, type Stay } from './stays'

const SOURCES = ['university', 'institute', 'military'] as const
const PROOFS = [
  'tech_contract',
  'equity_agreement',
  'achievement_registration',
  'incubation_agreement',
] as const
const PATENTS = ['invention', 'utility_model', 'design'] as const
const TALENTS = ['A', 'B', 'C', 'D'] as const

export type Tests = [NotCounted, boolean][]
/** `at` is the day that must lie in a stay of the firm; `on` the day it counts for. */
export type Ruling = { on: Day | null; at: Day | null; value: string; tests: Tests; finding?: Finding }

/** What the rule of its kind says of a record; the tests that every kind has stand in `countable`. */
export function rulingOn(record: CountableRecord, context: CountContext): Ruling {
  switch (record.kind) {
    case 'achievements':
      return {
        on: record.introducedOn,
        at: record.introducedOn,
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
      return hnteRuling(record, context)
    case 'patents':
      return patentRuling(record)
    case 'tech_trade':
      return tradeRuling(record, context)
    case 'defined':
      return definedRuling(record, context)
  }
}

function tradeRuling(
  record: Extract<CountableRecord, { kind: 'tech_trade' }>,
  { tradeBasis }: CountContext,
): Ruling {
  const value = tradeBasis === 'total' ? record.totalAmount : record.techAmount
  return {
    on: record.registeredOn,
    at: record.registeredOn,
    value,
    tests: [
      [
        'contract_not_registered',
        record.status !== 'registered' || !record.registrationNo || !record.registeredOn,
      ],
      ['amount_missing', compareYuan(value, '0') <= 0],
    ],
  }
}

/**
 * Category A to D or a doctorate or senior title, and six months of work done by the count date. They are counted
 * from the day somebody began or the firm moved in, whichever is later, inside one stay, until they or the firm left.
 */
function talentRuling(record: Extract<CountableRecord, { kind: 'talents' }>, context: CountContext): Ruling {
  const months = rulesOn(KPI_RULES, context.countDate)?.figure('talent_months').toNumber() ?? Infinity
  const graded = oneOf(TALENTS, record.category ?? '') || record.doctorate || record.seniorTitle
  const { workplace } = context.firm
  const fullOn = Number.isFinite(months) ? fullMonthsOn(record, workplace, months, context.countDate) : null
  // Who began after the firm had left, or left before it moved in, never worked inside at all.
  const outside = workplace.every(
    ({ from, to }) => (to !== null && record.startedOn > to) || (record.endedOn ?? from) < from,
  )
  return {
    on: fullOn,
    at: fullOn ?? (outside ? record.startedOn : null),
    value: '1',
    tests: [
      ['talent_grade_missing', !graded],
      ['talent_not_verified', !record.verified],
      ['worked_too_short', fullOn === null],
    ],
  }
}

type Defined = Extract<CountableRecord, { kind: 'defined' }>

/** What a definition says: its place and its days as for the six, and the expression over what was so on that day. */
function definedRuling(record: Defined, context: CountContext): Ruling {
  const { definition, amountYuan } = record
  const { on, at, tests } = definition.standing
    ? standingDays(record, context)
    : definition.months > 0
      ? workedDays(record, definition.months, context)
      : plainDays(record)
  const value = definition.takes === 'amount' ? (amountYuan ?? '0') : '1'
  const asked = definition.expression
  const facts = asked ? record.factsOn(at ?? context.countDate) : {}
  const finding = asked ? evaluate(asked, facts, context.countDate, true, definition.among) : undefined
  return {
    on,
    at,
    value,
    tests: [
      ...tests,
      ...(definition.takes === 'amount' ? ([['amount_missing', compareYuan(value, '0') <= 0]] as Tests) : []),
      ...(finding
        ? ([
            ['rule_not_met', finding.verdict === 'unmet'],
            ['rule_not_known', finding.verdict === 'unknown'],
          ] as Tests)
        : []),
    ],
    ...(finding ? { finding } : {}),
  }
}

type Days = Pick<Ruling, 'on' | 'at' | 'tests'>

function standingDays({ certificate, stays, definition }: Defined, context: CountContext): Days {
  const at = lookedAt(context)
  const here = standsOn(stays, at)
  return {
    on: here && standingFrom(certificate, [here.from], context),
    at,
    tests: [
      ...certificateTests(certificate, at),
      ...(definition.stays === 'landed' ? ([['not_landed_then', !here]] as Tests) : []),
    ],
  }
}

function workedDays({ happenedOn, endedOn, stays }: Defined, months: number, context: CountContext): Days {
  const on = fullMonthsOn({ startedOn: happenedOn, endedOn }, stays, months, context.countDate)
  const outside = stays.every(({ from, to }) => (to !== null && happenedOn > to) || (endedOn ?? from) < from)
  return { on, at: on ?? (outside ? happenedOn : null), tests: [['worked_too_short', on === null]] }
}

function plainDays({ happenedOn, stays, definition }: Defined): Days {
  const away = definition.stays === 'landed' && !fallsInto(stays, happenedOn)
  const tests: Tests = definition.stays === 'landed' ? [['not_landed_then', away]] : []
  return { on: happenedOn, at: happenedOn, tests }
}

/** The first day on which so many months inside one stay are full, by the count date; null when none is. */
function fullMonthsOn(
  { startedOn, endedOn }: { startedOn: Day; endedOn: Day | null },
  stays: readonly Stay[],
  months: number,
  countDate: Day,
): Day | null {
  for (const { from, to } of stays) {
    const full = addMonths(latest(startedOn, from), months)
    if (full <= countDate && full <= (to ?? full) && full <= (endedOn ?? full)) return full
  }
  return null
}

/** The day on which what counts as it stands is looked at: the count date, at the latest the plan's last day. */
function lookedAt({ countDate, plan }: CountContext): Day {
  return countDate > plan.to ? plan.to : countDate
}

/** A number in force and the landing at registration or beyond, both on the count date. */
function landedRuling(
  record: Extract<CountableRecord, { kind: 'landed_tech_smes' }>,
  context: CountContext,
): Ruling {
  const { certificate, registeredOn } = record
  const at = lookedAt(context)
  const here = standsOn(record.landed, at)
  const registered = registeredOn !== null && registeredOn <= at
  return {
    on: here && standingFrom(certificate, [here.from], context),
    at,
    value: '1',
    tests: [
      ...certificateTests(certificate, at),
      ['landing_not_registered', !here && !registered],
      ['registered_before_landing', !here && registered],
    ],
  }
}

function hnteRuling(
  { certificate }: Extract<CountableRecord, { kind: 'hntes' }>,
  context: CountContext,
): Ruling {
  const at = lookedAt(context)
  const here = standsOn(context.firm.belonging, at)
  return {
    on: here && standingFrom(certificate, [here.from], context),
    at,
    value: '1',
    tests: certificateTests(certificate, at),
  }
}

/** Since when a firm stands: its certificate, its moving in or landing and the plan, whichever came last. */
function standingFrom(
  certificate: Certificate | null,
  since: readonly Day[],
  { plan }: CountContext,
): Day | null {
  return certificate && latest(certificate.validFrom, plan.from, ...since)
}

function patentRuling(record: Extract<CountableRecord, { kind: 'patents' }>): Ruling {
  const { grantedOn } = record
  return {
    on: grantedOn,
    at: grantedOn,
    value: '1',
    tests: [
      ['patent_kind_not_counted', !oneOf(PATENTS, record.patentKind)],
      ['patent_not_granted', grantedOn === null],
      ['not_first_owner', !record.firstOwnerIsFirm],
    ],
  }
}

function certificateTests(certificate: Certificate | null, at: Day): Tests {
  const inForce = certificate !== null && certificate.validFrom <= at && at <= certificate.validTo
  return [
    ['certificate_missing', certificate === null],
    ['certificate_not_in_force', certificate !== null && !inForce],
  ]
}

function latest(first: Day, ...others: readonly Day[]): Day {
  return others.reduce((last, day) => (day > last ? day : last), first)
}

function oneOf(list: readonly string[], text: string): boolean {
  return list.includes(text)
}
