import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { cityNames } from '~/ground/enclaves/cities.server'
import { db } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { dayOf, type Day } from '~/shared/days'
import { mayShare } from './abilities'
import { sideOf } from './confirm.server'
import { DUE_PERIODS } from './due.server'
import {
  agreedOf,
  headOf,
  ownAgreement,
  ownSettlement,
  partsFor,
  versionOf,
  visibleTo,
} from './visible.server'
import { versionFor, periodOf, periodsOver } from './period'
import { EVERY, SCOPES, SETTLEMENT_STATES, type Every, type Metric, type Scope } from './vocabulary'

export const AGREEMENTS_ON_A_PAGE = 30
export const SETTLEMENTS_ON_A_PAGE = 40
export const ROWS_ON_A_PAGE = 50

type Line = {
  id: string
  ref: string
  zh: string
  en: string
  scope: Scope
  every: Every
  ofZh: string | null
  ofEn: string | null
  inForce: boolean
  waits: boolean
  open: number
  due: number
}

/** A page of the agreements, the newest first: whether each is in force, and what of it waits. */
export async function sharingList(actor: Actor, page: number, today: Day) {
  const { enclaveId, id } = visibleTo(actor)
  if (id) notFound()
  const rows = await db.$queryRaw<Line[]>`
    SELECT a.id, a.ref, a."titleZh" AS zh, a."titleEn" AS en, a.scope, a.every,
      COALESCE(k."nameZh", p.ref) AS "ofZh", COALESCE(k."nameEn", p.ref) AS "ofEn",
      EXISTS (SELECT 1 FROM (SELECT v."untilOn" FROM "SharingVersion" v WHERE v."enclaveId" = a."enclaveId"
        AND v."agreementId" = a.id AND v.state = 'agreed' AND v."fromOn" <= ${today}::date
        ORDER BY v."fromOn" DESC LIMIT 1) n WHERE n."untilOn" IS NULL OR n."untilOn" >= ${today}::date) AS "inForce",
      EXISTS (SELECT 1 FROM "SharingVersion" w WHERE w."enclaveId" = a."enclaveId" AND w."agreementId" = a.id
        AND w.state = 'proposed') AS waits,
      (SELECT count(*)::int FROM "SharingSettlement" s WHERE s."enclaveId" = a."enclaveId" AND s."agreementId" = a.id
        AND s.state = 'open') AS open,
      (SELECT count(*)::int FROM ${DUE_PERIODS(enclaveId, today)} d WHERE d.id = a.id) AS due
    FROM "SharingAgreement" a
    LEFT JOIN "Park" k ON k."enclaveId" = a."enclaveId" AND k.id = a."parkId"
    LEFT JOIN "LandingProject" p ON p."enclaveId" = a."enclaveId" AND p.id = a."projectId"
    WHERE a."enclaveId" = ${enclaveId}::uuid ORDER BY a."createdAt" DESC, a.id
    LIMIT ${AGREEMENTS_ON_A_PAGE + 1} OFFSET ${(page - 1) * AGREEMENTS_ON_A_PAGE}`
  const shown = rows.slice(0, AGREEMENTS_ON_A_PAGE)
  return {
    rows: shown.map((row) => ({ ...row, scope: SCOPES.of(row.scope), every: EVERY.of(row.every) })),
    more: rows.length > AGREEMENTS_ON_A_PAGE,
  }
}

/** One agreement: its versions, the periods that are over without a settlement, and a page of its settlements. */
export async function agreementPage(actor: Actor, id: string | undefined, page: number, today: Day) {
  const row = await ownAgreement(actor, id)
  const { enclaveId } = actor
  const [cities, due, found] = await Promise.all([
    cityNames(enclaveId),
    db.$queryRaw<{ period: string }[]>`
      SELECT d.period FROM ${DUE_PERIODS(enclaveId, today)} d WHERE d.id = ${row.id}::uuid ORDER BY d.period LIMIT 41`,
    db.sharingSettlement.findMany({
      where: { enclaveId, agreementId: row.id },
      orderBy: [{ period: 'desc' }, { number: 'desc' }],
      include: { parts: true },
      take: SETTLEMENTS_ON_A_PAGE + 1,
      skip: (page - 1) * SETTLEMENTS_ON_A_PAGE,
    }),
  ])
  const names = await namesOf(row.versions.flatMap((one) => [one.proposedById, one.answeredById]))
  const agreed = agreedOf(row)
  const { every } = headOf(row)
  const current = versionFor(agreed, periodOf(today, every))
  const shown = found.slice(0, SETTLEMENTS_ON_A_PAGE)
  const standing = await db.sharingSettlement.groupBy({
    by: ['period'],
    where: {
      enclaveId,
      agreementId: row.id,
      state: 'confirmed',
      period: { in: shown.map(({ period }) => period) },
    },
    _max: { number: true },
  })
  return {
    agreement: headOf(row),
    cities,
    versions: row.versions.map((one) => ({
      ...versionOf(one),
      isCurrent: one.id === current?.id,
      proposedBy: names.get(one.proposedById) ?? '',
      proposedOn: dayOf(one.proposedAt),
      answeredBy: names.get(one.answeredById ?? '') ?? null,
      answeredOn: one.answeredAt && dayOf(one.answeredAt),
    })),
    due: due.map(({ period }) => period),
    settlements: shown.map((one) => ({
      id: one.id,
      period: one.period,
      number: one.number,
      state: SETTLEMENT_STATES.of(one.state),
      superseded:
        one.state === 'confirmed' &&
        standing.some(({ period, _max }) => period === one.period && (_max.number ?? 0) > one.number),
      parts: partsFor(actor.role, one.parts),
    })),
    page,
    more: found.length > SETTLEMENTS_ON_A_PAGE,
  }
}
export type AgreementPage = Awaited<ReturnType<typeof agreementPage>>

/** The periods that may be settled, those both have confirmed among them: they take a correction. */
export async function periodsToSettle(actor: Actor, id: string | undefined, today: Day) {
  const row = await ownAgreement(actor, id)
  const periods = periodsOver(agreedOf(row), EVERY.of(row.every), today)
  const settled = await db.sharingSettlement.findMany({
    where: {
      enclaveId: actor.enclaveId,
      agreementId: row.id,
      period: { in: periods },
      state: { not: 'objected' },
    },
    select: { period: true, state: true },
  })
  const stateOf = (period: string) => settled.filter((one) => one.period === period).map(({ state }) => state)
  return periods.flatMap((period) => {
    const states = stateOf(period)
    return states.includes('open') ? [] : [{ period, again: states.includes('confirmed') }]
  })
}

/** What firms said that a settlement does not count yet, by metric: how many firms and how much, in yuan. */
function heldIn(
  enclaveId: string,
  settlementId: string,
): Promise<{ metric: Metric; firms: number; amount: string }[]> {
  return db.$queryRaw`
    SELECT r.metric, count(DISTINCT r."projectId")::int AS firms, sum(r.held)::text AS amount FROM "SharingRow" r
    WHERE r."enclaveId" = ${enclaveId}::uuid AND r."settlementId" = ${settlementId}::uuid AND r.held IS NOT NULL
    GROUP BY r.metric ORDER BY r.metric DESC`
}

/** One settlement in its two ledgers, with who drew it up and who confirmed it. */
export async function settlementPage(actor: Actor, id: string | undefined) {
  const row = await ownSettlement(actor, id)
  const { enclaveId, madeById, homeById, hostById, objectedById } = row
  const [cities, names, later] = await Promise.all([
    cityNames(enclaveId),
    namesOf([madeById, homeById, hostById, objectedById]),
    db.sharingSettlement.count({
      where: {
        enclaveId,
        agreementId: row.agreementId,
        period: row.period,
        state: 'confirmed',
        number: { gt: row.number },
      },
    }),
  ])
  const by = (userId: string | null, at: Date | null) =>
    userId === null || at === null ? null : { name: names.get(userId) ?? '', on: dayOf(at) }
  const side = sideOf(actor.role)
  const state = SETTLEMENT_STATES.of(row.state)
  const own = side === 'home' ? homeById : hostById
  const free =
    state === 'open' && madeById !== actor.userId && homeById !== actor.userId && hostById !== actor.userId
  return {
    id: row.id,
    period: row.period,
    number: row.number,
    state,
    superseded: later > 0,
    reason: row.reason,
    objection: row.objection,
    version: row.version,
    agreement: headOf(row.agreement),
    cities,
    side,
    parts: partsFor(actor.role, row.parts),
    held: mayShare(actor.role, 'see_firms') ? await heldIn(enclaveId, row.id) : [],
    made: by(madeById, row.madeAt),
    home: by(homeById, row.homeAt),
    host: by(hostById, row.hostAt),
    objected: by(objectedById, row.objectedAt),
    mayConfirm: mayShare(actor.role, 'confirm') && free && own === null,
    mayObject: mayShare(actor.role, 'object') && state === 'open',
    seesFirms: mayShare(actor.role, 'see_firms'),
  }
}
export type SettlementPage = Awaited<ReturnType<typeof settlementPage>>

type FirmRow = {
  projectId: string
  name: string
  ref: string
  parkZh: string
  parkEn: string
  amount: string | null
  held: string | null
  quarters: number
  city: 'home' | 'host' | 'other'
}

/** The landings behind one metric of a settlement, the largest first, a page of them; 403 for whom single firms are not told. */
export async function firmsBehind(
  actor: Actor,
  id: string | undefined,
  metric: string | undefined,
  page: number,
) {
  if (!mayShare(actor.role, 'see_firms')) forbidden()
  const settlement = await settlementPage(actor, id)
  const part = settlement.parts.find((one) => one.metric === metric) ?? notFound()
  const rows = await rowsOf(actor.enclaveId, settlement.id, part.metric, [
    ROWS_ON_A_PAGE + 1,
    (page - 1) * ROWS_ON_A_PAGE,
  ])
  return { settlement, part, page, rows: rows.slice(0, ROWS_ON_A_PAGE), more: rows.length > ROWS_ON_A_PAGE }
}

/** The landings behind a metric, a stretch of them. */
export function rowsOf(
  enclaveId: string,
  settlementId: string,
  metric: Metric,
  [take, skip]: readonly [number, number],
): Promise<FirmRow[]> {
  return db.$queryRaw<FirmRow[]>`
    SELECT r."projectId", COALESCE(p."landedName", f.name) AS name, p.ref, k."nameZh" AS "parkZh", k."nameEn" AS "parkEn",
      sum(r.amount)::text AS amount, sum(r.held)::text AS held, count(*)::int AS quarters, max(r.city) FILTER (WHERE r.quarter = last) AS city
    FROM (SELECT x.*, max(x.quarter) OVER (PARTITION BY x."projectId") AS last FROM "SharingRow" x
      WHERE x."enclaveId" = ${enclaveId}::uuid AND x."settlementId" = ${settlementId}::uuid AND x.metric = ${metric}) r
    JOIN "LandingProject" p ON p."enclaveId" = r."enclaveId" AND p.id = r."projectId"
    JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
    JOIN "Park" k ON k."enclaveId" = p."enclaveId" AND k.id = p."parkId"
    GROUP BY r."projectId", p."landedName", f.name, p.ref, k."nameZh", k."nameEn"
    ORDER BY sum(r.amount) DESC NULLS LAST, p.ref LIMIT ${take} OFFSET ${skip}`
}
