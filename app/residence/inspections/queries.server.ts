import type { Actor } from '~/ground/people/actor'
import { isShownInPlace } from '~/ground/files/kinds'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { nextDue } from './due'
import { checklistFromJson } from './items'

export const ON_A_PAGE = 30

type Where = { floor: { nameZh: string; nameEn: string } | null; place: { code: string } | null }

/** Where a round goes: a room, a floor, or everywhere. */
export function whereInWords({ floor, place }: Where, locale: Locale): string {
  if (place) return place.code
  if (floor) return locale === 'zh' ? floor.nameZh : floor.nameEn
  return locale === 'zh' ? '全楼' : 'whole building'
}

type Client = Pick<Tx, 'checklist' | 'checklistVersion' | 'inspectionRound' | 'inspection'>
const newest = { versions: { orderBy: { version: 'desc' as const }, take: 1 } }

/** A checklist by its newest version; 404 when there is none. */
export async function checklistOf({ enclaveId }: Actor, id: string | undefined, tx: Client = db) {
  const row = isId(id) ? await tx.checklist.findFirst({ where: { enclaveId, id }, include: newest }) : null
  const version = row?.versions[0]
  if (!row || !version) notFound()
  const { nameZh, nameEn, items } = version
  return {
    id: row.id,
    version: version.version,
    name: nameZh,
    nameEn,
    items: checklistFromJson(items),
  }
}

const round = {
  floor: true,
  place: true,
  checklist: { include: newest },
  inspections: { orderBy: { dueOn: 'desc' as const }, take: 1 },
} satisfies Prisma.InspectionRoundInclude

/** A round with its checklist as it is now and when it was walked last; 404 when it is not there. */
export async function roundOf({ enclaveId }: Actor, id: string | undefined, tx: Client = db) {
  const row = isId(id)
    ? await tx.inspectionRound.findFirst({ where: { enclaveId, id }, include: round })
    : null
  return row ? viewOf(row) : notFound()
}

type Row = Prisma.InspectionRoundGetPayload<{ include: typeof round }>

function viewOf(row: Row) {
  const version = row.checklist.versions[0] ?? notFound()
  const walked = row.inspections[0]
  const last = walked && { dueOn: dayFromDate(walked.dueOn), doneOn: dayFromDate(walked.doneOn) }
  const plan = { firstDueOn: dayFromDate(row.firstDueOn), everyMonths: row.everyMonths }
  return {
    id: row.id,
    checklistId: row.checklistId,
    version: version.version,
    name: version.nameZh,
    nameEn: version.nameEn,
    items: checklistFromJson(version.items),
    floor: row.floor && { nameZh: row.floor.nameZh, nameEn: row.floor.nameEn, level: row.floor.level },
    place: row.place && { id: row.place.id, code: row.place.code },
    endedAt: row.endedAt?.toISOString() ?? null,
    last: last ?? null,
    due: nextDue(plan, last ?? null),
    ...plan,
  }
}

/** Rounds that go on, those due first on top; a page of them. */
export async function roundsOf({ enclaveId }: Actor, page: number) {
  const rows = await db.inspectionRound.findMany({
    where: { enclaveId, endedAt: null },
    include: round,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * ON_A_PAGE,
    take: ON_A_PAGE + 1,
  })
  const views = rows.slice(0, ON_A_PAGE).map(({ ...row }) => viewOf(row))
  return { rows: views.sort((a, b) => (a.due < b.due ? -1 : 1)), more: rows.length > ON_A_PAGE }
}

/** Every round that goes on, for the day's list. */
export async function openRounds({ enclaveId }: Actor) {
  const where = { enclaveId, endedAt: null }
  const rows = await db.inspectionRound.findMany({ where, include: round, take: 500 })
  return rows.map(viewOf)
}

type Walked = {
  id: string
  doneOn: Day
  dueOn: Day
  by: string
  nameZh: string
  nameEn: string
  findings: number
}

/** The latest rounds that were walked of a plan, or through a place with its floor and the whole building. */
export async function walkedOf(
  { enclaveId }: Actor,
  of: { roundId: string } | { placeId: string },
  most = 24,
): Promise<Walked[]> {
  const [roundId, placeId] = 'roundId' in of ? [of.roundId, null] : [null, of.placeId]
  return db.$queryRaw<Walked[]>`
    SELECT i.id, i."doneOn"::text AS "doneOn", i."dueOn"::text AS "dueOn", u.name AS by, v."nameZh", v."nameEn",
      (SELECT count(*)::int FROM "InspectionAnswer" a WHERE a."enclaveId" = i."enclaveId" AND a."inspectionId" = i.id
        AND a."isFinding") AS findings
    FROM "Inspection" i JOIN "User" u ON u.id = i."doneById"
    JOIN "ChecklistVersion" v ON v."enclaveId" = i."enclaveId" AND v."checklistId" = i."checklistId"
      AND v.version = i.version
    JOIN "InspectionRound" r ON r."enclaveId" = i."enclaveId" AND r.id = i."roundId"
    WHERE i."enclaveId" = ${enclaveId}::uuid AND (${roundId}::uuid IS NULL OR r.id = ${roundId}::uuid)
      AND (${placeId}::uuid IS NULL OR r."placeId" = ${placeId}::uuid OR r."floorId" = (
        SELECT "floorId" FROM "Unit" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${placeId}::uuid))
    ORDER BY i."doneOn" DESC, i.id DESC LIMIT ${most}`
}

/** One inspection by the version it was walked by; 404 when it is not there. */
export async function inspectionOf({ enclaveId }: Actor, id: string | undefined, tx: Client = db) {
  const row =
    (isId(id) &&
      (await tx.inspection.findFirst({
        where: { enclaveId, id },
        include: { answers: true, round: { include: { floor: true, place: true } } },
      }))) ||
    notFound()
  const { checklistId, version } = row
  const asked = await tx.checklistVersion.findUniqueOrThrow({
    where: { enclaveId_checklistId_version: { enclaveId, checklistId, version } },
  })
  const { floor, place } = row.round
  return {
    ...row,
    nameZh: asked.nameZh,
    nameEn: asked.nameEn,
    items: asked.items,
    placeId: place?.id,
    floor,
    place,
  }
}

/** The same for its page: every item with what was found, and what became of findings. */
export async function inspectionPage(actor: Actor, id: string | undefined) {
  const row = await inspectionOf(actor, id)
  const { enclaveId } = actor
  const [by, tickets, files] = await Promise.all([
    db.user.findUniqueOrThrow({ where: { id: row.doneById }, select: { name: true } }),
    db.ticket.findMany({
      where: { enclaveId, id: { in: row.answers.flatMap(({ ticketId }) => ticketId ?? []) } },
      select: { id: true, ref: true },
    }),
    db.file.findMany({
      where: { id: { in: row.answers.flatMap(({ fileId }) => fileId ?? []) } },
      select: { id: true, name: true, mime: true },
    }),
  ])
  const { nameZh, nameEn, version, floor, place, roundId } = row
  return {
    id: row.id,
    roundId,
    nameZh,
    nameEn,
    version,
    floor,
    place: place && { id: place.id, code: place.code },
    dueOn: dayFromDate(row.dueOn),
    doneOn: dayFromDate(row.doneOn),
    by: by.name,
    lines: checklistFromJson(row.items).map((item) => {
      const answer = row.answers.find((one) => one.item === item.key)
      const file = files.find((one) => one.id === answer?.fileId)
      return {
        item,
        answer: answer?.answer ?? '',
        isFinding: answer?.isFinding ?? false,
        note: answer?.note ?? '',
        photo: file
          ? {
              id: file.id,
              name: file.name,
              isShown: file.mime !== 'application/pdf' && isShownInPlace(file.mime),
            }
          : null,
        ticket: tickets.find((one) => one.id === answer?.ticketId) ?? null,
      }
    }),
  }
}

/** Every checklist by its newest version. */
export async function checklistsOf({ enclaveId }: Actor) {
  const rows = await db.checklist.findMany({
    where: { enclaveId },
    include: newest,
    orderBy: { createdAt: 'asc' },
    take: 100,
  })
  return rows.flatMap(({ id, versions }) =>
    versions.map(({ version, nameZh, nameEn, items, at, reason }) => ({
      id,
      version,
      nameZh,
      nameEn,
      items: checklistFromJson(items).length,
      on: dayOf(at),
      reason,
    })),
  )
}

/** Where a round can go: floors and rooms. */
export async function placesOfRounds({ enclaveId }: Actor) {
  return db.floor.findMany({
    where: { enclaveId },
    select: {
      id: true,
      nameZh: true,
      nameEn: true,
      units: { where: { kind: { not: 'desk' } }, select: { id: true, code: true }, orderBy: { code: 'asc' } },
    },
    orderBy: { level: 'asc' },
    take: 100,
  })
}
