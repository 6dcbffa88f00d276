import { EARLIEST_ALERT } from '~/ground/settings/terms'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { settingByDay } from '~/ground/settings/enclave.server'
import { firstAlert } from '~/ground/settings/terms'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { addDays, dateOfDay, dayFromDate, type Day } from '~/shared/days'
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

/** Terms that end within their first reminder, for the desk's day: graduate, or part in good time. */
export async function deskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(words, locale)
  const terms = await settingByDay(db, actor.enclaveId, 'terms')
  const tenancies = await db.tenancy.findMany({
    where: {
      AND: [
        { state: 'active', endsOn: { lte: dateOfDay(addDays(today, EARLIEST_ALERT)) } },
        visibleTo(actor),
      ],
    },
    include: { firm: { select: { name: true, ref: true, track: true } } },
    orderBy: { endsOn: 'asc' },
  })
  return tenancies.flatMap(({ id, firmId, firm, startedOn, endsOn }) => {
    if (!endsOn || !startedOn) return []
    const dueOn = dayFromDate(endsOn)
    const since = addDays(dueOn, -firstAlert(terms(dayFromDate(startedOn))))
    if (since > today) return []
    return {
      key: `tenancy:${id}`,
      kind: 'tenancy' as const,
      firmId,
      firmName: firm.name,
      ref: firm.ref,
      track: firm.track,
      step: dueOn < today ? w.step.over : w.step.ending,
      turn: 'us' as const,
      since,
      dueOn,
      to: paths.deskGraduation(actor.enclaveSlug, firmId),
    }
  })
}
