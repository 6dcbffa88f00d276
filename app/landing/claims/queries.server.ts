import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dateOfDay, dayFromDate, daysBetween, type Day } from '~/shared/days'
import { amountOf } from '~/landing/policies/amount'
import { factsOfFirm } from '~/landing/policies/facts.server'
import { judge, overall, quantityOf } from '~/landing/policies/judge'
import { inForce, itemShown } from '~/landing/policies/queries.server'
import { median } from '~/landing/projects/stages'
import { dueOn } from './steps'
import { CLAIM_WITH_ALL, claimsVisibleTo, type ClaimRow } from './visible.server'
import { CLAIM_STATES, type ClaimState } from './vocabulary'

export const CLAIMS_ON_A_PAGE = 40
const MOST_ON_NOTICE = 100
const MOST_OF_A_FIRM = 50

const dayOrNull = (date: Date | null) => date && dayFromDate(date)

function lineOf(claim: ClaimRow, today: Day) {
  const state = CLAIM_STATES.of(claim.state)
  const noticeUntil = dayOrNull(claim.noticeUntil)
  const due = dueOn({ state, stateSince: dayFromDate(claim.stateSince), noticeUntil }, claim.item.version)
  return {
    ...{ id: claim.id, ref: claim.ref, year: claim.year, automatic: claim.automatic, state, noticeUntil },
    firm: claim.firm.name,
    zh: claim.item.nameZh,
    en: claim.item.nameEn,
    park: claim.of.park && { zh: claim.of.park.nameZh, en: claim.of.park.nameEn },
    amount: claim.amount.toFixed(2),
    since: dayFromDate(claim.stateSince),
    due,
    late: due !== null && due < today,
  }
}
export type ClaimLine = ReturnType<typeof lineOf>

/** A page of the claims an actor may see, those that changed last on top. */
export async function claimList(actor: Actor, state: ClaimState | null, page: number, today: Day) {
  const rows = await db.policyClaim.findMany({
    where: { AND: [claimsVisibleTo(actor), state === null ? {} : { state }] },
    include: CLAIM_WITH_ALL,
    orderBy: [{ stateSince: 'desc' }, { ref: 'desc' }],
    take: CLAIMS_ON_A_PAGE + 1,
    skip: (page - 1) * CLAIMS_ON_A_PAGE,
  })
  return {
    rows: rows.slice(0, CLAIMS_ON_A_PAGE).map((row) => lineOf(row, today)),
    more: rows.length > CLAIMS_ON_A_PAGE,
  }
}

const DAYS = ['offeredOn', 'submittedOn', 'checkedOn', 'noticedOn', 'approvedOn', 'paidOn'] as const

/** One claim with its conditions and their proofs, its arithmetic, and the days of each step. */
export async function claimPage(claim: ClaimRow, today: Day) {
  const { enclaveId, firmId, item, of } = claim
  const shown = itemShown(item)
  const [facts, people] = await Promise.all([
    factsOfFirm(enclaveId, firmId, today),
    db.user.findMany({
      where: { id: { in: [claim.checkedById, claim.approvedById].flatMap((id) => id ?? []) } },
      select: { id: true, name: true },
    }),
  ])
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? null
  const days = DAYS.flatMap((name) => {
    const day = dayOrNull(claim[name])
    return day === null ? [] : [{ name, day }]
  })
  const by = { checkedOn: nameOf(claim.checkedById), approvedOn: nameOf(claim.approvedById) }
  const first = days[0]?.day
  return {
    ...lineOf(claim, today),
    item: shown,
    sum: amountOf(shown, claim.quantity?.toString() ?? null),
    judged: judge(shown, of.parkId, facts),
    isKnown: quantityOf(shown, of.parkId, facts) !== null,
    account: claim.account,
    note: claim.note,
    reason: claim.reason,
    paymentRef: claim.paymentRef,
    noticeDays: item.version.noticeDays,
    policyRef: of.ref,
    steps: days.map(({ name, day }, index) => {
      const before = days[index - 1]?.day
      return {
        ...{ name, day },
        took: before === undefined ? null : daysBetween(before, day),
        by: name === 'checkedOn' || name === 'approvedOn' ? by[name] : null,
      }
    }),
    inAll: first && claim.paidOn ? daysBetween(first, dayFromDate(claim.paidOn)) : null,
  }
}
export type ClaimPage = Awaited<ReturnType<typeof claimPage>>

/** What a founder's firm can claim today, with what is known, and its own claims. */
export async function supportOfFirm(actor: Actor, firmId: string, today: Day) {
  const { enclaveId } = actor
  const [packages, facts, claims] = await Promise.all([
    inForce(enclaveId, today),
    factsOfFirm(enclaveId, firmId, today),
    db.policyClaim.findMany({
      where: { enclaveId, firmId },
      include: CLAIM_WITH_ALL,
      orderBy: [{ stateSince: 'desc' }, { ref: 'desc' }],
      take: MOST_OF_A_FIRM,
    }),
  ])
  const open = packages.flatMap(({ id, parkId, park, items }) =>
    items.flatMap((item) => {
      const judged = judge(item, parkId, facts)
      const had = claims.filter(
        (one) => one.policyId === id && one.code === item.code && one.state !== 'refused',
      )
      if (overall(judged) === 'no' || had.length >= item.years) return []
      if (had.some(({ year }) => String(year) === today.slice(0, 4))) return []
      if (parkId !== null && facts.projects.length === 0) return []
      return [{ item, park: park && { zh: park.zh, en: park.en }, judged, verdict: overall(judged) }]
    }),
  )
  return { open, claims: claims.map((row) => lineOf(row, today)) }
}

/** What is on public notice on a day. */
export async function onNotice(enclaveId: string, today: Day) {
  const rows = await db.policyClaim.findMany({
    where: { enclaveId, state: 'noticed', noticeUntil: { gte: dateOfDay(today) } },
    include: CLAIM_WITH_ALL,
    orderBy: [{ noticeUntil: 'asc' }, { ref: 'asc' }],
    take: MOST_ON_NOTICE,
  })
  return rows.map((row) => lineOf(row, today))
}

/** By item and year: the budget, what is approved and paid of it, how many firms, and the median days from claim to payment. */
export async function claimTotals(actor: Actor) {
  const where = claimsVisibleTo(actor)
  const parkId = actor.role === 'park' ? (actor.parkId ?? null) : undefined
  const [budgets, sums, paid] = await Promise.all([
    db.policyBudget.findMany({
      where: { enclaveId: actor.enclaveId, ...(parkId === undefined ? {} : { policy: { parkId } }) },
      orderBy: [{ year: 'desc' }, { policyId: 'asc' }, { code: 'asc' }],
      include: {
        policy: {
          select: {
            ref: true,
            versions: {
              orderBy: { number: 'desc' },
              select: { items: { select: { code: true, nameZh: true, nameEn: true } } },
            },
          },
        },
      },
      take: MOST_ON_NOTICE,
    }),
    db.policyClaim.groupBy({
      by: ['policyId', 'code', 'year', 'firmId'],
      where: { AND: [where, { state: { in: ['approved', 'paid'] } }] },
      _count: true,
    }),
    db.policyClaim.findMany({
      where: { AND: [where, { state: 'paid' }] },
      select: { policyId: true, code: true, year: true, amount: true, submittedOn: true, paidOn: true },
    }),
  ])
  return budgets.map(({ policyId, code, year, amount, approved, policy }) => {
    const same = (one: { policyId: string; code: number; year: number }) =>
      one.policyId === policyId && one.code === code && one.year === year
    const item = policy.versions.flatMap(({ items }) => items).find((one) => one.code === code)
    const done = paid.filter(same)
    const days = done.flatMap(({ submittedOn, paidOn }) =>
      submittedOn && paidOn ? [daysBetween(dayFromDate(submittedOn), dayFromDate(paidOn))] : [],
    )
    return {
      key: `${policyId} ${code} ${year}`,
      ...{ ref: policy.ref, year, zh: item?.nameZh ?? '', en: item?.nameEn ?? '' },
      budget: amount.toFixed(2),
      approved: approved.toFixed(2),
      paid: done.reduce((sum, one) => sum.plus(one.amount), amount.minus(amount)).toFixed(2),
      firms: sums.filter(same).length,
      median: median(days),
    }
  })
}
export type ClaimTotal = Awaited<ReturnType<typeof claimTotals>>[number]
