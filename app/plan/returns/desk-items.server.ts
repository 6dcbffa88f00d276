import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { periodInWords, periodOf } from './period'
import { returnWords } from './words'

type Waiting = { id: string; year: number; quarter: number; since: Day }

/** Returns that wait for the director's approval; whoever handed one in cannot decide it. */
export async function returnItems(actor: Actor, _: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug } = actor
  const w = inLocale(returnWords, locale)
  const rows = await askTogether<Waiting>(Prisma.sql`
    SELECT r.id, r.year, r.quarter, (r."submittedAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS since
    FROM "YearlyReturn" r WHERE r."enclaveId" = ${enclaveId}::uuid AND r.state = 'submitted' ORDER BY r.year, r.quarter`)
  return rows.map(({ id, since, ...of }): DeskItem => ({
    key: `return-${id}`,
    kind: 'task',
    firmId: null,
    firmName: w.periodTitle(periodInWords(periodOf(of), locale)),
    ref: '',
    track: '',
    step: w.approveStep,
    turn: 'director',
    since,
    dueOn: null,
    to: paths.returnOf('desk', enclaveSlug, periodOf(of)),
  }))
}
