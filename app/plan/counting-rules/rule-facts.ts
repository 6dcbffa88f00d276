import type { Facts, FactValue } from '~/ground/criteria/facts'
import { detailFromJson } from '~/ground/records/firm-json'
import { sectionOf } from '~/ground/national-rules/industries'
import type { Day } from '~/shared/days'
import type { ProvenRecord } from './record-rule'
import { standsOn, type FirmDays, type Stay } from './stays'

/** A firm as the expressions of counting rules ask. */
export type FirmAsked = FirmDays & { industryCode: string; foundedOn: Day | null }

/** What a record and its firm say on a day. What nobody has said is not there, so it is not known. */
export function factsOfRecord(
  record: ProvenRecord,
  firm: FirmAsked,
  landed: readonly Stay[],
  day: Day,
): Facts {
  const on = (from: Day | null, to: Day | null) => from !== null && from <= day && (to === null || day < to)
  const tenancies = firm.tenancies
  return given({
    of_number: record.number,
    of_day: record.happenedOn,
    of_until: record.validUntil ?? undefined,
    of_amount: record.amountYuan ?? undefined,
    of_proof: record.hasProof,
    of_ended: record.endedOn !== null && record.endedOn <= day,
    of_cancelled: record.endedOn !== null,
    ...detailFacts(record),
    of_resident: tenancies.some(({ startedOn, graduatedOn, exitedOn }) =>
      on(startedOn, exitedOn ?? graduatedOn),
    ),
    of_graduated: tenancies.some(({ graduatedOn, exitedOn }) => on(graduatedOn, exitedOn)),
    of_landed: standsOn(landed, day) !== null,
    of_track: firm.track,
    of_section: sectionOf(firm.industryCode)?.code,
    of_founded: firm.foundedOn ?? undefined,
  })
}

function detailFacts({ kind, detail }: ProvenRecord): Record<string, unknown> {
  const { idMasked: _, idSealed: __, ...said } = detailFromJson(kind, detail) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(said)
      .filter(([, value]) => value !== 'unknown')
      .map(([name, value]) => [`of_${name}`, value]),
  )
}

function given(values: Record<string, unknown>): Facts {
  const isValue = (value: unknown): value is FactValue =>
    ['string', 'number', 'boolean'].includes(typeof value)
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => isValue(value) && value !== ''),
  ) as Facts
}
