import type { Prisma, Tx } from '~/platform/db.server'
import { dateOfDay, dayFromDate } from '~/shared/days'

type Counting = { enclaveId: string; indicatorId: string; countedOn: Date; value: Prisma.Decimal | string }

/** Adds an approved row to the sum of its month, or takes it away, in the transaction that does so to the row. */
export async function countInMonth(tx: Tx, row: Counting, by: 1 | -1): Promise<void> {
  const month = dateOfDay(`${dayFromDate(row.countedOn).slice(0, 7)}-01`)
  const value = by === 1 ? row.value.toString() : `-${row.value.toString()}`
  await tx.$executeRaw`
    INSERT INTO "IndicatorMonth" ("enclaveId", "indicatorId", month, rows, value)
    VALUES (${row.enclaveId}::uuid, ${row.indicatorId}::uuid, ${month}::date, ${by}::int, ${value}::numeric)
    ON CONFLICT ("enclaveId", "indicatorId", month) DO UPDATE
    SET rows = "IndicatorMonth".rows + EXCLUDED.rows, value = "IndicatorMonth".value + EXCLUDED.value`
}
