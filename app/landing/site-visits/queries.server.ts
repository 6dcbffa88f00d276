import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { isShownInPlace } from '~/ground/files/kinds'
import { db, type Prisma } from '~/platform/db.server'
import { dateOfDay, dayFromDate, daysBetween, type Day } from '~/shared/days'
import { ownProject } from '~/landing/projects/visible.server'
import { ownFinding, ownVisit, peopleFor, visibleTo } from './visible.server'
import { FINDING_STATES } from './vocabulary'

/** So many visits stand on the page of a project or a park; earlier ones are in its history. */
export const VISITS_SHOWN = 10
const [MOST_FINDINGS, MOST_PHOTOS] = [100, 200]

/** The latest visits of a project, or of all projects of a park, each with its findings counted. */
export async function visitsOf(
  actor: Actor,
  of: { projectId: string } | { project: { parkId: string } },
  today: Day,
) {
  const where: Prisma.SiteVisitWhereInput = { AND: [visibleTo(actor), of] }
  const [rows, count] = await Promise.all([
    db.siteVisit.findMany({
      where,
      orderBy: [{ visitedOn: 'desc' }, { id: 'desc' }],
      take: VISITS_SHOWN,
      select: {
        id: true,
        visitedOn: true,
        place: true,
        people: true,
        project: { select: { firm: { select: { name: true } } } },
        _count: { select: { findings: true, photos: true } },
      },
    }),
    db.siteVisit.count({ where }),
  ])
  const ids = rows.map(({ id }) => id)
  const { enclaveId } = actor
  const open = await db.$queryRaw<{ visitId: string; open: number; late: number }[]>`
    SELECT "visitId", count(*)::int AS open, (count(*) FILTER (WHERE "dueOn" < ${dateOfDay(today)}::date))::int AS late
    FROM "VisitFinding" WHERE "enclaveId" = ${enclaveId}::uuid AND state = 'open' AND "visitId" = ANY(${ids}::uuid[])
    GROUP BY "visitId"`
  const visits = rows.map(({ id, visitedOn, place, people, project, _count }) => ({
    id,
    day: dayFromDate(visitedOn),
    place,
    people,
    firm: project.firm.name,
    photos: _count.photos,
    findings: _count.findings,
    open: open.find(({ visitId }) => visitId === id)?.open ?? 0,
    late: open.find(({ visitId }) => visitId === id)?.late ?? 0,
  }))
  return { visits, earlier: count - visits.length }
}
export type Visits = Awaited<ReturnType<typeof visitsOf>>

/** One visit with its findings and photos; 404 when it is not the actor's to see. */
export async function visitPage(actor: Actor, id: string | undefined, today: Day) {
  const visit = await ownVisit(actor, id)
  const { enclaveId, project } = visit
  const where = { enclaveId, visitId: visit.id }
  const [findings, photos] = await Promise.all([
    db.visitFinding.findMany({ where, orderBy: { id: 'asc' }, take: MOST_FINDINGS }),
    db.$queryRaw<{ id: string; name: string; mime: string; findingId: string | null; isAfter: boolean }[]>`
      SELECT f.id, f.name, f.mime, p."findingId", p."isAfter" FROM "VisitPhoto" p JOIN "File" f ON f.id = p."fileId"
      WHERE p."enclaveId" = ${enclaveId}::uuid AND p."visitId" = ${visit.id}::uuid
      ORDER BY f."createdAt", f.id LIMIT ${MOST_PHOTOS}`,
  ])
  const names = await namesOf([
    visit.recordedById,
    ...findings.flatMap(({ ownerId, closedById }) => [ownerId, ...(closedById ? [closedById] : [])]),
  ])
  const photosOf = (findingId: string | null, isAfter: boolean) =>
    photos
      .filter((one) => one.findingId === findingId && one.isAfter === isAfter)
      .map(({ id: fileId, name, mime }) => ({
        id: fileId,
        name,
        isShown: mime !== 'application/pdf' && isShownInPlace(mime),
      }))
  return {
    id: visit.id,
    day: dayFromDate(visit.visitedOn),
    place: visit.place,
    people: visit.people,
    said: visit.said,
    by: names.get(visit.recordedById) ?? '',
    project: {
      id: project.id,
      ref: project.ref,
      firm: project.firm.name,
      parkId: project.parkId,
      isDropped: project.stage === 'dropped',
      park: { zh: project.park.nameZh, en: project.park.nameEn },
    },
    photos: photosOf(null, false),
    findings: findings.map((one) => ({
      id: one.id,
      what: one.what,
      owner: names.get(one.ownerId) ?? '',
      dueOn: dayFromDate(one.dueOn),
      state: FINDING_STATES.of(one.state),
      late: one.state === 'open' ? Math.max(0, daysBetween(dayFromDate(one.dueOn), today)) : 0,
      closed: one.putRightOn ? { by: one.person, day: dayFromDate(one.putRightOn), note: one.note } : null,
      photos: photosOf(one.id, false),
      after: photosOf(one.id, true),
    })),
  }
}
export type VisitPage = Awaited<ReturnType<typeof visitPage>>

/** A project as the form of a visit needs it. */
export async function projectToVisit(actor: Actor, projectId: string | undefined) {
  const { id, firm, park, stage } = await ownProject(db, actor, projectId ?? '')
  return { project: { id, firm: firm.name }, place: park.nameZh, isDropped: stage === 'dropped' }
}

/** A visit as the form of a finding needs it, with those who can be in charge of one. */
export async function visitToAddTo(actor: Actor, visitId: string | undefined) {
  const { id, project, visitedOn } = await ownVisit(actor, visitId)
  return {
    project: { id: project.id, firm: project.firm.name },
    visit: { id, day: dayFromDate(visitedOn) },
    people: await peopleFor(db, actor.enclaveId, project.parkId),
    isDropped: project.stage === 'dropped',
  }
}

/** A finding as the form that closes it needs it. */
export async function findingToClose(actor: Actor, findingId: string | undefined) {
  const { visit, what, ownerId, state, version } = await ownFinding(actor, findingId)
  const names = await namesOf([ownerId])
  return {
    project: { id: visit.project.id, firm: visit.project.firm.name },
    visit: { id: visit.id, day: dayFromDate(visit.visitedOn) },
    what,
    version,
    owner: names.get(ownerId) ?? '',
    isClosed: state === 'closed',
  }
}
