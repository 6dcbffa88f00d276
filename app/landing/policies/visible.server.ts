import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate } from '~/shared/days'
import { isStage } from '~/landing/projects/stages'
import type { Rule } from './judge'
import { BASES, CONDITION_KINDS, ITEM_KINDS, WAYS } from './vocabulary'

/** Whose packages an actor may see: what was published is for everybody, a park officer sees drafts of the own park alone. */
export function policiesVisibleTo({ enclaveId, role, parkId }: Actor): Prisma.PolicyWhereInput {
  if (role !== 'park') return { enclaveId }
  return { enclaveId, OR: [{ parkId: parkId ?? null }, { versions: { some: { state: { not: 'draft' } } } }] }
}

/** Whether somebody keeps a package: the bureau all of them, a park officer those of the own park. */
export const keeps = ({ role, parkId }: Actor, policy: { parkId: string | null }): boolean =>
  role === 'bureau' || (role === 'park' && parkId !== null && policy.parkId === parkId)

const keptBy = ({ enclaveId, role, parkId }: Actor): Prisma.PolicyWhereInput =>
  role === 'bureau' ? { enclaveId } : { enclaveId, AND: [{ parkId }, { parkId: { not: null } }] }

export const WITH_ITEMS = {
  items: { orderBy: { code: 'asc' }, include: { conditions: { orderBy: { kind: 'asc' } } } },
} satisfies Prisma.PolicyVersionInclude
const withAll = {
  park: true,
  versions: { orderBy: { number: 'desc' }, include: WITH_ITEMS },
  budgets: { orderBy: [{ year: 'desc' }, { code: 'asc' }] },
} satisfies Prisma.PolicyInclude
export type PolicyRow = Prisma.PolicyGetPayload<{ include: typeof withAll }>
export type VersionRow = PolicyRow['versions'][number]
export type ItemRow = VersionRow['items'][number]

async function find(client: Pick<Tx, 'policy'>, where: Prisma.PolicyWhereInput, id: string | undefined) {
  const found = isId(id)
    ? await client.policy.findFirst({ where: { AND: [where, { id }] }, include: withAll })
    : null
  return found ?? notFound()
}

/** One package to look at; 404 when it is not the actor's to see. */
export const seenPolicy = (actor: Actor, id: string | undefined): Promise<PolicyRow> =>
  find(db, policiesVisibleTo(actor), id)

/** One package to work on; 404 when it is not the actor's to keep. */
export const ownPolicy = (
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'policy'> = db,
): Promise<PolicyRow> => find(client, keptBy(actor), id)

/** One item of a draft with its package; 404 when it is not the actor's to keep, or is no draft's. */
export async function ownDraftItem(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'policy' | 'policyItem'> = db,
) {
  const where = { enclaveId: actor.enclaveId, id: id ?? '', version: { state: 'draft' } }
  const item = isId(id)
    ? await client.policyItem.findFirst({ where, include: { conditions: true, version: true } })
    : null
  if (!item) notFound()
  return { item, policy: await ownPolicy(actor, item.version.policyId, client) }
}

/** The rule of an item, as it is reckoned with. */
export function ruleOf(item: Omit<ItemRow, 'versionId'>): Rule & { kind: (typeof ITEM_KINDS.codes)[number] } {
  return {
    kind: ITEM_KINDS.of(item.kind),
    way: WAYS.of(item.way),
    basis: item.basis === null ? null : BASES.of(item.basis),
    rate: item.rate.toString(),
    months: item.months,
    cap: item.cap?.toFixed(2) ?? null,
    years: item.years,
    conditions: item.conditions.map(({ kind, stage, figure }) => ({
      kind: CONDITION_KINDS.of(kind),
      stage: stage !== null && isStage(stage) ? stage : null,
      figure: figure?.toString() ?? null,
    })),
  }
}

/** What stands over a version, as its form says it. */
export function headOf(version: VersionRow) {
  return {
    titleZh: version.titleZh,
    titleEn: version.titleEn,
    docNo: version.docNo,
    source: version.source,
    validFrom: dayFromDate(version.validFrom),
    validUntil: version.validUntil && dayFromDate(version.validUntil),
    checkDays: version.checkDays,
    noticeDays: version.noticeDays,
    approveDays: version.approveDays,
    payDays: version.payDays,
  }
}
