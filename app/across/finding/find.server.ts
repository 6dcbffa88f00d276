import { isNoticeOver } from '~/admission/applications/deadlines'
import { fillableBy, visibleTo as applicationsVisibleTo } from '~/admission/applications/queries.server'
import { formerNamesFromJson } from '~/ground/records/firm-json'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { today } from '~/platform/clock.server'
import { atMost, db, Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import { evidenceFound, expertsFound, firmsByPhone, projectsFound, SHOWN } from './find-numbers.server'
import { dayFromDate } from '~/shared/days'
import { fold } from '~/shared/likeness/grams'
import { rowsWith, type Subject } from '~/ground/search/matching.server'

const { sql } = Prisma
const LOOKED_AT = 400

/**
 * What a reader may see and in which every word is found: firms, applications, evidence, landings, experts, rooms, the
 * first of each kind, and whether there are more.
 */
export async function findAll(actor: Actor, q: string) {
  const [firms, applications, evidence, projects, experts, rooms] = await Promise.all([
    firmsFound(actor, q),
    applicationsFound(actor, q),
    evidenceFound(actor, q),
    projectsFound(actor, q),
    expertsFound(actor, q),
    roomsFound(actor, q),
  ])
  const lists = [firms, applications, evidence, projects, experts, rooms]
  return {
    firms: firms.slice(0, SHOWN),
    applications: applications.slice(0, SHOWN),
    evidence: evidence.slice(0, SHOWN),
    projects: projects.slice(0, SHOWN),
    experts: experts.slice(0, SHOWN),
    rooms: rooms.slice(0, SHOWN),
    more: lists.some(({ length }) => length > SHOWN),
  }
}
export type Found = Awaited<ReturnType<typeof findAll>>

/** The newest rows that have the words; more are not looked at, where some of them may be hidden from the reader. */
function entriesFound({ enclaveId }: Actor, subject: Subject, q: string): Prisma.Sql {
  return rowsWith(
    { enclaveId, subject, typed: q, id: sql`e.id` },
    (condition) => sql`SELECT e.id FROM "SearchEntry" e WHERE e."enclaveId" = ${enclaveId}::uuid
      AND e.subject = ${subject} AND ${condition} ORDER BY e.id DESC ${atMost(LOOKED_AT)}`,
  )
}

/** A firm that was merged is found by its old name too, and leads to the firm that it is. */
async function firmsFound(actor: Actor, q: string) {
  const { enclaveId } = actor
  const [hits, byPhone] = await Promise.all([
    askTogether<{ id: string; name: string; mergedIntoId: string | null }>(sql`
      SELECT f.id, f.name, f."mergedIntoId" FROM (${entriesFound(actor, 'firm', q)}) e
      JOIN LATERAL (SELECT * FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = e.id LIMIT 1) f ON true`),
    firmsByPhone(actor, q),
  ])
  const ids = [...hits.map(({ id }) => id), ...byPhone]
  const merged = hits.filter(({ mergedIntoId }) => mergedIntoId !== null)
  const found = await db.firm.findMany({
    where: {
      AND: [
        { enclaveId, id: { in: [...ids, ...merged.flatMap((one) => one.mergedIntoId ?? [])] } },
        firmsVisibleTo(actor),
      ],
    },
    select: { id: true, ref: true, name: true, uscc: true, formerNames: true },
    orderBy: { ref: 'desc' },
    take: SHOWN + 1,
  })
  return found.map(({ formerNames, ...firm }) => ({
    ...firm,
    formerly: [
      ...formerNamesFromJson(formerNames).map(({ name }) => name),
      ...merged.filter(({ mergedIntoId }) => mergedIntoId === firm.id).map(({ name }) => name),
    ],
  }))
}

async function applicationsFound(actor: Actor, q: string) {
  const hits = await askTogether<{ id: string }>(entriesFound(actor, 'application', q))
  const rows = await db.application.findMany({
    where: {
      AND: [
        { enclaveId: actor.enclaveId, id: { in: hits.map(({ id }) => id) } },
        { OR: [applicationsVisibleTo(actor), fillableBy(actor)] },
      ],
    },
    select: {
      id: true,
      ref: true,
      state: true,
      outcome: true,
      noticeUntil: true,
      submittedAt: true,
      firm: { select: { name: true } },
    },
    orderBy: { id: 'desc' },
    take: SHOWN + 1,
  })
  return rows.map(({ firm, submittedAt, noticeUntil, ...row }) => ({
    ...row,
    firmName: firm.name,
    isDraft: submittedAt === null,
    noticeOver: isNoticeOver(noticeUntil && dayFromDate(noticeUntil), today()),
  }))
}

/** Rooms by their code; the building is its staff's. */
async function roomsFound({ enclaveId, role }: Actor, q: string) {
  if (role === 'bureau' || role === 'park') return []
  // LIKE would read % and _ as wildcards.
  const word = fold(q).replace(/[\\%_]/g, '\\$&')
  const rows = await db.unit.findMany({
    where: { enclaveId, code: { contains: word, mode: Prisma.QueryMode.insensitive } },
    select: { id: true, code: true, floor: { select: { building: true, level: true } } },
    orderBy: { code: 'asc' },
    take: SHOWN + 1,
  })
  return rows.map(({ id, code, floor }) => ({ id, code, ...floor }))
}
