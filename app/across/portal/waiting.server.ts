import { periodsOf } from '~/admission/applications/periods.server'
import { Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import { workingDaysBetween, workingDaysCounted } from '~/shared/calendar'
import { addMonths, dateOfDay, type Day } from '~/shared/days'
import { promisesOf, waitsOf, type Promises, type Wait, type WaitKey } from './waiting'

/** How far back the database reckons in working days; the few steps that began earlier are reckoned here. */
const MONTHS_COUNTED = 36

type Row = { key: WaitKey; days: number | null; from: Day | null; to: Day | null; cases: number }

/** What an enclave promises of each step on a day. */
export async function promisedOn(enclaveId: string, day: Day): Promise<Promises> {
  return promisesOf((await periodsOf(enclaveId))(day))
}

/** How long the steps of the applications decided within the last twelve months took. */
export async function waitsUntil(enclaveId: string, today: Day): Promise<Wait[]> {
  const base = addMonths(today, -MONTHS_COUNTED)
  const rows = await askTogether<Row>(Prisma.sql`
    WITH working AS MATERIALIZED (SELECT ${workingDaysCounted(base, today)}::int[] AS until),
    taken AS (
      SELECT step, "fromOn", "toOn", cases, "fromOn" - ${dateOfDay(base)}::date AS first,
        "toOn" - ${dateOfDay(base)}::date AS last,
        "fromOn" < ${dateOfDay(base)}::date OR "toOn" > ${dateOfDay(today)}::date AS beyond
      FROM "WaitTally" WHERE "enclaveId" = ${enclaveId}::uuid
        AND "decidedOn" >= ${dateOfDay(addMonths(today, -12))}::date AND cases > 0
    )
    SELECT step AS key, CASE WHEN NOT beyond THEN until[last + 1] - until[first + 1] END AS days,
      CASE WHEN beyond THEN "fromOn"::text END AS from, CASE WHEN beyond THEN "toOn"::text END AS to,
      sum(cases)::int AS cases
    FROM taken, working GROUP BY 1, 2, 3, 4`)
  return waitsOf(
    rows.map(({ key, days, from, to, cases }) => ({
      key,
      days: days ?? workingDaysBetween(from ?? today, to ?? today),
      cases,
    })),
  )
}
