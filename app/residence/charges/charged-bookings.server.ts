import { Prisma, type Tx } from '~/platform/db.server'
import { owedForBookings } from '~/residence/bookings/owed.server'
import { isResident, type Stay } from '~/residence/rent/relief'
import type { OwedBooking } from '~/residence/bookings/price'
import { addDays, dayFromDate, dayOf, type Day } from '~/shared/days'
import { toFen } from '~/shared/money'
import { bookingLines, type ChargedBooking } from './booking-lines'
import { MENDED_MONTHS, type NewLine } from './corrections'

type Of = { enclaveId: string; runId: string; firmId?: string }

type Until = { month: Day; endedBy?: Date }

/**
 * The lines of bookings up to a month that no other run has charged; of one firm, or of all. Of a firm that has left,
 * nothing more is charged of what the settlement of all it owed has looked at; what was charged too much still comes back.
 */
export async function linesOfBookings(
  tx: Tx,
  of: Of,
  { month, endedBy }: Until,
  now: Date,
): Promise<NewLine[]> {
  const [owed, charged] = await Promise.all([
    owedForBookings(tx, of, { month, back: MENDED_MONTHS, endedBy }, now),
    chargedBookings(tx, of, month),
  ])
  if (owed.length === 0 && charged.length === 0) return []
  const firmIds = [...new Set(owed.map(({ firmId }) => firmId))]
  const [isIn, settled] = await Promise.all([
    isInOn(tx, of.enclaveId, firmIds),
    settledOf(tx, of.enclaveId, firmIds),
  ])
  const isSettled = ({ firmId, day, madeAt }: OwedBooking) =>
    (settled.get(firmId) ?? []).some(
      (at) => madeAt <= at && day <= dayOf(at) && !isIn(firmId, addDays(dayOf(at), 1)),
    )
  const over = new Set(owed.filter(isSettled).map(({ bookingId }) => bookingId))
  return bookingLines(owed, charged, isIn).filter(
    ({ bookingId, full }) => !over.has(bookingId ?? '') || toFen(full) < 0n,
  )
}

/** When the settlements that went out had looked at all that their firms owed; those of some contracts ask no bookings. */
export async function settledOf(tx: Tx, enclaveId: string, firmIds: readonly string[]) {
  const runs = await tx.chargeRun.findMany({
    where: { enclaveId, kind: 'settlement', state: 'issued', wholeFirm: true, firmId: { in: [...firmIds] } },
    select: { firmId: true, preparedAt: true },
  })
  const settled = new Map<string, Date[]>()
  for (const { firmId, preparedAt } of runs)
    if (firmId) settled.set(firmId, [...(settled.get(firmId) ?? []), preparedAt])
  return settled
}

async function chargedBookings(
  tx: Pick<Tx, '$queryRaw'>,
  { enclaveId, runId, firmId }: Of,
  month: Day,
): Promise<ChargedBooking[]> {
  return tx.$queryRaw<ChargedBooking[]>`
    SELECT "bookingId", max("firmId"::text) AS "firmId", max(month)::text AS month, max("startsOn")::text AS day,
      sum("full")::text AS "full", sum(vat)::text AS vat, max("vatPercent")::float AS "vatPercent",
      max(revision) AS revision, bool_or(resident) AS resident
    FROM "Charge"
    WHERE "enclaveId" = ${enclaveId}::uuid AND "runId" <> ${runId}::uuid AND "bookingId" IS NOT NULL
      AND month BETWEEN ${month}::date - make_interval(months => ${MENDED_MONTHS}::int) AND ${month}::date
      ${firmId ? Prisma.sql`AND "firmId" = ${firmId}::uuid` : Prisma.empty}
    GROUP BY "bookingId"`
}

/** Whether firms are in incubation on a day. */
export async function isInOn(tx: Tx, enclaveId: string, firmIds: readonly string[]) {
  const stays = await staysOf(tx, enclaveId, firmIds)
  return (firmId: string, day: Day) => (stays.get(firmId) ?? []).some((stay) => isResident(stay, day))
}

async function staysOf(tx: Tx, enclaveId: string, firmIds: readonly string[]) {
  const rows = await tx.tenancy.findMany({
    where: { enclaveId, firmId: { in: [...firmIds] } },
    select: { firmId: true, startedOn: true, graduatedOn: true, exitedOn: true },
  })
  const on = (date: Date | null): Day | null => (date ? dayFromDate(date) : null)
  const stays = new Map<string, Pick<Stay, 'since' | 'until'>[]>()
  for (const { firmId, startedOn, graduatedOn, exitedOn } of rows) {
    const stay = { since: on(startedOn), until: on(graduatedOn ?? exitedOn) }
    stays.set(firmId, [...(stays.get(firmId) ?? []), stay])
  }
  return stays
}
