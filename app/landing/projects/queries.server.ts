import type { Actor } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, type Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { byName } from '~/shared/likeness/names'
import type { ProjectLine } from './board'
import { factsOf, listedOf, milestonesOf } from './facts'
import { namedIn, personsOf } from './persons'
import { paceOf, STAGES } from './stages'
import { beganOn } from './step-days'
import { visibleTo } from './visible.server'

export { deskItems } from './desk-items.server'

const withLine = {
  firm: {
    select: {
      id: true,
      name: true,
      ref: true,
      track: true,
      tenancies: { select: { graduatedOn: true }, orderBy: { createdAt: 'desc' as const }, take: 1 },
    },
  },
  park: { select: { id: true, nameZh: true, nameEn: true, level: true, position: true } },
  asks: {
    where: { state: 'open' },
    select: { department: { select: { id: true, nameZh: true, nameEn: true } } },
  },
  milestones: {
    select: { stage: true, plannedOn: true, actualOn: true, ownerId: true, fileId: true, note: true },
  },
  stepOwners: {
    select: { stage: true, officerId: true, parkPersonId: true, parkContact: true, version: true },
  },
} satisfies Prisma.LandingProjectInclude
type Row = Prisma.LandingProjectGetPayload<{ include: typeof withLine }>

const BY_PARK: Prisma.LandingProjectOrderByWithRelationInput[] = [
  { park: { position: 'asc' } },
  { ref: 'asc' },
]

/** Every live project the actor sees, by park. */
export async function projectsOf(actor: Actor, today: Day): Promise<ProjectLine[]> {
  return lines({ AND: [visibleTo(actor), { stage: { not: 'dropped' } }] }, today, { orderBy: BY_PARK })
}

/** Some projects of a list by pages: listed ones first, then those that are held up longest, then by park. */
export async function linesWhere(
  where: Prisma.LandingProjectWhereInput,
  today: Day,
  page: { skip: number; take: number },
): Promise<ProjectLine[]> {
  const first = { sort: 'asc' as const, nulls: 'last' as const }
  const orderBy = [{ listedOn: first }, { blockedSince: first }, ...BY_PARK]
  return lines(where, today, { ...page, orderBy })
}

async function lines(
  where: Prisma.LandingProjectWhereInput,
  today: Day,
  how: Pick<Prisma.LandingProjectFindManyArgs, 'orderBy' | 'skip' | 'take'>,
) {
  const rows = await db.landingProject.findMany({ where, include: withLine, ...how })
  const names = await namesOf(rows.flatMap(namedIn))
  return rows.map((row) => lineOf(row, names, today))
}

/** One project with its stages; 404 when it is not the actor's to see. */
export async function project(actor: Actor, id: string, today: Day) {
  const row = isId(id)
    ? await db.landingProject.findFirst({ where: { AND: [visibleTo(actor), { id }] }, include: withLine })
    : null
  if (!row) notFound()
  const people = row.milestones.flatMap(({ ownerId }) => ownerId ?? [])
  const names = await namesOf([...namedIn(row), ...people])
  const line = lineOf(row, names, today)
  return {
    ...line,
    firmRef: row.firm.ref,
    landedName: row.landedName,
    landedUscc: row.landedUscc,
    droppedReason: row.droppedReason,
    closedReason: row.closedReason,
    version: row.version,
    stages: STAGES.map((stage) => {
      const milestone = row.milestones.find((one) => one.stage === stage)
      return {
        stage,
        plannedOn: dayOrNull(milestone?.plannedOn),
        actualOn: dayOrNull(milestone?.actualOn),
        by: milestone?.actualOn && milestone.ownerId ? (names.get(milestone.ownerId) ?? '') : '',
        fileId: milestone?.fileId ?? null,
        note: milestone?.note ?? '',
        persons: personsOf(stage, row, names),
        beganOn: beganOn(stage, line, today),
      }
    }),
  }
}

/** What has happened to a project, the latest first; more stands in the log. */
export function eventsOfProject({ enclaveId }: Actor, projectId: string) {
  return db.event.findMany({
    where: { enclaveId, subjectType: 'project', subjectId: projectId },
    orderBy: { seq: 'desc' },
    take: MOST_EVENTS,
  })
}
const MOST_EVENTS = 100

export type ProjectView = Awaited<ReturnType<typeof project>>

/** The parks in force on a day, in their order. */
export async function parks(enclaveId: string, today: Day) {
  const rows = await db.park.findMany({
    where: { enclaveId, ...inForceOn(today) },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ id, nameZh, nameEn, level }) => ({ id, zh: nameZh, en: nameEn, level }))
}

/** A park officer's own park; 404 for anybody without one. */
export async function ownPark(actor: Actor) {
  const { enclaveId, parkId } = actor
  const park = parkId ? await db.park.findFirst({ where: { enclaveId, id: parkId } }) : null
  if (!park) notFound()
  return { id: park.id, zh: park.nameZh, en: park.nameEn }
}

/** Who can be in charge: officers and directors. */
export async function staff(enclaveId: string) {
  const members = await db.membership.findMany({
    where: { enclaveId, role: { in: ['officer', 'director'] }, endedAt: null },
    select: { userId: true },
    distinct: ['userId'],
  })
  const names = await namesOf(members.map(({ userId }) => userId))
  return [...names].map(([id, name]) => ({ id, name })).sort(byName)
}

/** The two cities of the line, in both languages. */
export async function citiesOf(enclaveId: string) {
  const enclave = await db.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  return {
    host: { zh: enclave.hostCityZh, en: enclave.hostCityEn },
    home: { zh: enclave.homeCityZh, en: enclave.homeCityEn },
  }
}

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(users.map(({ id, name }) => [id, name]))
}

const dayOrNull = (date: Date | null | undefined): Day | null => (date ? dayFromDate(date) : null)

/** The department that is asked about a project now. */
function departmentOf({ asks: [ask] }: Row): ProjectLine['department'] {
  if (!ask) return null
  const { id, nameZh: zh, nameEn: en } = ask.department
  return { id, zh, en }
}

function lineOf(row: Row, names: Map<string, string>, today: Day): ProjectLine {
  const facts = factsOf(row)
  const milestones = milestonesOf(row.milestones)
  const standing = paceOf(facts, milestones, today)
  return {
    id: row.id,
    ref: row.ref,
    firm: { id: row.firm.id, name: row.firm.name },
    park: { id: row.park.id, zh: row.park.nameZh, en: row.park.nameEn, level: row.park.level },
    owner: { id: row.ownerId, name: names.get(row.ownerId) ?? '' },
    ...facts,
    listed: listedOf(row),
    milestones,
    investment: row.investmentYuan.toFixed(2),
    areaMu: row.areaMu?.toString() ?? null,
    areaSqm: row.areaSqm?.toString() ?? null,
    product: row.productZh,
    department: departmentOf(row),
    nextStep: row.nextStep,
    closedOn: dayOrNull(row.closedOn),
    leader: row.leader,
    blocker: row.blocker,
    graduatedOn: dayOrNull(row.firm.tenancies[0]?.graduatedOn),
    standing,
    persons: personsOf(standing.next, row, names),
  }
}
