import { db, type Tx } from '~/platform/db.server'
import { addDays, dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { namedIn, type NamedIndicator } from './named'

/** Those that count on a day: an indicator that has ended is on no board, in no plan and in no closing. */
export function countingOnDay(enclaveId: string, day: Day) {
  return { enclaveId, OR: [{ endsOn: null }, { endsOn: { gt: dateOfDay(day) } }] }
}

/** The indicators of an enclave that count on a day, in their order. */
export async function indicatorsOf(
  enclaveId: string,
  day: Day,
  tx: Pick<Tx, 'indicator'> = db,
): Promise<NamedIndicator[]> {
  const rows = await tx.indicator.findMany({
    where: countingOnDay(enclaveId, day),
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
  })
  return rows.map(namedIn)
}

/** The last day on which an indicator counts, up to one; of one that nobody defined, that day. */
export async function lastDayOf(enclaveId: string, code: string | undefined, day: Day): Promise<Day> {
  const where = { enclaveId_code: { enclaveId, code: code ?? '' } }
  const row = await db.indicator.findUnique({ where, select: { endsOn: true } })
  const last = row?.endsOn ? addDays(dayFromDate(row.endsOn), -1) : day
  return last < day ? last : day
}

/** One of them by its code, or null. */
export async function indicatorCalled(
  enclaveId: string,
  code: string | undefined,
  tx: Pick<Tx, 'indicator'> = db,
): Promise<NamedIndicator | null> {
  const row = await tx.indicator.findUnique({ where: { enclaveId_code: { enclaveId, code: code ?? '' } } })
  return row && namedIn(row)
}
