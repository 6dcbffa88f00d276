import { PRIORITIES, type Priority, type TicketKind } from '~/ground/settings/care'
import { settingOn } from '~/ground/settings/enclave.server'
import { settingFrom } from '~/ground/settings/settings'
import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { askTogether, type AsWritten } from '~/platform/together.server'
import { dayOf } from '~/shared/days'
import { clockOf, type Leg } from './clock'
import type { TicketFilters } from './filters'
import { floorNameIn } from './floor-name.server'
import { titleOf } from './title'
import { visibleTo } from './visible.server'
import { OPEN_STATES, TICKET_STATES, type TicketState } from './vocabulary'

export const ON_A_PAGE = 30

type Care = { care: unknown; clockCare: unknown }
type ListRow = {
  id: string
  ref: string
  kind: string
  priority: string
  state: string
  text: string
  firmId: string | null
  firmName: string | null
  placeCode: string | null
  placeFloorId: string | null
  floorZh: string | null
  floorEn: string | null
  owner: string | null
  ownerId: string | null
  reportedAt: Date
  solvedAt: Date | null
  rating: number | null
  joined: number
  photos: number
  clockKind: string
  clockPriority: string
  clockFrom: Date
  clockAnsweredAt: Date | null
  clockSolvedAt: Date | null
  waits: { startedAt: string; endedAt: string | null }[]
}

/**
 * In SQL: whoever sees to the report `t`, as long as they are staff of the enclave; of one whose owner has left nobody
 * is in charge.
 */
const OWNER = Prisma.sql`LEFT JOIN "User" o ON o.id = t."ownerId" AND EXISTS (
    SELECT FROM "Membership" s WHERE s."enclaveId" = t."enclaveId" AND s."userId" = t."ownerId"
      AND s.role IN ('officer', 'director') AND s."endedAt" IS NULL)`

/**
 * What a list and the day show of a report; with the rules of the day it came in. Its clock is that of the report `c` it
 * was joined to, where it was.
 */
const LINE = Prisma.sql`
  SELECT t.id, t.ref, t.kind, t.priority, t.state, t.text, t."firmId", m.name AS "firmName", u.code AS "placeCode",
    f.id AS "placeFloorId", ${floorNameIn('Zh')} AS "floorZh", ${floorNameIn('En')} AS "floorEn", o.name AS owner, o.id AS "ownerId",
    t."reportedAt", t."solvedAt", t.rating, c.kind AS "clockKind", c.priority AS "clockPriority",
    c."reportedAt" AS "clockFrom", c."answeredAt" AS "clockAnsweredAt", c."solvedAt" AS "clockSolvedAt",
    (SELECT count(*)::int FROM "Ticket" j WHERE j."enclaveId" = t."enclaveId" AND j."joinedToId" = t.id) AS joined,
    (SELECT count(*)::int FROM "TicketPhoto" p WHERE p."enclaveId" = t."enclaveId" AND p."ticketId" = t.id) AS photos,
    COALESCE((SELECT json_agg(json_build_object('startedAt', to_char(w."startedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'endedAt', to_char(w."endedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
      FROM "TicketWait" w WHERE w."enclaveId" = c."enclaveId" AND w."ticketId" = c.id), '[]') AS waits,
    setting_on(t."enclaveId", 'care', (t."reportedAt" AT TIME ZONE 'Asia/Shanghai')::date) AS care,
    CASE WHEN c.id <> t.id
      THEN setting_on(c."enclaveId", 'care', (c."reportedAt" AT TIME ZONE 'Asia/Shanghai')::date) END AS "clockCare"
  FROM "Ticket" t
  JOIN "Ticket" c ON c."enclaveId" = t."enclaveId" AND c.id = COALESCE(t."joinedToId", t.id)
  LEFT JOIN "Firm" m ON m."enclaveId" = t."enclaveId" AND m.id = t."firmId"
  LEFT JOIN "Unit" u ON u."enclaveId" = t."enclaveId" AND u.id = t."placeId"
  LEFT JOIN "Floor" f ON f."enclaveId" = u."enclaveId" AND f.id = u."floorId"
  LEFT JOIN "Building" h ON h."enclaveId" = f."enclaveId" AND h.code = f.building
  ${OWNER}`

export type TicketLine = {
  id: string
  ref: string
  kind: { zh: string; en: string }
  priority: Priority
  state: TicketState
  title: string
  firmId: string | null
  firmName: string | null
  place: { code: string; floorId: string; floor: { zh: string; en: string } } | null
  owner: string | null
  ownerId: string | null
  reportedAt: Date
  solvedAt: Date | null
  rating: number | null
  joined: number
  photos: number
  answer: Leg
  solve: Leg
}

/** A kind by its words; one that was taken off the list keeps its code. */
export function kindIn(kinds: readonly TicketKind[], code: string): { zh: string; en: string } {
  const { zh, en } = kinds.find((one) => one.code === code) ?? { zh: code, en: code }
  return { zh, en }
}

function lineOf(row: ListRow & Care, now: Date): TicketLine {
  const care = settingFrom('care', row.care)
  const state = TICKET_STATES.of(row.state)
  const priority = PRIORITIES.of(row.priority)
  const rules = row.clockCare === null ? care : settingFrom('care', row.clockCare)
  const promised = rules.kinds.find(({ code }) => code === row.clockKind)?.targets
  const target = promised?.[PRIORITIES.of(row.clockPriority)] ?? null
  const waits = row.waits.map(({ startedAt, endedAt }) => ({
    startedAt: new Date(startedAt),
    endedAt: endedAt === null ? null : new Date(endedAt),
  }))
  const { id, ref, firmId, firmName, owner, ownerId, reportedAt, solvedAt, rating, joined, photos } = row
  const place =
    row.placeCode === null || row.placeFloorId === null
      ? null
      : {
          code: row.placeCode,
          floorId: row.placeFloorId,
          floor: { zh: row.floorZh ?? '', en: row.floorEn ?? '' },
        }
  const facts = {
    reportedAt: row.clockFrom,
    answeredAt: row.clockAnsweredAt,
    solvedAt: row.clockSolvedAt,
    waits,
  }
  return {
    id,
    ref,
    kind: kindIn(care.kinds, row.kind),
    priority,
    state,
    title: titleOf(row),
    firmId,
    firmName,
    place,
    owner,
    ownerId,
    reportedAt,
    solvedAt,
    rating,
    joined,
    photos,
    ...clockOf(facts, target, rules.hours, now),
  }
}

const URGENT_FIRST = Prisma.sql`array_position(ARRAY['urgent', 'high', 'normal', 'low'], t.priority)`

/** The reports of an enclave that filters leave, those that press most and wait longest on top; a page of so many. */
export async function ticketsOf(
  { enclaveId, userId }: Actor,
  filters: TicketFilters,
  now: Date,
  size = ON_A_PAGE,
) {
  const { show, kind, priority, owner, placeId, page } = filters
  const states = show === 'open' ? OPEN_STATES : show === 'done' ? ['solved', 'closed', 'joined'] : null
  const where = [
    Prisma.sql`t."enclaveId" = ${enclaveId}::uuid`,
    ...(states ? [Prisma.sql`t.state = ANY(${[...states]})`] : []),
    ...(kind ? [Prisma.sql`t.kind = ${kind}`] : []),
    ...(priority ? [Prisma.sql`t.priority = ${priority}`] : []),
    ...(owner === 'mine' ? [Prisma.sql`t."ownerId" = ${userId}::uuid`] : []),
    ...(owner === 'nobody' ? [Prisma.sql`o.id IS NULL`] : []),
    ...(placeId ? [Prisma.sql`t."placeId" = ${placeId}::uuid`] : []),
  ]
  const order =
    show === 'open'
      ? Prisma.sql`${URGENT_FIRST}, t."reportedAt", t.ref`
      : Prisma.sql`t."reportedAt" DESC, t.ref DESC`
  const rows = await db.$queryRaw<(ListRow & Care)[]>`${LINE} WHERE ${Prisma.join(where, ' AND ')}
    ORDER BY ${order} LIMIT ${size + 1} OFFSET ${(page - 1) * size}`
  return { rows: rows.slice(0, size).map((row) => lineOf(row, now)), more: rows.length > size }
}

/** A firm's own reports, the newest on top. */
export async function myTickets({ enclaveId, firmId }: Actor, page: number, now: Date) {
  const rows = await db.$queryRaw<(ListRow & Care)[]>`${LINE}
    WHERE t."enclaveId" = ${enclaveId}::uuid AND t."firmId" = ${firmId}::uuid
    ORDER BY t."reportedAt" DESC, t.ref DESC LIMIT ${ON_A_PAGE + 1} OFFSET ${(page - 1) * ON_A_PAGE}`
  return { rows: rows.slice(0, ON_A_PAGE).map((row) => lineOf(row, now)), more: rows.length > ON_A_PAGE }
}

const FEW = 10
/** The latest reports of a place, for its page. */
export async function ticketsOfPlace({ enclaveId }: Actor, placeId: string, now: Date) {
  const rows = await db.$queryRaw<(ListRow & Care)[]>`${LINE}
    WHERE t."enclaveId" = ${enclaveId}::uuid AND t."placeId" = ${placeId}::uuid
    ORDER BY t."reportedAt" DESC, t.ref DESC LIMIT ${FEW}`
  return rows.map((row) => lineOf(row, now))
}

/** Every open report, for the day's list. */
export async function openTickets({ enclaveId }: Actor, now: Date): Promise<TicketLine[]> {
  const rows = await askTogether<AsWritten<ListRow & Care>>(Prisma.sql`${LINE}
    WHERE t."enclaveId" = ${enclaveId}::uuid AND t.state = ANY(${[...OPEN_STATES]})
    ORDER BY ${URGENT_FIRST}, t."reportedAt" LIMIT 500`)
  const moment = (text: string | null) => (text === null ? null : new Date(text))
  return rows.map((row) =>
    lineOf(
      {
        ...row,
        reportedAt: new Date(row.reportedAt),
        solvedAt: moment(row.solvedAt),
        clockFrom: new Date(row.clockFrom),
        clockAnsweredAt: moment(row.clockAnsweredAt),
        clockSolvedAt: moment(row.clockSolvedAt),
      },
      now,
    ),
  )
}

/** How many reports wait for somebody to take them up, and how many are open. */
export async function openCounts({ enclaveId }: Actor) {
  const [row] = await db.$queryRaw<{ reported: number; open: number }[]>`
    SELECT count(*) FILTER (WHERE state = 'reported')::int AS reported, count(*)::int AS open
    FROM "Ticket" WHERE "enclaveId" = ${enclaveId}::uuid AND state = ANY(${[...OPEN_STATES]})`
  return row ?? { reported: 0, open: 0 }
}

/** One report as a line, to its reader; null when it is not theirs to see. */
export async function ticketLine(actor: Actor, ticketId: string, now: Date): Promise<TicketLine | null> {
  if (!isId(ticketId)) return null
  const seen = await db.ticket.count({ where: { AND: [{ id: ticketId }, visibleTo(actor)] } })
  if (seen === 0) return null
  const [row] = await db.$queryRaw<(ListRow & Care)[]>`${LINE}
    WHERE t."enclaveId" = ${actor.enclaveId}::uuid AND t.id = ${ticketId}::uuid`
  return row ? lineOf(row, now) : null
}

/** What can be reported today. */
export async function kindsOn(actor: Actor, now: Date): Promise<TicketKind[]> {
  return (await settingOn(db, actor.enclaveId, 'care', dayOf(now))).kinds
}
