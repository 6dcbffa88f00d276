import { Prisma, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { owedForUse } from '~/residence/meters/owed.server'
import type { Unread } from '~/residence/meters/due'
import type { Scheme } from '~/residence/rent/terms'
import { dateOfDay, type Day } from '~/shared/days'
import { isInOn } from './charged-bookings.server'
import { MENDED_MONTHS, type NewLine } from './corrections'
import { meterLines, type ChargedUse } from './meter-lines'

/** A settlement of some contracts alone asks no meters. */
export const NO_USE: { lines: NewLine[]; unread: Unread[] } = { lines: [], unread: [] }

type Of = { enclaveId: string; runId: string; firmId?: string }

/** The lines of meters up to a month that no other run has charged, and what could not be charged; of one firm, or of all. */
export async function linesOfMeters(
  tx: Tx,
  of: Of,
  month: Day,
  schemes: readonly Scheme[],
): Promise<{ lines: NewLine[]; unread: Unread[] }> {
  const { owed, unread, names } = await owedForUse(tx, of, { month, back: MENDED_MONTHS }, schemes)
  const charged = await chargedUse(tx, of, month)
  if (owed.length === 0 && charged.length === 0) return { lines: [], unread }
  const isIn = await isInOn(tx, of.enclaveId, [...new Set(owed.map(({ firmId }) => firmId))])
  return { lines: meterLines(owed, charged, names, isIn), unread }
}

async function chargedUse(
  tx: Pick<Tx, '$queryRaw'>,
  { enclaveId, runId, firmId }: Of,
  month: Day,
): Promise<ChargedUse[]> {
  return tx.$queryRaw<ChargedUse[]>`
    SELECT "meterId", "firmId", month::text AS month, sum("full")::text AS "full", sum(vat)::text AS vat,
      max("vatPercent")::float AS "vatPercent", max(revision) AS revision, bool_or(resident) AS resident
    FROM "Charge"
    WHERE "enclaveId" = ${enclaveId}::uuid AND "runId" <> ${runId}::uuid AND "meterId" IS NOT NULL
      AND month BETWEEN ${month}::date - make_interval(months => ${MENDED_MONTHS}::int) AND ${month}::date
      ${firmId ? Prisma.sql`AND "firmId" = ${firmId}::uuid` : Prisma.empty}
    GROUP BY "meterId", "firmId", month`
}

/** Puts what a draft could not charge in place of what it could not before. */
export async function replaceUnread(
  tx: Tx,
  { enclaveId, id }: { enclaveId: string; id: string },
  unread: readonly Unread[],
): Promise<void> {
  await tx.unreadMeter.deleteMany({ where: { enclaveId, runId: id } })
  if (unread.length === 0) return
  await tx.unreadMeter.createMany({
    data: unread.map(({ day, ...one }) => ({
      ...one,
      enclaveId,
      id: newId(),
      runId: id,
      day: dateOfDay(day),
    })),
  })
}
