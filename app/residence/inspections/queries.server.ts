import type { Actor } from '~/ground/people/actor'
import { isShownInPlace } from '~/ground/files/kinds'
import { atMost, db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { askTogether } from '~/platform/together.server'
import { floorNamed, floorNameIn, housesOf } from '~/residence/tickets/floor-name.server'
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

type Client = Pick<Tx, 'building' | 'checklist' | 'checklistVersion' | 'inspectionRound' | 'inspection'>
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
  floor: { include: { house: true } },
  place: true,
  checklist: { include: newest },
  inspections: { orderBy: { dueOn: 'desc' as const }, take: 1 },
} satisfies Prisma.InspectionRoundInclude

/** A round with its checklist as it is now and when it was walked last; 404 when it is not there. */
export async function roundOf({ enclaveId }: Actor, id: string | undefined, tx: Client = db) {
  const row = isId(id)
    ? await tx.inspectionRound.findFirst({ where: { enclaveId, id }, include: round })
    : null
  return row ? viewOf(row, await housesOf(tx, enclaveId)) : notFound()
}

type Row = Prisma.InspectionRoundGetPayload<{ include: typeof round }>

function viewOf(row: Row, houses: number) {
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
    floor: row.floor && floorNamed(row.floor, houses),
    place: row.place && { id: row.place.id, code: row.place.code },
    endedAt: row.endedAt?.toISOString() ?? null,
    last: last ?? null,
    due: nextDue(plan, last ?? null),
    ...plan,
  }
}

/**
 * In SQL: when the round `r` is due next, as `nextDue` has it: the first day of its series after the day that was settled
 * last (due or done, whichever is later).
 */
const NEXT_DUE = Prisma.sql`(
  SELECT min(at.day) FROM (SELECT max(GREATEST(i."dueOn", i."doneOn")) AS day FROM "Inspection" i
      WHERE i."enclaveId" = r."enclaveId" AND i."roundId" = r.id) settled
    CROSS JOIN LATERAL (SELECT GREATEST(0, ((extract(year FROM settled.day) - extract(year FROM r."firstDueOn")) * 12
      + extract(month FROM settled.day) - extract(month FROM r."firstDueOn"))::int / r."everyMonths") AS count) passed
    CROSS JOIN LATERAL (SELECT (r."firstDueOn" + make_interval(months => r."everyMonths" * n))::date AS day
      FROM generate_series(COALESCE(passed.count, 0), COALESCE(passed.count, 0) + 1) n) at
  WHERE settled.day IS NULL OR at.day > settled.day)`

/** Rounds that go on, those due first on top of all pages; one page of them. */
export async function roundsOf({ enclaveId }: Actor, page: number) {
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM "InspectionRound" r WHERE r."enclaveId" = ${enclaveId}::uuid AND r."endedAt" IS NULL
    ORDER BY ${NEXT_DUE}, r.id LIMIT ${ON_A_PAGE + 1} OFFSET ${(page - 1) * ON_A_PAGE}`
  const [rows, houses] = await Promise.all([
    db.inspectionRound.findMany({
      where: { enclaveId, id: { in: ids.map(({ id }) => id) } },
      include: round,
    }),
    housesOf(db, enclaveId),
  ])
  const views = new Map(rows.map((row) => [row.id, viewOf(row, houses)]))
  const shown = ids.slice(0, ON_A_PAGE).flatMap(({ id }) => views.get(id) ?? [])
  return { rows: shown, more: ids.length > ON_A_PAGE }
}

const MOST_OF_A_DAY = 500
type DueRound = {
  id: string
  due: Day
  name: string
  nameEn: string
  code: string | null
  floorZh: string | null
  floorEn: string | null
}

/** Every round that is due by a day, for the day's list, in one statement. */
export async function roundsDueBy({ enclaveId }: Actor, day: Day) {
  const rows = await askTogether<DueRound>(Prisma.sql`
    SELECT * FROM (
      SELECT r.id, ${NEXT_DUE}::text AS due, v."nameZh" AS name, v."nameEn", u.code,
        ${floorNameIn('Zh')} AS "floorZh", ${floorNameIn('En')} AS "floorEn"
      FROM "InspectionRound" r
      JOIN LATERAL (SELECT "nameZh", "nameEn" FROM "ChecklistVersion" c WHERE c."enclaveId" = r."enclaveId"
        AND c."checklistId" = r."checklistId" ORDER BY version DESC LIMIT 1) v ON true
      LEFT JOIN "Unit" u ON u."enclaveId" = r."enclaveId" AND u.id = r."placeId"
      LEFT JOIN "Floor" f ON f."enclaveId" = r."enclaveId" AND f.id = r."floorId"
      LEFT JOIN "Building" h ON h."enclaveId" = f."enclaveId" AND h.code = f.building
      WHERE r."enclaveId" = ${enclaveId}::uuid AND r."endedAt" IS NULL) open
    WHERE due <= ${day} ORDER BY due, id ${atMost(MOST_OF_A_DAY)}`)
  return rows.map(({ code, floorZh, floorEn, ...row }) => ({
    ...row,
    place: code === null ? null : { code },
    floor: floorZh === null || floorEn === null ? null : { nameZh: floorZh, nameEn: floorEn },
  }))
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
        SELECT "floorId" FROM "Unit" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${placeId}::uuid)
        OR (r."placeId" IS NULL AND r."floorId" IS NULL))
    ORDER BY i."doneOn" DESC, i.id DESC ${atMost(most)}`
}

/** One inspection by the version it was walked by; 404 when it is not there. */
export async function inspectionOf({ enclaveId }: Actor, id: string | undefined, tx: Client = db) {
  const row =
    (isId(id) &&
      (await tx.inspection.findFirst({
        where: { enclaveId, id },
        include: { answers: true, round: { include: { place: true, floor: { include: { house: true } } } } },
      }))) ||
    notFound()
  const { checklistId, version } = row
  const asked = await tx.checklistVersion.findUniqueOrThrow({
    where: { enclaveId_checklistId_version: { enclaveId, checklistId, version } },
  })
  const { place } = row.round
  const floor = row.round.floor && floorNamed(row.round.floor, await housesOf(tx, enclaveId))
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

/** Where a round can go: floors as the house calls them, and rooms. */
export async function placesOfRounds({ enclaveId }: Actor) {
  const [floors, houses] = await Promise.all([
    db.floor.findMany({
      where: { enclaveId },
      include: {
        house: true,
        units: {
          where: { kind: { not: 'desk' } },
          select: { id: true, code: true },
          orderBy: { code: 'asc' },
        },
      },
      orderBy: [{ building: 'asc' }, { level: 'asc' }],
      take: 100,
    }),
    housesOf(db, enclaveId),
  ])
  return floors.map((floor) => ({ id: floor.id, ...floorNamed(floor, houses), units: floor.units }))
}
