import { STANDARD_LIMITS } from '~/ground/settings/limits'
import { Prisma } from '~/platform/db.server'
import type { Day } from '~/shared/days'

/** The day on which a request r was answered, as SQL. */
export const answeredOnSql = Prisma.sql`(r."answeredAt" AT TIME ZONE 'Asia/Shanghai')::date`

/** How a request r stands on a day, as SQL; the same as `requestStanding`. */
export const requestStandingSql = (today: Day) => Prisma.sql`CASE
  WHEN r.state = 'answered' THEN CASE WHEN ${answeredOnSql} > r."dueOn" THEN 'answered_late' ELSE 'in_time' END
  WHEN r.state = 'open' AND r."dueOn" < ${today}::date THEN 'late' ELSE r.state END`

/** The days after which a key firm is to be visited again, as a scalar; 0: nobody asks. */
export const visitDaysSql = (enclaveId: string, today: Day) => Prisma.sql`(SELECT COALESCE(
  (setting_on(${enclaveId}::uuid, 'limits', ${today}::date)->>'visitDays')::int, ${STANDARD_LIMITS.visitDays}::int))`

/** The last visit under a plan p, as SQL. */
export const lastVisitSql = Prisma.sql`(SELECT max(v."visitedOn") FROM "PlanVisit" v
  WHERE v."enclaveId" = p."enclaveId" AND v."planId" = p.id)`

/** From which day on nobody has been at the firm of a plan p: its last visit, or the day it was opened. */
export const unvisitedSinceSql = Prisma.sql`COALESCE(${lastVisitSql}, (p."openedAt" AT TIME ZONE 'Asia/Shanghai')::date)`
