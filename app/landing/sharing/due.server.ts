import { Prisma } from '~/platform/db.server'
import type { Day } from '~/shared/days'

/** Nothing older is asked for any more. */
const YEARS_BACK = 10

/**
 * Periods that are over on a day, in which a version was in force and of which no settlement waits or stands: the
 * agreement with its period, as a table expression to select from.
 */
export const DUE_PERIODS = (enclaveId: string, today: Day) => Prisma.sql`(
  SELECT a.id, to_char(g.first, CASE a.every WHEN 'year' THEN 'YYYY' ELSE 'YYYY"Q"Q' END) AS period,
    (g.first + s.step)::date AS since
  FROM "SharingAgreement" a
  CROSS JOIN LATERAL (SELECT CASE a.every WHEN 'year' THEN interval '1 year' ELSE interval '3 months' END AS step) s
  CROSS JOIN LATERAL (SELECT min(v."fromOn") AS began FROM "SharingVersion" v WHERE v."enclaveId" = a."enclaveId"
    AND v."agreementId" = a.id AND v.state = 'agreed') b
  CROSS JOIN LATERAL generate_series(GREATEST(b.began::timestamp, date_trunc('year', ${today}::timestamp)
    - make_interval(years => ${YEARS_BACK}::int)), ${today}::timestamp, s.step) g (first)
  JOIN LATERAL (SELECT v."untilOn" FROM "SharingVersion" v WHERE v."enclaveId" = a."enclaveId"
    AND v."agreementId" = a.id AND v.state = 'agreed' AND v."fromOn" <= g.first
    ORDER BY v."fromOn" DESC LIMIT 1) n ON n."untilOn" IS NULL OR n."untilOn" >= g.first
  WHERE a."enclaveId" = ${enclaveId}::uuid AND g.first + s.step <= ${today}::timestamp
    AND NOT EXISTS (SELECT 1 FROM "SharingSettlement" x WHERE x."enclaveId" = a."enclaveId" AND x."agreementId" = a.id
      AND x.state <> 'objected' AND x.period = to_char(g.first, CASE a.every WHEN 'year' THEN 'YYYY' ELSE 'YYYY"Q"Q' END)))`
