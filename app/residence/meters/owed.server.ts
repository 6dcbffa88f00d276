import { Prisma, type Tx } from '~/platform/db.server'
import { addMonths, dayFromDate, type Day } from '~/shared/days'
import type { Scheme } from '~/residence/rent/terms'
import { UTILITIES } from '~/residence/rent/vocabulary'
import { LET } from '~/residence/spaces/vocabulary'
import type { Reading } from './chain'
import { dueOf, named, type Due, type MeterFacts } from './due'
import type { Tenant } from './split'
import type { Used } from './used'
import { READING_WAYS } from './vocabulary'

type Reads = Pick<Tx, '$queryRaw' | 'meter' | 'lease'>
type Of = { enclaveId: string; firmId?: string | undefined; meterIds?: readonly string[] }

/**
 * What firms owe for what meters measured, in the months up to one and as far back as bills are mended, and what could
 * not be charged; of one firm, or of all.
 */
export async function owedForUse(
  tx: Reads,
  of: Of,
  { month, back }: { month: Day; back: number },
  schemes: readonly Scheme[],
): Promise<Due & { names: Map<string, Used> }> {
  const first = addMonths(month, -back)
  const meters = await meterFacts(tx, of)
  const dues = meters.map((meter) => dueOf(meter, schemes, first, month))
  const isTheirs = ({ firmId }: { firmId: string }) => of.firmId === undefined || firmId === of.firmId
  return {
    owed: dues.flatMap(({ owed }) => owed).filter(isTheirs),
    unread: dues.flatMap(({ unread }) => unread).filter(isTheirs),
    names: new Map(meters.map((meter) => [meter.id, named(meter)])),
  }
}

/** Meters with all they showed, for a span may be long, and who was in their rooms. */
async function meterFacts(tx: Reads, of: Of): Promise<MeterFacts[]> {
  const { enclaveId } = of
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Meter" WHERE "enclaveId" = ${enclaveId}::uuid ${ofFirm(of)}`
  const ids = of.meterIds ?? rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const meters = await tx.meter.findMany({
    where: { enclaveId, id: { in: [...ids] } },
    include: {
      rooms: { include: { unit: { select: { code: true } } } },
      readings: { where: { struckAt: null }, orderBy: { readOn: 'asc' } },
    },
    orderBy: { code: 'asc' },
  })
  const unitIds = [...new Set(meters.flatMap(({ rooms }) => rooms.map(({ unitId }) => unitId)))]
  const leases = await tx.lease.findMany({
    where: { enclaveId, roomId: { in: unitIds }, purpose: 'firm', state: { in: [...LET] } },
    select: { firmId: true, unitId: true, roomId: true, startsOn: true, endsBefore: true, sqm: true },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  })
  const tenants = leases.flatMap(({ firmId, unitId, roomId, ...lease }) =>
    firmId === null
      ? []
      : [
          {
            firmId,
            unitId: roomId,
            isWholeRoom: unitId === roomId,
            startsOn: dayFromDate(lease.startsOn),
            endsBefore: dayFromDate(lease.endsBefore),
            sqm: lease.sqm.toFixed(2),
          },
        ],
  )
  return meters.map((meter) => factsOf(meter, tenants))
}

type Row = Prisma.MeterGetPayload<{
  include: { rooms: { include: { unit: { select: { code: true } } } }; readings: true }
}>

function factsOf(meter: Row, tenants: readonly Tenant[]): MeterFacts {
  const rooms = meter.rooms.map(({ unitId, sqm, unit }) => ({ unitId, sqm: sqm.toFixed(2), code: unit.code }))
  return {
    id: meter.id,
    code: meter.code,
    utility: UTILITIES.of(meter.utility),
    factor: meter.factor.toFixed(2),
    digits: meter.digits,
    endedOn: meter.endedOn && dayFromDate(meter.endedOn),
    rooms,
    readings: meter.readings.map(readingOf),
    // A whole room counts with the area the meter has it at, so that the parts of a shared meter add up to it.
    tenants: tenants.flatMap((one) => {
      const room = rooms.find(({ unitId }) => unitId === one.unitId)
      return room ? [one.isWholeRoom ? { ...one, sqm: room.sqm } : one] : []
    }),
  }
}

/** A reading as the rules speak of it. */
export function readingOf(row: Row['readings'][number]): Reading {
  return {
    id: row.id,
    day: dayFromDate(row.readOn),
    how: READING_WAYS.of(row.how),
    value: row.value.toFixed(2),
    startValue: row.startValue?.toFixed(2) ?? null,
    fileId: row.fileId,
  }
}

/** Meters of rooms that a firm has or had, those that have charged it, or those that are named. */
function ofFirm({ enclaveId, firmId, meterIds }: Of) {
  if (meterIds) return Prisma.sql`AND id = ANY (${[...meterIds]}::uuid[])`
  if (firmId === undefined) return Prisma.empty
  return Prisma.sql`AND (id IN (
      SELECT r."meterId" FROM "MeterRoom" r JOIN "Lease" l ON l."enclaveId" = r."enclaveId" AND l."roomId" = r."unitId"
      WHERE r."enclaveId" = ${enclaveId}::uuid AND l."firmId" = ${firmId}::uuid
    ) OR id IN (
      SELECT "meterId" FROM "Charge"
      WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" = ${firmId}::uuid AND "meterId" IS NOT NULL
    ))`
}
