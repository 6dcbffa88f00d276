import { recordEvent } from '~/ground/audit/record.server'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { eachRow } from '~/platform/each-row.server'
import { once } from '~/platform/once.server'
import { visibleTo as projectsVisibleTo } from '~/landing/projects/visible.server'
import { addDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { maySite } from './abilities'
import { siteEvents } from './events'
import type { EndReservation, Reserve } from './site.form'
import { tellOfReservation } from './tell.part.server'
import { lockedReservation, lockedSite, RESERVATION_WITH_ALL, type ReservationRow } from './visible.server'
import { siteLetters } from './letters'

export type ReserveRefusal =
  'taken' | 'is_taken' | 'not_offered' | 'day_passed' | 'no_such_project' | 'no_such_firm' | 'elsewhere'
type Reserved = Outcome<{ reservationId: string }, ReserveRefusal>

/** Keeps a whole site for a firm or its landing project, from one day to another; of two at once, one is refused. */
export async function reserveSite(
  actor: Actor,
  siteId: string,
  input: Reserve,
  now: Date,
): Promise<Reserved> {
  if (!maySite(actor.role, 'reserve')) forbidden()
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'site.reserve' }
  const work = () =>
    inTransaction((tx) =>
      once<{ reservationId: string }, ReserveRefusal>(tx, by, now, () =>
        reserved(tx, actor, siteId, input, now),
      ),
    )
  return onConstraint<Reserved, Reserved>(work, { a_site_is_reserved_once: () => refuse('taken') })
}

async function reserved(tx: Tx, actor: Actor, siteId: string, input: Reserve, now: Date): Promise<Reserved> {
  const { enclaveId, userId } = actor
  const site = await lockedSite(tx, actor, siteId)
  const { fromOn, untilOn, note } = input
  if (untilOn < dayOf(now)) return refuse('day_passed')
  if (site.takenOn !== null) return refuse('is_taken')
  if (fromOn < dayFromDate(site.fromOn) || (site.untilOn && untilOn > dayFromDate(site.untilOn)))
    return refuse('not_offered')
  const whom = await forWhom(tx, actor, site.parkId, input)
  if (!whom.ok) return whom
  const [from, before] = [dateOfDay(fromOn), dateOfDay(addDays(untilOn, 1))]
  const inTheWay = await heldOf(tx, { enclaveId, siteId, fromOn: { lt: before }, endsBefore: { gt: from } })
  if (inTheWay) return refuse('taken', inTheWay)
  const id = newId()
  const made = { state: 'held', madeById: userId, madeAt: now, note }
  const row = await tx.siteReservation.create({
    data: { enclaveId, id, siteId, ...whom.value, fromOn: from, endsBefore: before, ...made },
    include: RESERVATION_WITH_ALL,
  })
  const told = { row, letter: siteLetters.site_reserved, slug: actor.enclaveSlug, writer: userId } as const
  await tellOfReservation(tx, told, {}, now)
  await keep(tx, actor, row, siteEvents.site_reserved(factsOf(row)), now)
  return ok({ reservationId: id })
}

/** The first reservation that is held among those asked for, as words say it; null for none. */
async function heldOf(tx: Tx, where: Prisma.SiteReservationWhereInput) {
  const row = await tx.siteReservation.findFirst({
    where: { ...where, state: 'held' },
    orderBy: { fromOn: 'asc' },
    include: { firm: { select: { name: true } } },
  })
  if (!row) return null
  const [from, before] = [row.fromOn, row.endsBefore].map(dayFromDate) as [Day, Day]
  return { who: row.firm.name, from, until: addDays(before, -1) }
}

type Whom = Outcome<{ firmId: string; projectId: string | null }, ReserveRefusal>

/** A project that lands in the site's park, or a firm by its number; a park officer reserves for projects alone. */
async function forWhom(tx: Tx, actor: Actor, parkId: string | null, input: Reserve): Promise<Whom> {
  if (input.projectId !== null) {
    const project = await tx.landingProject.findFirst({
      where: { AND: [projectsVisibleTo(actor), { id: input.projectId, stage: { not: 'dropped' } }] },
    })
    if (!project) return refuse('no_such_project')
    if (parkId !== null && project.parkId !== parkId) return refuse('elsewhere')
    return ok({ firmId: project.firmId, projectId: project.id })
  }
  if (actor.role === 'park') return refuse('no_such_project')
  const where = { AND: [firmsVisibleTo(actor), { ref: input.firmRef }] }
  const firm = await tx.firm.findFirst({ where, select: { id: true } })
  return firm ? ok({ firmId: firm.id, projectId: null }) : refuse('no_such_firm')
}

/** A reservation as events say it. */
function factsOf({ site, firm, fromOn, endsBefore }: ReservationRow) {
  const until = addDays(dayFromDate(endsBefore), -1)
  return { site: site.name, ref: site.ref, firm: firm.name, from: dayFromDate(fromOn), until }
}

type Told = Parameters<typeof recordEvent>[1]['event']

async function keep(tx: Tx, actor: Actor | null, row: ReservationRow, event: Told, now: Date) {
  const { enclaveId, siteId: id, firmId } = row
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'site', id }, firmId, event }, now)
}

export type EndReservationRefusal = 'not_held' | 'kept_for_others'

/** Ends a reservation before its day: given up, or because the firm has got the site, which then stays its own. */
export async function endReservation(
  actor: Actor,
  id: string,
  { how, reason }: EndReservation,
  now: Date,
): Promise<Outcome<{ siteId: string }, EndReservationRefusal>> {
  if (!maySite(actor.role, 'reserve')) forbidden()
  const { enclaveId, userId, enclaveSlug: slug } = actor
  return inTransaction(async (tx): Promise<Outcome<{ siteId: string }, EndReservationRefusal>> => {
    const row = await lockedReservation(tx, actor, id)
    if (row.state !== 'held') return refuse('not_held')
    const { siteId, firmId } = row
    const today = dateOfDay(dayOf(now))
    if (how === 'taken') {
      const others = { enclaveId, siteId, firmId: { not: firmId }, endsBefore: { gt: today } }
      const kept = await heldOf(tx, others)
      if (kept) return refuse('kept_for_others', kept)
    }
    const ended = { endedById: userId, endedAt: now, reason }
    const { count } = await tx.siteReservation.updateMany({
      where: { enclaveId, id, state: 'held' },
      data: { state: how, ...ended },
    })
    // Its last day may be over by now: the round in which reservations lapse holds no site.
    if (count === 0) return refuse('not_held')
    if (how === 'taken') {
      // What else the firm had kept of it is of no use any more, and nobody is offered the site from now on.
      await tx.siteReservation.updateMany({
        where: { enclaveId, siteId, firmId, state: 'held' },
        data: { state: 'released', ...ended },
      })
      await tx.site.update({
        where: { enclaveId_id: { enclaveId, id: siteId } },
        data: { takenOn: today, version: { increment: 1 } },
      })
    }
    const letter = how === 'taken' ? siteLetters.site_taken : siteLetters.site_released
    await tellOfReservation(tx, { row, letter, slug, writer: userId }, { reason }, now)
    await keep(tx, actor, row, siteEvents[letter.kind]({ ...factsOf(row), reason }), now)
    return ok({ siteId: row.siteId })
  })
}

/** Reservations whose last day is over lapse by themselves. It may run at any time, on several servers. */
export async function lapseReservations(now: Date, only?: string): Promise<number> {
  const due = await db.siteReservation.findMany({
    where: {
      ...(only ? { enclaveId: only } : {}),
      state: 'held',
      endsBefore: { lte: dateOfDay(dayOf(now)) },
    },
    select: { enclaveId: true, id: true },
    orderBy: { endsBefore: 'asc' },
  })
  return eachRow('sites', due, (one) => lapsed(one, now))
}

async function lapsed({ enclaveId, id }: { enclaveId: string; id: string }, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    const { count } = await tx.siteReservation.updateMany({
      where: { enclaveId, id, state: 'held' },
      data: { state: 'lapsed', endedAt: now },
    })
    if (count === 0) return false
    const where = { enclaveId_id: { enclaveId, id } }
    const row = await tx.siteReservation.findUniqueOrThrow({ where, include: RESERVATION_WITH_ALL })
    const { slug } = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId }, select: { slug: true } })
    await tellOfReservation(tx, { row, letter: siteLetters.site_lapsed, slug, writer: null }, {}, now)
    await keep(tx, null, row, siteEvents.site_reservation_lapsed(factsOf(row)), now)
    return true
  })
}
