import { formerNamesFromJson } from '~/ground/records/firm-json'
import { visibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, dayOf } from '~/shared/days'
import { COUNTED, countedUpTo, type Counted } from '~/shared/page-range'
import { areTwoByCode } from './second-person.part.server'
import { factsOf } from './facts.server'
import { causesFromJson } from './causes-json'
import { causesOf, pairKey, type Pair } from './pairs'

export const PAIRS_A_PAGE = 50

export type FirmName = { id: string; ref: string; name: string; uscc: string }
export type PairLine = Pair & { lower: FirmName; upper: FirmName }
export type PairsPage = {
  pairs: PairLine[]
  counted: Counted
  /** How many firms wait to be compared. */
  waiting: number
  next: string | null
}
type Row = Omit<PairLine, 'causes'> & { causes: Prisma.JsonValue }

/** A page of the firms that may be one, the likeliest first; `after` is the pair the page before ended with. */
export async function duplicates(actor: Actor, after: string | null = null): Promise<PairsPage> {
  const { enclaveId } = actor
  const said = Prisma.sql`EXISTS (SELECT FROM "DistinctFirms" d WHERE d."enclaveId" = p."enclaveId"
    AND d."lowerId" = p."lowerId" AND d."upperId" = p."upperId")`
  const open = Prisma.sql`"LikelyPair" p
    JOIN "Firm" l ON l."enclaveId" = p."enclaveId" AND l.id = p."lowerId" AND l.known AND l."mergedIntoId" IS NULL
    JOIN "Firm" u ON u."enclaveId" = p."enclaveId" AND u.id = p."upperId" AND u.known AND u."mergedIntoId" IS NULL
    WHERE p."enclaveId" = ${enclaveId}::uuid AND NOT ${said}`
  const [counted] = await db.$queryRaw<{ total: number; waiting: number }[]>`
    SELECT (SELECT count(*)::int FROM (SELECT FROM ${open} LIMIT ${COUNTED}) first) AS total,
      (SELECT count(*)::int FROM (SELECT FROM "FirmToCompare" WHERE "enclaveId" = ${enclaveId}::uuid
        LIMIT ${COUNTED}) first) AS waiting`
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."lowerId", p."upperId", p.score, p.causes, ${named('l')} AS lower, ${named('u')} AS upper
    FROM ${open} ${beyond(after)} ORDER BY p.score DESC, p."lowerId", p."upperId" LIMIT ${PAIRS_A_PAGE + 1}`
  const shown = rows.slice(0, PAIRS_A_PAGE)
  const last = shown.at(-1)
  const { total = 0, waiting = 0 } = counted ?? {}
  return {
    pairs: shown.map((row) => ({ ...row, causes: causesFromJson(row.causes) })),
    counted: countedUpTo(total),
    waiting,
    next: last && rows.length > PAIRS_A_PAGE ? [last.score, last.lowerId, last.upperId].join('_') : null,
  }
}

function named(alias: 'l' | 'u'): Prisma.Sql {
  const of = Prisma.raw(alias)
  return Prisma.sql`json_build_object('id', ${of}.id, 'ref', ${of}.ref, 'name', ${of}.name, 'uscc', ${of}.uscc)`
}

/** Pages go by key; an address that names no pair is the first page. */
function beyond(after: string | null): Prisma.Sql {
  const [score = '', lowerId, upperId] = (after ?? '').split('_')
  if (!/^\d{1,3}$/.test(score) || !isId(lowerId) || !isId(upperId)) return Prisma.empty
  return Prisma.sql`AND (p.score < ${Number(score)} OR p.score = ${Number(score)}
    AND (p."lowerId", p."upperId") > (${lowerId}::uuid, ${upperId}::uuid))`
}

/** Both firms of a pair with all that hangs on them, and what speaks for their being one. */
export async function pairOf(actor: Actor, id: string | undefined, otherId: string | undefined) {
  if (!isId(id) || !isId(otherId) || id === otherId) notFound()
  const [one, other] = [await sideOf(actor, id), await sideOf(actor, otherId)]
  const facts = await factsOf(actor.enclaveId, [id, otherId])
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
