import { Prisma } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { OPEN_STATES } from './vocabulary'

/** Whether a task called `t` is still to be done, as SQL; the same as `isOpen`. */
export const openSql = Prisma.sql`t.state IN (${Prisma.join([...OPEN_STATES])})`

/** How a task called `t` stands on a day, as SQL; the same as `standingOf`. */
export const standingSql = (day: Day) => Prisma.sql`CASE
  WHEN t.state IN ('done', 'stopped') THEN t.state WHEN t."reportedOn" IS NOT NULL THEN 'to_confirm'
  WHEN t."dueOn" < ${day}::date THEN 'late' ELSE t.state END`
