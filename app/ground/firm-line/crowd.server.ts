import { Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import { dateOfDay, type Day } from '~/shared/days'
import { crowdFrom, MOST_POINTS, type Crowd, type Standing } from './crowd'

/** Where a station has more firms than points, they stand this many thousandths of its length apart. */
const APART = 25

/**
 * Every firm that is on its way, on the line of all: declined, withdrawn and departed firms are not. A firm stands
 * past its station by the months of its term (no shorter than the usual one, as drawn) along the residence, by the months of a year along the others.
 */
export async function crowdOf(enclaveId: string, today: Day, termMonths: number): Promise<Crowd> {
  const day = dateOfDay(today)
  const rows = await askTogether<Standing>(Prisma.sql`
    WITH spots AS (
      SELECT station, firms, sum(firms) OVER (PARTITION BY station) AS all,
        CASE WHEN "lateAfter" < ${day}::date THEN 'stalled' WHEN track = 'B' THEN 'hollow' ELSE 'filled' END AS kind,
        round(1000 * least(1, greatest(0, ${day}::date - since) / 30.44
          / CASE station WHEN 'resident' THEN greatest(${termMonths}::int, "termMonths") ELSE 12 END))::int AS place
      FROM "StandTally" WHERE "enclaveId" = ${enclaveId}::uuid AND firms > 0
    )
    SELECT station, kind, CASE WHEN spots.all > ${MOST_POINTS} THEN place / ${APART} * ${APART} ELSE place END AS place,
      sum(firms)::int AS firms
    FROM spots GROUP BY 1, 2, 3 ORDER BY 1, 3, 2`)
  return crowdFrom(rows)
}
