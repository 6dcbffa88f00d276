import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dateOfDay, dayFromDate, dayOf, daysBetween, type Day } from '~/shared/days'
import { amountOf } from '~/landing/policies/amount'
import { factsOfFirm } from '~/landing/policies/facts.server'
import { judge, quantityOf } from '~/landing/policies/judge'
import { itemShown } from '~/landing/policies/queries.server'
import { asksForProof } from './proof'
import { dueOn } from './steps'
import { CLAIM_WITH_ALL, claimsVisibleTo, type ClaimRow } from './visible.server'
import { CLAIM_STATES, type ClaimState } from './vocabulary'

export const CLAIMS_ON_A_PAGE = 40

const dayOrNull = (date: Date | null) => date && dayFromDate(date)

/** A claim as one line of a list. */
export function lineOf(claim: ClaimRow, today: Day) {
  const state = CLAIM_STATES.of(claim.state)
  const noticeUntil = dayOrNull(claim.noticeUntil)
  const due = dueOn({ state, stateSince: dayFromDate(claim.stateSince), noticeUntil }, claim.item.version)
  return {
    id: claim.id,
    ref: claim.ref,
    year: claim.year,
    automatic: claim.automatic,
    state,
    noticeUntil,
    firm: claim.firm.name,
    zh: claim.item.nameZh,
    en: claim.item.nameEn,
    park: claim.of.park && { zh: claim.of.park.nameZh, en: claim.of.park.nameEn },
    amount: claim.amount.toFixed(2),
    /** Its notice has ended: it waits to be approved. */
    isOver: state === 'noticed' && noticeUntil !== null && noticeUntil < today,
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
  const ids = claim.proofs.map(({ fileId }) => fileId)
  const [facts, people, files] = await Promise.all([
    factsOfFirm(enclaveId, firmId, today),
    db.user.findMany({
      where: { id: { in: [claim.checkedById, claim.approvedById].flatMap((id) => id ?? []) } },
      select: { id: true, name: true },
    }),
    ids.length === 0
      ? []
      : db.file.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  ])
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? null
  const judged = judge(shown, of.parkId, facts)
  const known = quantityOf(shown, of.parkId, facts)
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
    judged,
    isKnown: known !== null,
    asksForProof: asksForProof(shown.way, known, judged),
    proofs: claim.proofs.map(({ fileId, addedAt }) => ({
      id: fileId,
      name: files.find(({ id }) => id === fileId)?.name ?? '',
      on: dayOf(addedAt),
    })),
    account: claim.account,
    note: claim.note,
    reason: claim.reason,
    paymentRef: claim.paymentRef,
    noticeDays: item.version.noticeDays,
    policyRef: of.ref,
    steps: days.map(({ name, day }, index) => {
      const before = days[index - 1]?.day
      return {
        name,
        day,
        took: before === undefined ? null : daysBetween(before, day),
        by: name === 'checkedOn' || name === 'approvedOn' ? by[name] : null,
      }
    }),
    inAll: first && claim.paidOn ? daysBetween(first, dayFromDate(claim.paidOn)) : null,
  }
}
export type ClaimPage = Awaited<ReturnType<typeof claimPage>>

/** A page of what is on public notice on a day: everybody is to see all of it. */
export async function onNotice(enclaveId: string, page: number, today: Day) {
  const rows = await db.policyClaim.findMany({
    where: { enclaveId, state: 'noticed', noticeUntil: { gte: dateOfDay(today) } },
    include: CLAIM_WITH_ALL,
    orderBy: [{ noticeUntil: 'asc' }, { ref: 'asc' }],
    take: CLAIMS_ON_A_PAGE + 1,
    skip: (page - 1) * CLAIMS_ON_A_PAGE,
  })
  return {
    rows: rows.slice(0, CLAIMS_ON_A_PAGE).map((row) => lineOf(row, today)),
    more: rows.length > CLAIMS_ON_A_PAGE,
  }
}
