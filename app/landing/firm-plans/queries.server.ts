import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { requestLine } from './requests.server'
import { visitDueOn } from './standing'
import { plansSql, plansVisibleTo, type PlanRow } from './visible.server'
import { WATCH_LEVELS } from './vocabulary'

/** So many of the newest visits and requests of a plan stand on its page. */
const SHOWN = 40

/** One plan with what is watched, asked and found under it; the newest of each, and how many there are. */
export async function planPage(actor: Actor, plan: PlanRow, today: Day) {
  const { enclaveId, id: planId, officerId, openedById, endedById } = plan
  const of = { enclaveId, planId }
  const [watches, requests, requestCount, visits, visitCount, limits] = await Promise.all([
    db.planWatch.findMany({
      where: of,
      orderBy: [{ settledOn: { sort: 'desc', nulls: 'first' } }, { reviewOn: 'asc' }, { id: 'asc' }],
      take: SHOWN,
    }),
    db.supportRequest.findMany({
      where: of,
      orderBy: { id: 'desc' },
      include: { department: { select: { nameZh: true, nameEn: true } } },
      take: SHOWN,
    }),
    db.supportRequest.count({ where: of }),
    db.planVisit.findMany({ where: of, orderBy: [{ visitedOn: 'desc' }, { id: 'desc' }], take: SHOWN }),
    db.planVisit.count({ where: of }),
    settingOn(db, enclaveId, 'limits', today),
  ])
  const names = await namesOf([officerId, openedById, endedById, ...visits.map(({ byId }) => byId)])
  const openedOn = dayOf(plan.openedAt)
  const lastVisit = visits[0] ? dayFromDate(visits[0].visitedOn) : null
  const isOpen = plan.state === 'open'
  return {
    ...planHead(plan),
    leader: plan.leader,
    duties: plan.duties,
    goals: plan.goals,
    outcome: plan.outcome,
    officerId,
    officer: names.get(officerId) ?? '',
    openedOn,
    openedBy: names.get(openedById) ?? '',
    endedOn: plan.endedAt && dayOf(plan.endedAt),
    rating: plan.rating,
    ratingNote: plan.ratingNote,
    lastVisit,
    visitDue: isOpen ? visitDueOn({ lastVisit, openedOn }, limits.visitDays) : null,
    watches: watches.map((one) => ({
      id: one.id,
      what: one.what,
      level: WATCH_LEVELS.of(one.level),
      reviewOn: dayFromDate(one.reviewOn),
      settledOn: one.settledOn && dayFromDate(one.settledOn),
      note: one.note,
    })),
    requests: requests.map((one) => requestLine(one, today)),
    requestCount,
    visits: visits.map(({ id, visitedOn, visitors, met, findings, nextStep, byId }) => ({
      id,
      visitors,
      met,
      findings,
      nextStep,
      on: dayFromDate(visitedOn),
      by: names.get(byId) ?? '',
    })),
    visitCount,
  }
}
export type PlanPage = Awaited<ReturnType<typeof planPage>>

/** What every page of a plan says of it. */
export function planHead({ id, version, state, firm }: PlanRow) {
  return { id, version, isOpen: state === 'open', firm }
}

/**
 * The plan of a founder's firm as the firm reads it: who stands for it, what is promised and asked, when somebody was
 * there and what comes next. What is watched and what a visit found stays with the incubator. Null without a plan.
 */
export async function ownFirmPlan(actor: Actor, today: Day) {
  const plan = await newestPlan(actor)
  if (!plan) return null
  const { watches: _, visits, ...page } = await planPage(actor, plan, today)
  return { ...page, visits: visits.map(({ id, on, visitors, nextStep }) => ({ id, on, visitors, nextStep })) }
}
/** The newest plan of a founder's firm; 404 where it never had one. */
export const latestPlan = async (actor: Actor) => (await newestPlan(actor)) ?? notFound()

const newestPlan = (actor: Actor) =>
  db.firmPlan.findFirst({
    where: plansVisibleTo(actor),
    include: { firm: { select: { id: true, name: true, ref: true } } },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
  })

export type OwnPlan = NonNullable<Awaited<ReturnType<typeof ownFirmPlan>>>

export type PlanOfFirm = {
  id: string
  isOpen: boolean
  officer: string
  leader: string
  lastVisit: Day | null
  openRequests: number
  lateRequests: number
}

/** What the page of a firm says of its plan: the open one, or the last; null where it never had one, or the reader sees none. */
export async function planOfFirm(actor: Actor, firmId: string, today: Day): Promise<PlanOfFirm | null> {
  const [row] = await db.$queryRaw<PlanOfFirm[]>(Prisma.sql`
    SELECT p.id, p.state = 'open' AS "isOpen", u.name AS officer, p.leader,
      (SELECT max(v."visitedOn")::text FROM "PlanVisit" v WHERE v."enclaveId" = p."enclaveId" AND v."planId" = p.id) AS "lastVisit",
      r.open AS "openRequests", r.late AS "lateRequests"
    FROM "FirmPlan" p JOIN "User" u ON u.id = p."officerId"
    CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE r.state IN ('proposed', 'open'))::int AS open,
      count(*) FILTER (WHERE r.state = 'open' AND r."dueOn" < ${today}::date)::int AS late
      FROM "SupportRequest" r WHERE r."enclaveId" = p."enclaveId" AND r."planId" = p.id) r
    WHERE ${plansSql(actor)} AND p."firmId" = ${firmId}::uuid
    ORDER BY p.state = 'open' DESC, p."openedAt" DESC LIMIT 1`)
  return row ?? null
}
