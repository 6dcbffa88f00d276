import type { Facts } from '~/ground/criteria/facts'
import { settingOn } from '~/ground/settings/enclave.server'
import type { Tx } from '~/platform/db.server'
import { addMonths, dateOfDay, dayFromDate, yearOf, type Day } from '~/shared/days'
import { graduationFacts } from './graduation'
import { placesOn, type Place } from '~/ground/firm-places/places'
import { detailFromJson } from '~/ground/records/firm-json'

type Reader = Pick<Tx, '$queryRaw' | 'firm' | 'firmRecord' | 'yearFigures' | 'firmPlace'>

/**
 * What the record of a firm says on a day, for the evaluator: places, the latest figures of each year, records
 * that stood. Years still running do not count; what nobody has recorded stays unknown.
 */
export async function factsOfFirm(tx: Reader, enclaveId: string, firmId: string, onDay: Day): Promise<Facts> {
  // One after another: a transaction has one connection, which answers one question at a time.
  const firm = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  const records = await tx.firmRecord.findMany({
    where: { enclaveId, firmId, withdrawnAt: null, happenedOn: { lte: dateOfDay(onDay) } },
  })
  const figures = await tx.yearFigures.findMany({
    where: { enclaveId, firmId },
    orderBy: [{ year: 'asc' }, { version: 'asc' }],
  })
  const places = await tx.firmPlace.findMany({ where: { enclaveId, firmId } })
  const { wordMonths } = await settingOn(tx, enclaveId, 'limits', onDay)
  const complete = figures.filter(({ year }) => year < yearOf(onDay))
  const lastYear = complete.findLast(({ year }) => year === yearOf(onDay) - 1)
  const latest = figures.filter(({ year }) => year <= yearOf(onDay)).at(-1)
  const inForce = (kind: string) =>
    records.some(
      (record) =>
        record.kind === kind && record.validUntil !== null && dayFromDate(record.validUntil) >= onDay,
    )
  const patents = records.filter(({ kind }) => kind === 'patent')
  const inventions = patents.filter(
    ({ detail }) => detailFromJson('patent', detail).patentKind === 'invention',
  )
  const funding = records.flatMap(({ kind, amountYuan }) =>
    kind === 'funding' && amountYuan ? amountYuan.toFixed(2) : [],
  )
  return {
    founded_on: dayFromDate(firm.foundedOn),
    industry_code: firm.industryCode,
    ...(latest ? { staff: latest.staff, rd_staff: latest.rdStaff } : {}),
    ...(lastYear
      ? { revenue_last_year: lastYear.revenueYuan.toFixed(2), rd_spend_last_year: lastYear.rdYuan.toFixed(2) }
      : {}),
    // No patent, no number on record is not a "none": the firm may have one that nobody has recorded.
    ...(patents.length > 0
      ? {
          patents: patents.length,
          class1_ip: inventions.length,
          class2_ip: patents.length - inventions.length,
        }
      : {}),
    ...(records.some(({ kind }) => kind === 'tech_sme') ? { tech_sme_valid: inForce('tech_sme') } : {}),
    ...placeFacts(places.map(placeOf), onDay),
    ...graduationFacts({
      hnteValidOnDay: inForce('hnte'),
      equityPaidIn: funding,
      revenueByYear: Object.fromEntries(
        complete.map(({ year, revenueYuan }) => [year, revenueYuan.toFixed(2)]),
      ),
      listedOrAcquired: listedOrAcquired(records, onDay, wordMonths),
    }),
  }
}

type SaidRow = { kind: string; detail: unknown; happenedOn: Date; fileId: string | null }

/**
 * Whether the firm has been bought, merged, quoted or listed; null where no paper proves it and it has not said so. Its word
 * that it was neither holds for so many months; before and after nobody knows.
 */
function listedOrAcquired(records: readonly SaidRow[], onDay: Day, wordMonths: number): boolean | null {
  const said = records.flatMap(({ kind, detail, happenedOn, fileId }) =>
    kind === 'listing' ? wayIn(detail).map((way) => ({ way, on: dayFromDate(happenedOn), fileId })) : [],
  )
  if (said.some(({ way, fileId }) => way !== 'none' && fileId !== null)) return true
  const word = said.filter(({ way }) => way === 'none')
  return word.some(({ on }) => addMonths(on, wordMonths) > onDay) ? false : null
}

type PlaceRow = {
  kind: string
  city: string
  address: string
  entityName: string | null
  since: Date
  until: Date | null
}

/** A place as the rules read it. */
export function placeOf(row: PlaceRow): Place {
  return {
    kind: row.kind as Place['kind'],
    city: row.city as Place['city'],
    address: row.address,
    entityName: row.entityName,
    since: dayFromDate(row.since),
    until: row.until && dayFromDate(row.until),
  }
}

function placeFacts(places: Place[], onDay: Day): Facts {
  const registered = placesOn(places, 'registered', onDay).current
  const production = placesOn(places, 'production', onDay).current
  const research = placesOn(places, 'rd', onDay)
  const isResearchKnown = research.current !== null || research.earlier.length > 0
  return {
    ...(registered ? { reg_city: registered.city } : {}),
    ...(production ? { production_city: production.city } : {}),
    // Nothing on record is not a no.
    ...(isResearchKnown ? { rd_platform_in_host: research.current?.city === 'host' } : {}),
  }
}

/** A listing whose way nobody can read says nothing. */
function wayIn(detail: unknown) {
  const { way } = detailFromJson('listing', detail)
  return way ? [way] : []
}
