import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { placesVisibleTo } from '~/landing/sites/visible.server'
import { STOCKS } from '~/landing/sites/vocabulary'
import { dayFromDate } from '~/shared/days'
import type { ParcelFacts } from './land-use'
import { CAUSE_KINDS } from './vocabulary'

const withAll = {
  park: true,
  firm: true,
  causes: { orderBy: { fromOn: 'asc' } },
} satisfies Prisma.ParcelInclude
export type ParcelRow = Prisma.ParcelGetPayload<{ include: typeof withAll }>

/** One parcel with its causes, as a command or a page finds it; 404 when it is not the actor's to see. */
export async function ownParcel(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'parcel'> = db,
): Promise<ParcelRow> {
  const parcel = isId(id)
    ? await client.parcel.findFirst({ where: { AND: [placesVisibleTo(actor), { id }] }, include: withAll })
    : null
  return parcel ?? notFound()
}

/**
 * One parcel as it stands, held until the transaction ends: whatever is done to it comes one after another. 404 once
 * another firm has got its plot, for then it is only looked at.
 */
export async function lockedParcel(tx: Tx, actor: Actor, id: string): Promise<ParcelRow> {
  if (!isId(id)) notFound()
  await tx.$queryRaw`SELECT 1 AS held FROM "Parcel"
    WHERE "enclaveId" = ${actor.enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
  const parcel = await ownParcel(actor, id, tx)
  if (parcel.endedOn !== null) notFound()
  return parcel
}

const caseWithAll = { parcel: { include: withAll }, papers: true } satisfies Prisma.IdleCaseInclude
export type CaseRow = Prisma.IdleCaseGetPayload<{ include: typeof caseWithAll }>

/** One case with its parcel and its papers; 404 when the parcel is not the actor's to see. */
export async function ownCase(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'idleCase'> = db,
): Promise<CaseRow> {
  const where = { enclaveId: actor.enclaveId, id: id ?? '', parcel: placesVisibleTo(actor) }
  const found = isId(id) ? await client.idleCase.findFirst({ where, include: caseWithAll }) : null
  return found ?? notFound()
}

/** One case as it stands, held with its parcel until the transaction ends. */
export async function lockedCase(tx: Tx, actor: Actor, id: string): Promise<CaseRow> {
  if (!isId(id)) notFound()
  await tx.$queryRaw`SELECT 1 AS held FROM "Parcel" p JOIN "IdleCase" i
    ON i."enclaveId" = p."enclaveId" AND i."parcelId" = p.id
    WHERE i."enclaveId" = ${actor.enclaveId}::uuid AND i.id = ${id}::uuid FOR UPDATE`
  return ownCase(actor, id, tx)
}

const dayOrNull = (date: Date | null) => date && dayFromDate(date)
const text = (value: { toString(): string } | null) => value?.toString() ?? null

/** What the rule on idle land needs of a row. */
export function factsOf(row: ParcelRow): ParcelFacts {
  return {
    stock: STOCKS.of(row.stock),
    agreedStart: dayOrNull(row.agreedStart),
    price: row.price?.toFixed(2) ?? null,
    toDevelopMu: text(row.toDevelopMu),
    totalInvestment: text(row.totalInvestment),
    startedOn: dayOrNull(row.startedOn),
    stoppedOn: dayOrNull(row.stoppedOn),
    developedMu: text(row.developedMu),
    invested: text(row.invested),
    causes: row.causes.map(({ kind, fromOn, untilOn }) => ({
      kind: CAUSE_KINDS.of(kind),
      from: dayFromDate(fromOn),
      until: dayOrNull(untilOn),
    })),
  }
}
