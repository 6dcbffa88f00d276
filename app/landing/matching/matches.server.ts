import { divisionNumber, industryName } from '~/ground/national-rules/industries'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Client } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { SITE_KINDS } from '~/landing/sites/vocabulary'
import { dayOfNeed, isFree, MEETS } from './fits-sql.server'
import { whoIsHere, whoIsThere } from './partners-sql.server'
import { matchOf, partnersAt, type Against, type Need } from './match'
import { PARK_INVITATION_STATES } from './vocabulary'

/** So many free sites of the kind are weighed, the nearest in area first; so many stand on the page. */
const [WEIGHED, SHOWN] = [500, 20]
const FIRMS_ON_A_PAGE = 30

type SiteRow = {
  id: string
  ref: string
  name: string
  kind: string
  area: string
  heightM: string | null
  floorLoad: string | null
  powerKva: number | null
  drains: string | null
  environment: string
  price: string | null
  clearance: string | null
  divisions: string[] | null
  near: string[] | null
  named: string[] | null
  parkId: string | null
  parkZh: string | null
  parkEn: string | null
}

/** What a firm has said it needs; null while it has said nothing. */
export async function needOf(enclaveId: string, firmId: string) {
  const row = await db.siteNeed.findUnique({ where: { enclaveId_firmId: { enclaveId, firmId } } })
  return (
    row && {
      ...needFrom(row),
      note: row.note,
      openTo: row.openTo === 'parks' ? ('parks' as const) : ('nobody' as const),
      version: row.version,
    }
  )
}

function needFrom(row: Prisma.SiteNeedGetPayload<object>): Need {
  return {
    kind: row.kind,
    areaFrom: row.areaFrom.toFixed(),
    areaTo: row.areaTo.toFixed(),
    heightM: row.heightM?.toFixed() ?? null,
    floorLoad: row.floorLoad?.toFixed() ?? null,
    powerKva: row.powerKva,
    drains: row.drains,
    environment: row.environment,
    priceMost: row.priceMost?.toFixed() ?? null,
    neededOn: dayFromDate(row.neededOn),
    partners: { upstream: row.upstream, downstream: row.downstream, named: row.partners },
  }
}

/** The free sites that answer what a firm needs, the best first, and why others do not. */
export async function matchesFor({ enclaveId, firmId }: { enclaveId: string; firmId: string }, today: Day) {
  const need = await needOf(enclaveId, firmId)
  if (!need) return null
  const [firm, rows] = await Promise.all([
    db.firm.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId, id: firmId } },
      select: { industryCode: true },
    }),
    db.$queryRaw<SiteRow[]>`
      SELECT s.id, s.ref, s.name, s.kind, coalesce(s."areaMu", s."areaSqm")::text AS area, s."heightM"::text, s."floorLoad"::text,
        s."powerKva", s.drains, s.environment, coalesce(s."pricePerMu", s."rentPerSqm")::text AS price, s.clearance,
        k.divisions, w.divisions AS near, w.named, k.id AS "parkId", k."nameZh" AS "parkZh", k."nameEn" AS "parkEn"
      FROM "SiteNeed" n JOIN "Site" s ON s."enclaveId" = n."enclaveId"
      LEFT JOIN "Park" k ON k."enclaveId" = s."enclaveId" AND k.id = s."parkId"
      LEFT JOIN (${whoIsThere(enclaveId, firmId)}) w ON w."parkId" = k.id
      WHERE n."enclaveId" = ${enclaveId}::uuid AND n."firmId" = ${firmId}::uuid AND ${isFree(dateOfDay(today))}
      ORDER BY abs(coalesce(s."areaMu", s."areaSqm") - n."areaTo"), s.ref LIMIT ${WEIGHED}`,
  ])
  const industry = divisionNumber(firm.industryCode)
  const weighed = rows.map(({ divisions, near: landed, named, ...site }) => {
    const leads = industry !== null && (divisions ?? []).some((one) => Number(one) === industry)
    const near =
      site.parkId === null
        ? null
        : { divisions: [...(divisions ?? []), ...(landed ?? [])], named: named ?? [] }
    return { ...site, kind: SITE_KINDS.of(site.kind), match: matchOf(need, { ...site, leads, near }) }
  })
  const fitting = weighed
    .filter(({ match }) => match.against.length === 0)
    .sort((a, b) => b.match.score - a.match.score || (a.ref < b.ref ? -1 : 1))
  return { need, fits: fitting.length, sites: fitting.slice(0, SHOWN), left: leftOut(weighed) }
}
export type Matches = NonNullable<Awaited<ReturnType<typeof matchesFor>>>

/** How many sites each need leaves out; a site that fails several is counted with each. */
function leftOut(weighed: readonly { match: { against: Against[] } }[]): { why: Against; sites: number }[] {
  const counts = new Map<Against, number>()
  for (const { match } of weighed)
    for (const why of match.against) counts.set(why, (counts.get(why) ?? 0) + 1)
  return [...counts].map(([why, sites]) => ({ why, sites })).sort((a, b) => b.sites - a.sites)
}

/** The invitations of parks to a firm, the newest first. */
export async function invitationsTo({ enclaveId, firmId }: { enclaveId: string; firmId: string }) {
  const rows = await db.parkInvitation.findMany({
    where: { enclaveId, firmId },
    include: {
      park: { select: { nameZh: true, nameEn: true } },
      site: { select: { name: true, ref: true } },
    },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    take: 20,
  })
  return rows.map(({ id, park, site, words, state, answer, madeAt }) => ({
    id,
    park,
    site,
    words,
    state: PARK_INVITATION_STATES.of(state),
    answer,
    on: dayOf(madeAt),
  }))
}

type FirmRow = {
  id: string
  ref: string
  name: string
  industryCode: string
  kind: string
  areaFrom: string
  areaTo: string
  neededOn: Day
  note: string
  upstream: string | null
  downstream: string | null
  partners: string[]
  /** Whom it wants to be near and would find in the park: its divisions, and names it gave. */
  near: string[] | null
  named: string[] | null
  leads: boolean
  sites: number
  invited: string | null
  all: number
}

/**
 * Firms that let the parks read what they need, land nowhere yet and fit a free site of a park: those of its leading
 * industries first. A park officer sees the own park's, others those of the park they ask for.
 */
export async function firmsFor(
  actor: Actor,
  parkId: string,
  page: number,
  today: Day,
  size = FIRMS_ON_A_PAGE,
) {
  const { enclaveId } = actor
  if (actor.role === 'park' && actor.parkId !== parkId) notFound()
  const park = await db.park.findFirst({ where: { enclaveId, id: parkId } })
  if (!park) return notFound()
  const rows = await db.$queryRaw<FirmRow[]>`
    SELECT f.id, f.ref, f.name, f."industryCode", n.kind, trim_scale(n."areaFrom")::text AS "areaFrom", trim_scale(n."areaTo")::text AS "areaTo", n."neededOn"::text, n.note,
      n.upstream, n.downstream, n.partners, w.divisions AS near, w.named,
      coalesce(substring(f."industryCode" FROM '[0-9]{2}') = ANY(${park.divisions}::text[]), false) AS leads, m.sites,
      (SELECT i.state FROM "ParkInvitation" i WHERE i."enclaveId" = n."enclaveId" AND i."parkId" = ${parkId}::uuid
        AND i."firmId" = f.id ORDER BY i."madeAt" DESC LIMIT 1) AS invited,
      (count(*) OVER ())::int AS all
    FROM "SiteNeed" n JOIN "Firm" f ON f."enclaveId" = n."enclaveId" AND f.id = n."firmId"
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS sites FROM "Site" s
      WHERE s."enclaveId" = n."enclaveId" AND s."parkId" = ${parkId}::uuid AND ${isFree(dateOfDay(today))} AND ${MEETS}
    ) m
    LEFT JOIN LATERAL (${whoIsHere(enclaveId, parkId)}) w ON true
    WHERE n."enclaveId" = ${enclaveId}::uuid AND n."openTo" = 'parks' AND m.sites > 0 AND f."mergedIntoId" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "LandingProject" l
        WHERE l."enclaveId" = f."enclaveId" AND l."firmId" = f.id AND l.stage <> 'dropped')
    ORDER BY leads DESC, ${dayOfNeed(dateOfDay(today))}, f.ref
    LIMIT ${size + 1} OFFSET ${(page - 1) * size}`
  return {
    park: { id: park.id, zh: park.nameZh, en: park.nameEn },
    firms: rows.slice(0, size).map(({ industryCode, kind, invited, all: _, near, named, ...row }) => ({
      ...row,
      upstream: row.upstream === null ? null : industryName(row.upstream),
      downstream: row.downstream === null ? null : industryName(row.downstream),
      together: partnersAt(
        { upstream: row.upstream, downstream: row.downstream, named: row.partners },
        { divisions: [...park.divisions, ...(near ?? [])], named: named ?? [] },
      ),
      kind: SITE_KINDS.of(kind),
      industry: industryName(industryCode),
      invited: invited === null ? null : PARK_INVITATION_STATES.of(invited),
    })),
    more: rows.length > size,
    page,
    size,
    /** How many firms fit in all; of a page beyond the last none is known. */
    total: rows[0]?.all ?? 0,
  }
}

/** The invitations of a park officer's own park that wait for an answer, the oldest first. */
export async function invitationsWaiting({ enclaveId, role, parkId }: Actor) {
  if (role !== 'park' || parkId === null) return []
  const rows = await db.parkInvitation.findMany({
    where: { enclaveId, parkId, state: 'invited' },
    include: { firm: { select: { name: true, ref: true } }, site: { select: { name: true } } },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, firmId, firm, site, madeAt }) => ({
    id,
    firmId,
    firm: firm.name,
    ref: firm.ref,
    site: site?.name ?? null,
    on: dayOf(madeAt),
  }))
}

/** The park that stands first among those in force; null where there is none. */
export async function firstPark(enclaveId: string, today: Day): Promise<string | null> {
  const where = { enclaveId, ...inForceOn(today) }
  return (await db.park.findFirst({ where, orderBy: { position: 'asc' }, select: { id: true } }))?.id ?? null
}

/** Sites of a park that a firm could have, for whoever invites it. */
export async function sitesOfParkFor(
  enclaveId: string,
  parkId: string,
  firmId: string,
  today: Day,
  client: Client = db,
) {
  return client.$queryRaw<{ id: string; name: string; ref: string }[]>`
    SELECT s.id, s.name, s.ref FROM "SiteNeed" n JOIN "Site" s ON s."enclaveId" = n."enclaveId"
    WHERE n."enclaveId" = ${enclaveId}::uuid AND n."firmId" = ${firmId}::uuid AND s."parkId" = ${parkId}::uuid
      AND ${isFree(dateOfDay(today))} AND ${MEETS}
    ORDER BY s.ref LIMIT 50`
}
