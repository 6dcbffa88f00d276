import type { Actor } from '~/ground/people/actor'
import { db, Prisma, type Client } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, type Day } from '~/shared/days'
import { inForceOn, standingOf } from './standing'
import {
  headOf,
  keeps,
  policiesVisibleTo,
  ruleOf,
  WITH_ITEMS,
  type ItemRow,
  type PolicyRow,
  type VersionRow,
} from './visible.server'

export const POLICIES_ON_A_PAGE = 40
type Which = { parks?: readonly string[]; policyId?: string; itemId?: string }

type DatedRow = Pick<VersionRow, 'number' | 'state' | 'validFrom' | 'validUntil' | 'endedOn'>
const datedOf = (version: DatedRow) => ({
  number: version.number,
  state: version.state,
  validFrom: dayFromDate(version.validFrom),
  validUntil: version.validUntil && dayFromDate(version.validUntil),
  endedOn: version.endedOn && dayFromDate(version.endedOn),
})

/** An item as pages show it. */
export function itemShown(item: ItemRow) {
  const { id, code, nameZh, nameEn, automatic } = item
  return { id, code, zh: nameZh, en: nameEn, automatic, ...ruleOf(item) }
}
export type ItemShown = ReturnType<typeof itemShown>

/** A page of the packages: those of the city first, then by park. */
export async function policyList(actor: Actor, page: number, today: Day) {
  const rows = await db.policy.findMany({
    where: policiesVisibleTo(actor),
    include: {
      park: { select: { nameZh: true, nameEn: true } },
      versions: { orderBy: { number: 'desc' }, include: { _count: { select: { items: true } } } },
    },
    orderBy: [{ park: { position: 'asc' } }, { ref: 'asc' }],
    take: POLICIES_ON_A_PAGE + 1,
    skip: (page - 1) * POLICIES_ON_A_PAGE,
  })
  const shown = rows.slice(0, POLICIES_ON_A_PAGE).map(({ versions, ...policy }) => {
    const mine = keeps(actor, policy)
    const open = versions.filter(({ state }) => mine || state !== 'draft')
    const dated = open.map(datedOf)
    const current = open.find(({ number }) => number === inForceOn(dated, today)?.number) ?? open[0]
    return {
      id: policy.id,
      ref: policy.ref,
      parkZh: policy.park?.nameZh ?? null,
      parkEn: policy.park?.nameEn ?? null,
      hasDraft: mine && versions.some(({ state }) => state === 'draft'),
      zh: current?.titleZh ?? '',
      en: current?.titleEn ?? '',
      docNo: current?.docNo ?? '',
      items: current?._count.items ?? 0,
      validFrom: current ? dayFromDate(current.validFrom) : today,
      validUntil: current?.validUntil ? dayFromDate(current.validUntil) : null,
      standing: current ? standingOf(datedOf(current), dated, today) : ('draft' as const),
    }
  })
  return { rows: shown, more: rows.length > POLICIES_ON_A_PAGE }
}

/** One package with every version, its items, and the budget of its years. */
export async function policyPage(actor: Actor, policy: PolicyRow, today: Day) {
  const mine = keeps(actor, policy)
  const versions = policy.versions.filter(({ state }) => mine || state !== 'draft')
  const dated = versions.map(datedOf)
  const current = versions.find(({ number }) => number === inForceOn(dated, today)?.number)
  const ids = versions.flatMap(({ writtenById, publishedById }) => [
    writtenById,
    ...(publishedById ? [publishedById] : []),
  ])
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? null
  const codes = versions.flatMap(({ items }) => items)
  return {
    policy: {
      id: policy.id,
      ref: policy.ref,
      mine,
      park: policy.park && { id: policy.park.id, zh: policy.park.nameZh, en: policy.park.nameEn },
    },
    currentId: (current ?? versions[0])?.id ?? null,
    versions: versions.map((version) => ({
      ...headOf(version),
      id: version.id,
      number: version.number,
      version: version.version,
      standing: standingOf(datedOf(version), dated, today),
      writtenBy: nameOf(version.writtenById),
      isOwn: version.writtenById === actor.userId,
      publishedBy: nameOf(version.publishedById),
      endedOn: version.endedOn && dayFromDate(version.endedOn),
      endReason: version.endReason,
      items: version.items.map(itemShown),
    })),
    budgets: policy.budgets.map(({ code, year, amount, approved }) => {
      const item = codes.find((one) => one.code === code)
      return {
        code,
        year,
        zh: item?.nameZh ?? '',
        en: item?.nameEn ?? '',
        amount: amount.toFixed(2),
        approved: approved.toFixed(2),
      }
    }),
  }
}
export type PolicyPage = Awaited<ReturnType<typeof policyPage>>

/** Packages p with the park k and the version v that is in force on a day. */
const IN_FORCE = (enclaveId: string, day: Day) => Prisma.sql`FROM "Policy" p
    LEFT JOIN "Park" k ON k."enclaveId" = p."enclaveId" AND k.id = p."parkId"
    JOIN LATERAL (
      SELECT x.id, x.state, x."validUntil" FROM "PolicyVersion" x
      WHERE x."enclaveId" = p."enclaveId" AND x."policyId" = p.id AND x.state <> 'draft' AND x."validFrom" <= ${day}::date
      ORDER BY x."validFrom" DESC LIMIT 1
    ) v ON v.state = 'published' AND (v."validUntil" IS NULL OR v."validUntil" >= ${day}::date)
    WHERE p."enclaveId" = ${enclaveId}::uuid`

/** What is in force on a day, with its items: packages of the city first, then by park. */
export async function inForce(
  enclaveId: string,
  day: Day,
  { parks, policyId, itemId }: Which = {},
  client: Client = db,
) {
  const ids = await client.$queryRaw<{ id: string }[]>`
    SELECT v.id ${IN_FORCE(enclaveId, day)}
      ${policyId ? Prisma.sql`AND p.id = ${policyId}::uuid` : Prisma.empty}
      ${
        itemId
          ? Prisma.sql`AND v.id = (SELECT i."versionId" FROM "PolicyItem" i
        WHERE i."enclaveId" = ${enclaveId}::uuid AND i.id = ${itemId}::uuid)`
          : Prisma.empty
      }
      ${parks ? Prisma.sql`AND (p."parkId" IS NULL OR p."parkId" = ANY(${[...parks]}::uuid[]))` : Prisma.empty}
    ORDER BY p."parkId" IS NOT NULL, k.position, p.ref`
  const rows = await client.policyVersion.findMany({
    where: { enclaveId, id: { in: ids.map(({ id }) => id) } },
    include: { ...WITH_ITEMS, policy: { include: { park: true } } },
  })
  const place = new Map(ids.map(({ id }, index) => [id, index]))
  return rows
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
    .map(({ policy, items, ...version }) => ({
      id: policy.id,
      ref: policy.ref,
      parkId: policy.parkId,
      park: policy.park && { zh: policy.park.nameZh, en: policy.park.nameEn },
      ...headOf({ ...version, items }),
      items: items.map(itemShown),
    }))
}
export type InForce = Awaited<ReturnType<typeof inForce>>[number]

/** One item that can be claimed on a day, with its package; 404 where its version is not in force. */
export async function claimableItem(enclaveId: string, itemId: string | undefined, day: Day) {
  const packages = isId(itemId) ? await inForce(enclaveId, day, { itemId }) : []
  for (const policy of packages) {
    const item = policy.items.find(({ id }) => id === itemId)
    if (item) return { policy, item }
  }
  return notFound()
}

type ParkNames = { id: string; nameZh: string; nameEn: string }

/** The parks that are in force on a day and have a package in force: those a firm may compare. */
export function parksWithPackages(enclaveId: string, day: Day): Promise<ParkNames[]> {
  return db.$queryRaw<ParkNames[]>`
    SELECT DISTINCT k.id, k."nameZh", k."nameEn", k.position ${IN_FORCE(enclaveId, day)}
      AND k."validFrom" <= ${day}::date AND (k."validUntil" IS NULL OR k."validUntil" >= ${day}::date)
    ORDER BY k.position, k.id`
}
