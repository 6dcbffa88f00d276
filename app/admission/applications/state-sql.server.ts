import { Prisma } from '~/platform/db.server'
import { wordIn } from '~/platform/said-sql.server'
import type { deskWords } from './desk-words'

/** What `stateInWords` says, of a row `a` of Application, in SQL. */
export function stateSaid(
  noticeOver: Prisma.Sql,
  w: Pick<(typeof deskWords)['zh'], 'states' | 'outcomes' | 'noticeOver'>,
): Prisma.Sql {
  return Prisma.sql`CASE WHEN a.state = 'public_notice' AND ${noticeOver} THEN ${w.noticeOver}
    WHEN a.state = 'decided' AND a.outcome IS NOT NULL THEN ${wordIn(Prisma.sql`a.outcome`, w.outcomes)}
    ELSE ${wordIn(Prisma.sql`a.state`, w.states)} END`
}
