import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { db, Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'

/** Who holds what is not counted yet: how many rows, how much, since when, and the reason that has waited longest. */
export type Holder = {
  who: 'bureau' | 'us' | 'park'
  name: { zh: string; en: string }
  rows: number
  value: string
  since: Day
  reason: string | null
}

/** The holders of an indicator's rows on their way, longest wait first; for landed firms also the parks. */
export async function holdersOf(
  actor: Actor,
  indicator: { id: string; code: string },
  bureau: { zh: string; en: string },
): Promise<Holder[]> {
  const { enclaveId } = actor
  const [open, parks] = await Promise.all([
    db.evidence.findMany({
      where: { enclaveId, indicatorId: indicator.id, state: { in: ['submitted', 'returned'] } },
      select: {
        state: true,
        value: true,
        submittedAt: true,
        submittedById: true,
        decidedAt: true,
        reason: true,
      },
      orderBy: { submittedAt: 'asc' },
    }),
    indicator.code === 'landed_tech_smes' ? parkHolders(enclaveId) : [],
  ])
  const waiting = open.filter(({ state }) => state === 'submitted')
  const back = open
    .filter(({ state }) => state === 'returned')
    .sort((a, b) => Number(a.decidedAt) - Number(b.decidedAt))
  const whose = [...new Set(back.map(({ submittedById }) => submittedById))]
  const names = await namesOf(whose)
  const holders: Holder[] = whose.map((id) => {
    const own = back.filter(({ submittedById }) => submittedById === id)
    const name = names.get(id) ?? ''
    return { who: 'us', name: { zh: name, en: name }, ...sumUp(own), reason: own[0]?.reason ?? null }
  })
  if (waiting.length > 0) holders.push({ who: 'bureau', name: bureau, ...sumUp(waiting), reason: null })
  return [...holders, ...parks].sort((a, b) => (a.since < b.since ? -1 : 1))
}

type Open = { value: { toString: () => string }; submittedAt: Date; decidedAt: Date | null }

function sumUp(rows: readonly Open[]) {
  const days = rows.map(({ submittedAt, decidedAt }) => dayOf(decidedAt ?? submittedAt)).sort()
  const value = rows.reduce((total, row) => total + Number(row.value.toString()), 0)
  return { rows: rows.length, value: value.toFixed(2), since: days[0] ?? '' }
}

/** Landing projects that signed but have not registered, by the park that receives them. */
async function parkHolders(enclaveId: string): Promise<Holder[]> {
  const projects = await db.landingProject.findMany({
    where: { enclaveId, stage: { in: ['matched', 'signed'] } },
    include: { park: true },
    orderBy: { stageSince: 'asc' },
  })
  const parks = new Map(projects.map(({ park }) => [park.id, park]))
  return [...parks.values()].map((park) => {
    const own = projects.filter(({ parkId }) => parkId === park.id)
    return {
      who: 'park',
      name: { zh: park.nameZh, en: park.nameEn },
      rows: own.length,
      value: `${own.length}.00`,
      since: dayFromDate(own[0]?.stageSince ?? new Date(0)),
      reason: own.find(({ blocker }) => blocker !== '')?.blocker ?? null,
    }
  })
}

export type Asides = {
  /** Per cent of patents that are inventions. */
  inventions: string | null
  /** Per cent of the trade that the five largest firms bring, and the technology amount. */
  topFive: string | null
  techYuan: string
}

/** What the figures of patents and trade do not say by themselves, over the plan the enclave is in: from its sums. */
export async function asidesOf(enclaveId: string): Promise<Asides> {
  const [row] = await askTogether<Asides>(Prisma.sql`
    SELECT round(100.0 * a.inventions / NULLIF(a.patents, 0), 1)::text AS inventions,
      round(100 * (SELECT sum(t.value) FROM (
        SELECT f.value FROM "FirmTrade" f WHERE f."enclaveId" = a."enclaveId" ORDER BY f.value DESC LIMIT 5
      ) t) / NULLIF(a."tradeYuan", 0), 1)::text AS "topFive",
      a."techYuan"::text AS "techYuan"
    FROM "PlanAside" a WHERE a."enclaveId" = ${enclaveId}::uuid`)
  return row ?? { inventions: null, topFive: null, techYuan: '0.00' }
}
