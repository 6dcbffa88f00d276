import { formerNamesFromJson } from '~/ground/records/firm-json'
import { visibleTo } from '~/ground/firms/visible.server'
import { answersFromJson } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, dayOf } from '~/shared/days'
import { areTwoByCode } from './second-person.part.server'
import { causesOf, likelyPairs, pairKey, type FirmFacts, type Pair } from './pairs'

const SHOWN = 100

export type FirmName = { id: string; ref: string; name: string; uscc: string }
export type PairLine = Pair & { lower: FirmName; upper: FirmName }

/** The firms that may be one, the likeliest first. */
export async function duplicates(actor: Actor): Promise<{ total: number; pairs: PairLine[] }> {
  const [firms, said] = await Promise.all([
    factsOf(actor),
    db.distinctFirms.findMany({ where: { enclaveId: actor.enclaveId } }),
  ])
  const pairs = likelyPairs(firms, new Set(said.map(({ lowerId, upperId }) => pairKey(lowerId, upperId))))
  const names = await namesOf(
    actor,
    pairs.slice(0, SHOWN).flatMap(({ lowerId, upperId }) => [lowerId, upperId]),
  )
  const lines = pairs.slice(0, SHOWN).flatMap((pair): PairLine[] => {
    const [lower, upper] = [names.get(pair.lowerId), names.get(pair.upperId)]
    return lower && upper ? [{ ...pair, lower, upper }] : []
  })
  return { total: pairs.length, pairs: lines }
}

/** Both firms of a pair with all that hangs on them, and what speaks for their being one. */
export async function pairOf(actor: Actor, id: string | undefined, otherId: string | undefined) {
  if (!isId(id) || !isId(otherId) || id === otherId) notFound()
  const [one, other] = [await sideOf(actor, id), await sideOf(actor, otherId)]
  const facts = await factsOf(actor, [id, otherId])
  const [a, b] = [facts.find((firm) => firm.id === id), facts.find((firm) => firm.id === otherId)]
  const [lowerId = '', upperId = ''] = pairKey(id, otherId).split(' ')
  const said = await db.distinctFirms.findUnique({
    where: { enclaveId_lowerId_upperId: { enclaveId: actor.enclaveId, lowerId, upperId } },
  })
  return {
    sides: [one, other] as const,
    causes: a && b ? causesOf(a, b) : [],
    distinct: said !== null,
    twoByCode: areTwoByCode(one.uscc, other.uscc),
    proposal: await proposalOf(actor, id, otherId),
  }
}
export type PairPage = Awaited<ReturnType<typeof pairOf>>
export type Side = PairPage['sides'][number]

/** The proposal to merge the two that waits for a second person, if there is one. */
async function proposalOf(actor: Actor, id: string, otherId: string) {
  const { enclaveId, userId } = actor
  const both = { in: [id, otherId] }
  const open = await db.mergeProposal.findFirst({
    where: { enclaveId, confirmedAt: null, keepId: both, mergeId: both },
  })
  if (!open) return null
  const by = await db.user.findUniqueOrThrow({ where: { id: open.proposedById }, select: { name: true } })
  const { keepId, reason } = open
  return { keepId, reason, by: by.name, mine: open.proposedById === userId, on: dayOf(open.proposedAt) }
}

async function sideOf(actor: Actor, id: string) {
  const firm =
    (await db.firm.findFirst({
      where: { AND: [{ id }, visibleTo(actor)] },
      include: {
        applications: { select: { ref: true, state: true }, orderBy: { createdAt: 'asc' } },
        tenancies: { select: { state: true } },
        projects: { select: { ref: true }, orderBy: { ref: 'asc' } },
        _count: {
          select: {
            records: true,
            evidence: true,
            leases: true,
            places: true,
            figures: true,
            tenancies: true,
          },
        },
      },
    })) ?? notFound()
  const { enclaveId } = actor
  const members = await db.membership.findMany({ where: { enclaveId, firmId: id, endedAt: null } })
  const people = await db.user.findMany({
    where: { id: { in: members.map(({ userId }) => userId) } },
    select: { name: true },
    orderBy: { name: 'asc' },
  })
  return {
    id,
    ref: firm.ref,
    name: firm.name,
    uscc: firm.uscc,
    track: firm.track,
    product: firm.product,
    contactName: firm.contactName,
    contactPhone: firm.contactPhone,
    foundedOn: dayFromDate(firm.foundedOn),
    formerNames: formerNamesFromJson(firm.formerNames).map((one) => one.name),
    applications: firm.applications.map(({ ref }) => ref),
    inReview: firm.applications.filter(({ state }) => state === 'in_review').map(({ ref }) => ref),
    graduated: firm.tenancies.some(({ state }) => state === 'graduated'),
    projects: firm.projects.map(({ ref }) => ref),
    people: people.map(({ name }) => name),
    counts: firm._count,
  }
}

/** What firms are compared by; patents are those on record and those that applications name. */
async function factsOf(actor: Actor, ids?: readonly string[]): Promise<FirmFacts[]> {
  const { enclaveId } = actor
  const firms = await db.firm.findMany({
    where: { AND: [visibleTo(actor), ids ? { id: { in: [...ids] } } : {}] },
    select: { id: true, name: true, uscc: true, contactPhone: true, formerNames: true },
  })
  const records = await db.firmRecord.findMany({
    where: { enclaveId, kind: 'patent', ...(ids ? { firmId: { in: [...ids] } } : {}) },
    select: { firmId: true, number: true },
  })
  const patents = new Map<string, string[]>()
  const keep = (firmId: string, number: string) =>
    patents.set(firmId, [
      ...(patents.get(firmId) ?? []),
      number
        .normalize('NFKC')
        .toUpperCase()
        .replace(/^ZL|\s/g, ''),
    ])
  for (const { firmId, number } of records) keep(firmId, number)
  for (const { firmId, number } of await patentsAnswered(enclaveId)) keep(firmId, number)
  return firms.map(({ id, name, uscc, contactPhone, formerNames }) => ({
    id,
    name,
    uscc,
    phone: contactPhone,
    patents: patents.get(id) ?? [],
    formerNames: formerNamesFromJson(formerNames).map((one) => one.name),
  }))
}

async function patentsAnswered(enclaveId: string): Promise<{ firmId: string; number: string }[]> {
  const forms = await db.applicationForm.findMany({ where: { enclaveId }, select: { sections: true } })
  const questions = forms.flatMap(({ sections }) =>
    sectionsFromJson(sections).flatMap((one) => one.questions),
  )
  const keys = [...new Set(questions.filter(({ type }) => type === 'patent').map(({ key }) => key))]
  if (keys.length === 0) return []
  const rows = await db.$queryRaw<{ firmId: string; answers: Prisma.JsonValue }[]>`
    SELECT "firmId", answers FROM "Application"
    WHERE "enclaveId" = ${enclaveId}::uuid AND "submittedAt" IS NOT NULL AND answers ?| ${keys}::text[]`
  return rows.flatMap(({ firmId, answers: json }) => {
    const answers = answersFromJson(json)
    return keys.flatMap((key) => (answers[key] ? [{ firmId, number: answers[key] }] : []))
  })
}

async function namesOf(actor: Actor, ids: readonly string[]): Promise<Map<string, FirmName>> {
  const firms = await db.firm.findMany({
    where: { AND: [visibleTo(actor), { id: { in: [...ids] } }] },
    select: { id: true, ref: true, name: true, uscc: true },
  })
  return new Map(firms.map((firm) => [firm.id, firm]))
}

/** The firm that a merged one turned out to be, for readers who come by its old address. */
export async function mergedInto({ enclaveId }: Actor, id: string | undefined): Promise<string | null> {
  if (!isId(id)) return null
  const stub = await db.firm.findUnique({
    where: { enclaveId_id: { enclaveId, id } },
    select: { mergedIntoId: true },
  })
  return stub?.mergedIntoId ?? null
}

/** Every table that says of a row whose firm it is; the log is not among them, it never changes. */
export async function tablesOfFirms(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT c.table_name::text AS name FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = current_schema() AND c.column_name = 'firmId' AND t.table_type = 'BASE TABLE'
      AND c.table_name <> 'Event' ORDER BY 1`
  return rows.map(({ name }) => name)
}
