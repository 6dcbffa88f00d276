import type { Actor } from '~/ground/people/actor'
import { divisionOf } from '~/ground/national-rules/divisions'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, Prisma } from '~/platform/db.server'
import { NOBODY } from '~/platform/ids.server'
import { visibleTo as projectsVisibleTo } from '~/landing/projects/visible.server'
import { addDays, dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { SITES_ON_A_PAGE, type SiteQuery } from './list-query'
import { inputOf } from './save-site.server'
import { RESERVATION_STATES, SITE_KINDS, SITE_STATES, STOCKS } from './vocabulary'
import { placesSql, type SiteRow } from './visible.server'

type Line = {
  id: string
  ref: string
  name: string
  kind: string
  stock: string | null
  clearance: string | null
  landUse: string | null
  areaMu: string | null
  pricePerMu: string | null
  building: string
  floor: number | null
  areaSqm: string | null
  rentPerSqm: string | null
  divisionCode: string
  parkId: string | null
  parkZh: string | null
  parkEn: string | null
  state: string
  firm: string | null
  reservedUntil: Day | null
  from: Day
  until: Day | null
}

/** How a site stands on a day, as SQL on `s` and the reservation `r` that covers the day. */
const stateOn = (day: Day) => Prisma.sql`CASE
  WHEN s."untilOn" < ${day}::date OR s."takenOn" IS NOT NULL THEN 'over' WHEN s."fromOn" > ${day}::date THEN 'coming'
  WHEN r.id IS NOT NULL THEN 'reserved' ELSE 'free' END`

/** Sites with the reservation that covers a day, or, without one, the next that is to come. */
const FROM = (day: Day) => Prisma.sql`FROM "Site" s
  LEFT JOIN "Park" k ON k."enclaveId" = s."enclaveId" AND k.id = s."parkId"
  LEFT JOIN "SiteReservation" r ON r."enclaveId" = s."enclaveId" AND r."siteId" = s.id AND r.state = 'held'
    AND r."fromOn" <= ${day}::date AND r."endsBefore" > ${day}::date
  LEFT JOIN "Firm" f ON f."enclaveId" = r."enclaveId" AND f.id = r."firmId"`

function filters(actor: Actor, { kind, state, park, least }: SiteQuery, day: Day): Prisma.Sql {
  const parts = [
    placesSql(actor, 's'),
    ...(kind ? [Prisma.sql`s.kind = ${kind}`] : []),
    ...(state ? [Prisma.sql`${stateOn(day)} = ${state}`] : [Prisma.sql`${stateOn(day)} <> 'over'`]),
    ...(park === 'none' ? [Prisma.sql`s."parkId" IS NULL`] : []),
    ...(park && park !== 'none' ? [Prisma.sql`s."parkId" = ${park}::uuid`] : []),
    ...(least ? [Prisma.sql`COALESCE(s."areaMu", s."areaSqm") >= ${least}`] : []),
  ]
  return Prisma.join(parts, ' AND ')
}

async function lines(where: Prisma.Sql, day: Day, [take, skip]: readonly [number, number]) {
  const rows = await db.$queryRaw<Line[]>`
    SELECT s.id, s.ref, s.name, s.kind, s.stock, s.clearance, s."landUse", s."areaMu"::text, s."pricePerMu"::text, s.building,
      s.floor, s."areaSqm"::text, s."rentPerSqm"::text, s."divisionCode", s."parkId", k."nameZh" AS "parkZh",
      k."nameEn" AS "parkEn", ${stateOn(day)} AS state, f.name AS firm, (r."endsBefore" - 1)::text AS "reservedUntil",
      s."fromOn"::text AS "from", s."untilOn"::text AS until
    ${FROM(day)} WHERE ${where}
    ORDER BY k.position NULLS LAST, s."divisionCode", s.kind DESC, s.ref LIMIT ${take} OFFSET ${skip}`
  return rows.map((row) => ({
    ...row,
    kind: SITE_KINDS.of(row.kind),
    stock: row.stock === null ? null : STOCKS.of(row.stock),
    state: SITE_STATES.of(row.state),
    district: divisionOf(row.divisionCode),
  }))
}
export type SiteLine = Awaited<ReturnType<typeof lines>>[number]

/** A page of the sites an address asks for; those that are no longer offered stand there only when asked for. */
export async function siteList(actor: Actor, query: SiteQuery, today: Day) {
  const skip = (query.page - 1) * SITES_ON_A_PAGE
  const rows = await lines(filters(actor, query, today), today, [SITES_ON_A_PAGE + 1, skip])
  return { rows: rows.slice(0, SITES_ON_A_PAGE), more: rows.length > SITES_ON_A_PAGE }
}

/** How many rows an export holds at most. */
const MOST_EXPORTED = 5000

/** The sites an address asks for, for a spreadsheet. */
export function sitesToExport(actor: Actor, query: SiteQuery, today: Day) {
  return lines(filters(actor, query, today), today, [MOST_EXPORTED, 0])
}

type Sum = { free: string; reserved: string; freeSites: number; reservedSites: number }
const NOTHING: Sum = { free: '0', reserved: '0', freeSites: 0, reservedSites: 0 }

/** What is free and what is reserved on a day: mu of land, square metres of factories. */
export async function siteTotals(actor: Actor, today: Day): Promise<{ land: Sum; factory: Sum }> {
  const rows = await db.$queryRaw<(Sum & { kind: string })[]>`
    SELECT kind, COALESCE(sum(area) FILTER (WHERE state = 'free'), 0)::text AS free,
      COALESCE(sum(area) FILTER (WHERE state = 'reserved'), 0)::text AS reserved,
      count(*) FILTER (WHERE state = 'free')::int AS "freeSites",
      count(*) FILTER (WHERE state = 'reserved')::int AS "reservedSites"
    FROM (SELECT s.kind, COALESCE(s."areaMu", s."areaSqm") AS area, ${stateOn(today)} AS state
      ${FROM(today)} WHERE ${placesSql(actor, 's')}) one
    GROUP BY kind`
  const of = (kind: string) => rows.find((row) => row.kind === kind) ?? NOTHING
  return { land: of('land'), factory: of('factory') }
}

/** One site with everything said of it, for whom it is kept, and every change. */
export async function sitePage({ enclaveId }: Actor, site: SiteRow, today: Day) {
  const [park, from, parts, reservations, events] = await Promise.all([
    site.parkId === null
      ? null
      : db.park.findUnique({
          where: { enclaveId_id: { enclaveId, id: site.parkId } },
          select: { id: true, nameZh: true, nameEn: true },
        }),
    site.splitFromId === null
      ? null
      : db.site.findUnique({
          where: { enclaveId_id: { enclaveId, id: site.splitFromId } },
          select: { id: true, ref: true, name: true },
        }),
    db.site.findMany({
      where: { enclaveId, splitFromId: site.id },
      select: { id: true, ref: true, name: true },
      take: 2,
    }),
    db.siteReservation.findMany({
      where: { enclaveId, siteId: site.id },
      include: { firm: { select: { name: true, ref: true } }, project: { select: { ref: true } } },
      orderBy: { fromOn: 'desc' },
      take: 30,
    }),
    db.event.findMany({
      where: { enclaveId, subjectType: 'site', subjectId: site.id },
      orderBy: { seq: 'desc' },
      take: 40,
    }),
  ])
  const input = inputOf(site)
  const covering = reservations.find(
    ({ state, fromOn, endsBefore }) =>
      state === 'held' && dayFromDate(fromOn) <= today && dayFromDate(endsBefore) > today,
  )
  const state =
    site.takenOn !== null || (input.untilOn !== null && input.untilOn < today)
      ? ('over' as const)
      : input.fromOn > today
        ? ('coming' as const)
        : covering
          ? ('reserved' as const)
          : ('free' as const)
  return {
    site: {
      ...input,
      id: site.id,
      ref: site.ref,
      version: site.version,
      state,
      park,
      from,
      parts,
      district: divisionOf(site.divisionCode),
    },
    reservations: reservations.map((one) => ({
      id: one.id,
      state: RESERVATION_STATES.of(one.state),
      firm: one.firm.name,
      firmRef: one.firm.ref,
      project: one.project && one.projectId ? { id: one.projectId, ref: one.project.ref } : null,
      from: dayFromDate(one.fromOn),
      until: addDays(dayFromDate(one.endsBefore), -1),
      note: one.note,
      reason: one.reason,
    })),
    events,
  }
}
export type SitePage = Awaited<ReturnType<typeof sitePage>>

const MOST_CHOICES = 200

/** What the form of a reservation offers: landing projects that may have the site, and for how long. */
export async function reservationChoices(actor: Actor, site: Pick<SiteRow, 'parkId'>, today: Day) {
  const here = site.parkId === null ? {} : { parkId: site.parkId }
  const [projects, { reserveDays }] = await Promise.all([
    db.landingProject.findMany({
      where: { AND: [projectsVisibleTo(actor), { ...here, stage: { notIn: ['dropped', 'above_scale'] } }] },
      select: { id: true, ref: true, firm: { select: { name: true } } },
      orderBy: { ref: 'desc' },
      take: MOST_CHOICES,
    }),
    settingOn(db, actor.enclaveId, 'land', today),
  ])
  return {
    projects: projects.map(({ id, ref, firm }) => ({ id, label: `${firm.name} · ${ref}` })),
    until: addDays(today, reserveDays - 1),
  }
}

/** The parks in which an actor may enter a site or a parcel. */
export async function parksToEnter({ enclaveId, role, parkId }: Actor) {
  return db.park.findMany({
    where: { enclaveId, validUntil: null, ...(role === 'park' ? { id: parkId ?? NOBODY } : {}) },
    select: { id: true, nameZh: true, nameEn: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: MOST_CHOICES,
  })
}

/** The sites that are kept for a firm, or for one of its projects, today or later. */
export async function sitesKeptFor(
  { enclaveId, firmId, projectId }: { enclaveId: string; firmId: string; projectId?: string },
  today: Day,
) {
  const rows = await db.siteReservation.findMany({
    where: {
      enclaveId,
      firmId,
      AND: [
        projectId ? { OR: [{ projectId }, { projectId: null }] } : {},
        { OR: [{ state: 'taken' }, { state: 'held', endsBefore: { gt: dateOfDay(today) } }] },
      ],
    },
    include: { site: { include: { park: { select: { nameZh: true, nameEn: true } } } } },
    orderBy: { fromOn: 'asc' },
    take: 20,
  })
  return rows.map(({ id, state, fromOn, endsBefore, site }) => ({
    id,
    siteId: site.id,
    ref: site.ref,
    name: site.name,
    kind: SITE_KINDS.of(site.kind),
    size: (site.areaMu ?? site.areaSqm)?.toString() ?? '',
    parkZh: site.park?.nameZh ?? '',
    parkEn: site.park?.nameEn ?? '',
    state: RESERVATION_STATES.of(state),
    from: dayFromDate(fromOn),
    until: addDays(dayFromDate(endsBefore), -1),
  }))
}
export type KeptSite = Awaited<ReturnType<typeof sitesKeptFor>>[number]
