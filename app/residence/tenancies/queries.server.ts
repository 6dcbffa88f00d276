import { EARLIEST_ALERT } from '~/ground/settings/terms'
import { visibleSql as firmsVisibleSql, visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { settingByDay } from '~/ground/settings/enclave.server'
import { firstAlert } from '~/ground/settings/terms'
import { atMost, db, Prisma, type Tx } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import { addDays, dayFromDate, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { termStanding } from './term'
import { words } from './words'

/** Whose tenancies an actor may see: those of the firms it may see. */
export function visibleTo(actor: Actor): Prisma.TenancyWhereInput {
  return { enclaveId: actor.enclaveId, firm: firmsVisibleTo(actor) }
}

/** The tenancy that counts for a firm: the latest one. */
export async function latestTenancy(tx: Pick<Tx, 'tenancy'>, enclaveId: string, firmId: string) {
  return tx.tenancy.findFirst({
    where: { enclaveId, firmId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
}

export type Resident = {
  tenancyId: string
  firmId: string
  firmName: string
  firmRef: string
  track: string
  startedOn: Day
  endsOn: Day
  termMonths: number
  monthsDone: number
  daysLeft: number
  alert: number | null
}

/** Firms in residence with their term clock, the one that ends first on top. */
export async function residents(actor: Actor, today: Day): Promise<Resident[]> {
  const terms = await settingByDay(db, actor.enclaveId, 'terms')
  const tenancies = await db.tenancy.findMany({
    where: { AND: [{ state: 'active', startedOn: { not: null } }, visibleTo(actor)] },
    include: { firm: { select: { name: true, ref: true, track: true } } },
    orderBy: [{ endsOn: 'asc' }, { id: 'asc' }],
  })
  return tenancies.flatMap(({ id, firmId, firm, startedOn, termMonths }) => {
    if (!startedOn) return []
    const began = dayFromDate(startedOn)
    const { termAlertDays } = terms(began)
    const { lastDay, daysLeft, monthsDone, alert } = termStanding(began, termMonths, today, termAlertDays)
    return {
      tenancyId: id,
      firmId,
      firmName: firm.name,
      firmRef: firm.ref,
      track: firm.track,
      startedOn: began,
      endsOn: lastDay,
      termMonths,
      monthsDone,
      daysLeft,
      alert,
    }
  })
}

type Ending = {
  id: string
  firmId: string
  firmName: string
  ref: string
  track: string
  startedOn: Day
  dueOn: Day
}

/** More nobody sees to in a day: those that end first stand there. */
const MOST_ENDING = 500

/** Terms that end within their first reminder, for the desk's day: graduate, or part in good time. */
export async function deskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(words, locale)
  const [terms, rows] = await Promise.all([
    settingByDay(db, actor.enclaveId, 'terms'),
    askTogether<Ending>(
      Prisma.sql`
      SELECT t.id, f.id AS "firmId", f.name AS "firmName", f.ref, f.track, t."startedOn"::text AS "startedOn",
        t."endsOn"::text AS "dueOn"
      FROM "Tenancy" t JOIN "Firm" f ON f."enclaveId" = t."enclaveId" AND f.id = t."firmId"
      WHERE t.state = 'active' AND t."startedOn" IS NOT NULL AND t."endsOn" <= ${today}::date + ${EARLIEST_ALERT}::int
        AND ${firmsVisibleSql(actor)}
      ORDER BY t."endsOn", t.id ${atMost(MOST_ENDING)}`,
      'anew',
    ),
  ])
  return rows.flatMap(({ id, startedOn, dueOn, ...firm }) => {
    const since = addDays(dueOn, -firstAlert(terms(startedOn)))
    if (since > today) return []
    return {
      key: `tenancy:${id}`,
      kind: 'tenancy' as const,
      ...firm,
      step: dueOn < today ? w.step.over : w.step.ending,
      turn: 'us' as const,
      since,
      dueOn,
      to: paths.deskGraduation(actor.enclaveSlug, firm.firmId),
    }
  })
}
