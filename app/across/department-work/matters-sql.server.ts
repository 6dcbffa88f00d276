import { Prisma } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import type { Show } from './query'

const onDay = (moment: Prisma.Sql) => Prisma.sql`(${moment} AT TIME ZONE 'Asia/Shanghai')::date`

/**
 * Everything a department was asked, whoever asked it, as a table expression: the kind, whose it is, the day it was asked
 * and due, the day of its answer (of a task that of its report in full), what is asked, and how it stands on a day. A
 * request that nobody passed on yet is with no department, and a task of a member is not a department's.
 */
export const MATTERS_OF = (enclaveId: string, today: Day) => Prisma.sql`(
  SELECT x.*, CASE WHEN x.closed = 'withdrawn' THEN 'withdrawn'
      WHEN x."answeredOn" IS NOT NULL THEN CASE WHEN x."answeredOn" > x."dueOn" THEN 'answered_late' ELSE 'in_time' END
      WHEN x."dueOn" < ${today}::date THEN 'late' ELSE 'open' END AS standing
  FROM (
    SELECT 'ask' AS matter, k.id, k."departmentId", k."projectId" AS "leadsTo", f.name AS "ofZh", f.name AS "ofEn",
      k.question AS what,
      ${onDay(Prisma.sql`k."askedAt"`)} AS "askedOn", k."dueOn", k.answer, k.reply,
      CASE WHEN k.state = 'answered' THEN ${onDay(Prisma.sql`k."answeredAt"`)} END AS "answeredOn",
      k.state AS closed
    FROM "DepartmentAsk" k
    JOIN "LandingProject" p ON p."enclaveId" = k."enclaveId" AND p.id = k."projectId"
    JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
    WHERE k."enclaveId" = ${enclaveId}::uuid
    UNION ALL
    SELECT 'support', r.id, r."departmentId", r."planId", f.name, f.name, r.what, ${onDay(Prisma.sql`r."sentAt"`)}, r."dueOn",
      r.answer, r.reply, CASE WHEN r.state = 'answered' THEN ${onDay(Prisma.sql`r."answeredAt"`)} END, r.state
    FROM "SupportRequest" r
    JOIN "FirmPlan" n ON n."enclaveId" = r."enclaveId" AND n.id = r."planId"
    JOIN "Firm" f ON f."enclaveId" = n."enclaveId" AND f.id = n."firmId"
    WHERE r."enclaveId" = ${enclaveId}::uuid AND r."departmentId" IS NOT NULL
    UNION ALL
    SELECT 'task', t.id, t."departmentId", t.id, m."nameZh", m."nameEn", t.title, ${onDay(Prisma.sql`t."createdAt"`)}, t."dueOn",
      '', NULL, t."reportedOn", CASE WHEN t.state = 'stopped' THEN 'withdrawn' ELSE t.state END
    FROM "MeasureTask" t JOIN "Measure" m ON m."enclaveId" = t."enclaveId" AND m.id = t."measureId"
    WHERE t."enclaveId" = ${enclaveId}::uuid AND t."departmentId" IS NOT NULL
  ) x)`

export const SHOWN = (show: Show | null) =>
  show === null
    ? Prisma.sql`true`
    : show === 'in_hand'
      ? Prisma.sql`x.standing IN ('open', 'late')`
      : Prisma.sql`x.standing = ${show}`
