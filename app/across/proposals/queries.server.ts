import type { Actor } from '~/ground/people/actor'
import { settingFrom } from '~/ground/settings/settings'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { today } from '~/platform/clock.server'
import { UNIT_KINDS } from '~/residence/spaces/vocabulary'
import { addDays, dayFromDate, dayOf } from '~/shared/days'
import { APPLICATIONS, awaitsRoom, candidates, isChosen } from './awaits-room.server'
import { visibleTo } from './own-proposal.part.server'
import { toldFromJson } from './told-json'
import { gapWithin } from './gap'
import { FAILURES, PROPOSAL_STATES } from './vocabulary'

export const FIRMS_ON_A_PAGE = 30
export const PROPOSALS_ON_A_PAGE = 30

type Listed = { id: string; firms: number; placed: number; intake: number | null; by: string }

/** Proposals, the newest on top, a page at a time, and how many firms wait for a room now. */
export async function proposalsOf(actor: Actor, page: number) {
  const rows = await db.roomProposal.findMany({
    where: visibleTo(actor),
    orderBy: { createdAt: 'desc' },
    take: PROPOSALS_ON_A_PAGE + 1,
    skip: (page - 1) * PROPOSALS_ON_A_PAGE,
  })
  const shown = rows.slice(0, PROPOSALS_ON_A_PAGE)
  const listed = await db.$queryRaw<Listed[]>`
    SELECT p.id, i.number AS intake, u.name AS by,
      (SELECT count(*)::int FROM "ProposalFirm" f WHERE f."enclaveId" = p."enclaveId" AND f."proposalId" = p.id
        AND f."takesPart") AS firms,
      (SELECT count(*)::int FROM "ProposalLine" l WHERE l."enclaveId" = p."enclaveId" AND l."proposalId" = p.id
        AND l.number = COALESCE(p."confirmedNumber", 1) AND l."unitId" IS NOT NULL) AS placed
    FROM "RoomProposal" p JOIN "User" u ON u.id = p."createdById"
    LEFT JOIN "Intake" i ON i."enclaveId" = p."enclaveId" AND i.id = p."intakeId"
    WHERE p."enclaveId" = ${actor.enclaveId}::uuid AND p.id = ANY(${shown.map(({ id }) => id)}::uuid[])`
  return {
    more: rows.length > PROPOSALS_ON_A_PAGE,
    waiting: await firmsWaiting(actor),
    proposals: shown.map(({ id, state, startsOn, createdAt }) => {
      const more = listed.find((one) => one.id === id)
      return {
        id,
        state: PROPOSAL_STATES.of(state),
        startsOn: dayFromDate(startsOn),
        madeOn: dayOf(createdAt),
        firms: more?.firms ?? 0,
        placed: more?.placed ?? 0,
        intake: more?.intake ?? null,
        by: more?.by ?? '',
      }
    }),
  }
}

async function firmsWaiting({ enclaveId }: Actor): Promise<number> {
  const [row] = await db.$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM ${candidates(enclaveId)} WHERE ${awaitsRoom(today())}`
  return row?.waiting ?? 0
}

/** Intakes of which firms wait for a room, with how many. */
export async function intakesWaiting({ enclaveId }: Actor) {
  return db.$queryRaw<{ id: string; number: number; waiting: number }[]>`
    SELECT i.id, i.number, count(*)::int AS waiting
    FROM ${candidates(enclaveId)} JOIN "Intake" i ON i."enclaveId" = a."enclaveId" AND i.id = a."intakeId"
    WHERE ${awaitsRoom(today())}
    GROUP BY i.id, i.number ORDER BY i.number DESC LIMIT 60`
}

type Around = {
  intake: number | null
  confirmedBy: string | null
  reserved: string | null
  firms: number
  placed: number
  chosen: number
  out: number
}

/** A proposal with its solutions, without its firms. 404 when it is not the actor's to see. */
export async function proposalHead(actor: Actor, id: string | undefined, asked = 1) {
  const { enclaveId } = actor
  const row = isId(id)
    ? await db.roomProposal.findFirst({
        where: { AND: [visibleTo(actor), { id }] },
        include: { solutions: { orderBy: { number: 'asc' } } },
      })
    : null
  if (!row) notFound()
  const numbers = row.solutions.map(({ number }) => number)
  const number = row.confirmedNumber ?? (numbers.includes(asked) ? asked : (numbers[0] ?? 1))
  const [around] = await db.$queryRaw<Around[]>`
    SELECT i.number AS intake, c.name AS "confirmedBy",
      (SELECT string_agg(u.code, '、' ORDER BY u.code) FROM "ProposalChoice" k JOIN "Unit" u ON u."enclaveId" = k."enclaveId"
        AND u.id = k."unitId" WHERE k."enclaveId" = p."enclaveId" AND k."proposalId" = p.id AND k.kind = 'reserved') AS reserved,
      (SELECT count(*)::int FROM "ProposalFirm" f WHERE f."enclaveId" = p."enclaveId" AND f."proposalId" = p.id
        AND f."takesPart") AS firms,
      (SELECT count(*)::int FROM "ProposalFirm" f WHERE f."enclaveId" = p."enclaveId" AND f."proposalId" = p.id
        AND NOT f."takesPart") AS out,
      (SELECT count(*)::int FROM "ProposalLine" l WHERE l."enclaveId" = p."enclaveId" AND l."proposalId" = p.id
        AND l.number = ${number} AND l."unitId" IS NOT NULL) AS placed,
      (SELECT count(*)::int FROM "ProposalLine" l JOIN (${APPLICATIONS}) ON a."enclaveId" = l."enclaveId"
        AND a.id = l."applicationId" WHERE l."enclaveId" = p."enclaveId" AND l."proposalId" = p.id
        AND l.number = ${number} AND l."unitId" IS NOT NULL AND ${isChosen}) AS chosen
    FROM "RoomProposal" p LEFT JOIN "Intake" i ON i."enclaveId" = p."enclaveId" AND i.id = p."intakeId"
    LEFT JOIN "User" c ON c.id = p."confirmedById"
    WHERE p."enclaveId" = ${enclaveId}::uuid AND p.id = ${row.id}::uuid`
  return {
    id: row.id,
    state: PROPOSAL_STATES.of(row.state),
    startsOn: dayFromDate(row.startsOn),
    lastDay: addDays(dayFromDate(row.endsBefore), -1),
    version: row.version,
    isStale: row.solvedVersion !== null && row.solvedVersion !== row.version,
    failure: FAILURES.of(row.failure ?? 'nothing_found'),
    step: row.step,
    gapPercent: row.gapPercent === null ? '' : gapWithin(row.gapPercent.toNumber()).toFixed(1),
    settingVersion: row.settingVersion ?? 0,
    confirmedOn: row.confirmedAt && dayOf(row.confirmedAt),
    number,
    solutions: row.solutions.map((one) => ({
      number: one.number,
      worth: one.worth,
      gapPercent: gapWithin(one.gapPercent.toNumber()).toFixed(2),
      differs: one.differs,
      seconds: one.seconds.toFixed(1),
    })),
    intake: around?.intake ?? null,
    confirmedBy: around?.confirmedBy ?? '',
    reserved: around?.reserved ?? '',
    firms: around?.firms ?? 0,
    out: around?.out ?? 0,
    placed: around?.placed ?? 0,
    /** Of them those that are accepted and not in yet: their rooms are reserved. */
    chosen: around?.chosen ?? 0,
  }
}
export type ProposalHead = Awaited<ReturnType<typeof proposalHead>>

/** By what aims a proposal was weighed, or would be today. */
export async function aimsOf(actor: Actor, { settingVersion }: Pick<ProposalHead, 'settingVersion'>) {
  const { enclaveId } = actor
  if (settingVersion === 0) return settingOn(db, enclaveId, 'rooms', today())
  const row = await db.setting.findFirst({ where: { enclaveId, topic: 'rooms', version: settingVersion } })
  return settingFrom('rooms', row?.content)
}

type FirmRow = {
  applicationId: string
  firmId: string
  name: string
  takesPart: boolean
  waits: boolean
  chosen: boolean
  priority: number
  reviews: number
  sqm: number
  desks: number
  kind: string | null
  height: number | null
  load: number | null
  power: number | null
  water: boolean
  exhaust: boolean
  must: string[]
  special: string
  besideId: string | null
  beside: string | null
  fixed: string | null
  barred: string | null
  roomId: string | null
  room: string | null
  roomSqm: number | null
  bySeat: boolean | null
  told: unknown
}

/** Firms of a proposal with what they need, what was decided for them and what a solution gives them; a page at a time. */
export async function firmsOf(
  actor: Actor,
  { id, number }: Pick<ProposalHead, 'id' | 'number'>,
  which: { page: number; show?: 'placed' | 'none' | 'all' } | { applicationId: string },
) {
  const one = 'applicationId' in which ? which.applicationId : null
  const page = 'page' in which ? which.page : 1
  const show = 'show' in which ? which.show : 'all'
  if (one !== null && !isId(one)) notFound()
  const chosen = (
    kind: string,
  ) => Prisma.sql`(SELECT string_agg(u.code, '、' ORDER BY u.code) FROM "ProposalChoice" k
    JOIN "Unit" u ON u."enclaveId" = k."enclaveId" AND u.id = k."unitId" WHERE k."enclaveId" = f."enclaveId"
    AND k."proposalId" = f."proposalId" AND k."applicationId" = f."applicationId" AND k.kind = ${kind})`
  const rows = await db.$queryRaw<FirmRow[]>`
    SELECT f."applicationId", f."firmId", o.name, f."takesPart", ${awaitsRoom(today())} AS waits, ${isChosen} AS chosen, f.priority, f.reviews, f.sqm::float AS sqm, f.desks, f.kind,
      f."heightM"::float AS height, f."loadKn"::float AS load, f."powerKw"::float AS power, f.water, f.exhaust, f.must,
      f.special, f."besideId", b.name AS beside, ${chosen('fixed')} AS fixed, ${chosen('barred')} AS barred,
      r.id AS "roomId", r.code AS room, r."areaSqm"::float AS "roomSqm", r.kind = 'desk_room' AS "bySeat", l.told
    FROM "ProposalFirm" f JOIN "Firm" o ON o."enclaveId" = f."enclaveId" AND o.id = f."firmId"
    JOIN (${APPLICATIONS}) ON a."enclaveId" = f."enclaveId" AND a.id = f."applicationId"
    LEFT JOIN "ProposalFirm" g ON g."enclaveId" = f."enclaveId" AND g."proposalId" = f."proposalId"
      AND g."applicationId" = f."besideId"
    LEFT JOIN "Firm" b ON b."enclaveId" = g."enclaveId" AND b.id = g."firmId"
    LEFT JOIN "ProposalLine" l ON l."enclaveId" = f."enclaveId" AND l."proposalId" = f."proposalId"
      AND l."applicationId" = f."applicationId" AND l.number = ${number}
    LEFT JOIN "Unit" r ON r."enclaveId" = l."enclaveId" AND r.id = l."unitId"
    WHERE f."enclaveId" = ${actor.enclaveId}::uuid AND f."proposalId" = ${id}::uuid
      AND (${one}::uuid IS NULL OR f."applicationId" = ${one}::uuid)
      AND ${show === 'placed' ? Prisma.sql`l."unitId" IS NOT NULL` : show === 'none' ? Prisma.sql`l."unitId" IS NULL` : Prisma.sql`true`}
    ORDER BY f."takesPart" DESC, f.priority DESC, f."applicationId"
    LIMIT ${FIRMS_ON_A_PAGE + 1} OFFSET ${(page - 1) * FIRMS_ON_A_PAGE}`
  return {
    more: rows.length > FIRMS_ON_A_PAGE,
    rows: rows.slice(0, FIRMS_ON_A_PAGE).map(({ told, kind, ...row }) => ({
      ...row,
      kind: kind === null ? null : UNIT_KINDS.of(kind),
      told: told === null ? null : toldFromJson(told),
    })),
  }
}
export type FirmLine = Awaited<ReturnType<typeof firmsOf>>['rows'][number]

/** The other firms of a proposal, to choose a neighbour among. */
export async function othersOf(actor: Actor, id: string, applicationId: string) {
  return db.$queryRaw<{ id: string; name: string }[]>`
    SELECT f."applicationId" AS id, o.name FROM "ProposalFirm" f
    JOIN "Firm" o ON o."enclaveId" = f."enclaveId" AND o.id = f."firmId"
    WHERE f."enclaveId" = ${actor.enclaveId}::uuid AND f."proposalId" = ${id}::uuid AND f."applicationId" <> ${applicationId}::uuid
    ORDER BY o.name LIMIT 200`
}
