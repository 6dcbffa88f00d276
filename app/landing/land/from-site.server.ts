import type { Actor } from '~/ground/people/actor'
import { lockedSite, ownSite, type SiteRow } from '~/landing/sites/visible.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { refuse, type Outcome } from '~/shared/outcome'
import { mayLand } from './abilities'
import type { ParcelInput } from './land.form'
import { writeParcel, type ParcelRefusal } from './save-parcel.server'

export type FromSiteRefusal = ParcelRefusal | 'not_taken' | 'in_ledger' | 'former_case_open'
type Begun = Outcome<{ parcelId: string }, FromSiteRefusal>

/**
 * A plot that a firm has got begins its parcel in the ledger, once; of two at once the second is told. Where the plot was
 * given back before and another firm has got it now, that firm's parcel is a new one: the former keeps its record and its
 * papers, and stands in the ledger no more.
 */
export async function beginParcel(
  actor: Actor,
  siteId: string,
  { idempotencyKey, ...input }: ParcelInput & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Begun> {
  if (!mayLand(actor.role, 'enter')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'parcel.from_site' }
  return inTransaction((tx) =>
    once<{ parcelId: string }, FromSiteRefusal>(tx, by, now, async () => {
      const site = await lockedSite(tx, actor, siteId)
      if (site.kind !== 'land') notFound()
      if (site.takenOn === null) return refuse('not_taken')
      if ((await parcelOfSite(site, tx)) !== null) return refuse('in_ledger')
      // Held, so that no case of the former is opened between the count and its end.
      await tx.$queryRaw`SELECT 1 AS held FROM "Parcel" WHERE "enclaveId" = ${actor.enclaveId}::uuid
        AND "siteId" = ${siteId}::uuid AND "endedOn" IS NULL FOR UPDATE`
      const former = { enclaveId: actor.enclaveId, siteId, endedOn: null }
      if ((await tx.idleCase.count({ where: { parcel: former, endedOn: null } })) > 0)
        return refuse('former_case_open')
      await tx.parcel.updateMany({
        where: former,
        data: { endedOn: site.takenOn, version: { increment: 1 } },
      })
      return writeParcel(tx, actor, input, now, { siteId, reservationId: await takingOf(site, tx) })
    }),
  )
}

type Taken = Pick<SiteRow, 'enclaveId' | 'id' | 'takenOn'>
type Reader = Pick<Tx, 'parcel' | 'siteReservation'>

/** The reservation by which the firm that has a plot now got it; null where it came to it otherwise. */
async function takingOf({ enclaveId, id: siteId }: Taken, client: Pick<Reader, 'siteReservation'>) {
  const row = await client.siteReservation.findFirst({
    where: { enclaveId, siteId, state: 'taken' },
    orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return row?.id ?? null
}

/** The parcel that a plot has become with the firm that has it now; null while it is none. */
export async function parcelOfSite(site: Taken, client: Reader = db) {
  if (site.takenOn === null) return null
  const { enclaveId, id: siteId } = site
  const reservationId = await takingOf(site, client)
  return client.parcel.findFirst({
    where: { enclaveId, siteId, reservationId, endedOn: null },
    select: { id: true, ref: true },
  })
}

const MOST_FORMER = 20

/** The parcels that a plot was before, the latest first: of firms that gave it back. */
export async function formerParcelsOf({ enclaveId, id: siteId }: Pick<SiteRow, 'enclaveId' | 'id'>) {
  const rows = await db.parcel.findMany({
    where: { enclaveId, siteId, endedOn: { not: null } },
    orderBy: { id: 'desc' },
    take: MOST_FORMER,
    select: { id: true, ref: true, holder: true },
  })
  return rows
}

/** A plot with what the ledger can take over of it, so that nothing is typed twice; 404 for a factory. */
export async function plotOf(actor: Actor, siteId: string | undefined) {
  const site = isId(siteId) ? await ownSite(actor, siteId) : notFound()
  if (site.kind !== 'land') notFound()
  const [taken, parcel] = await Promise.all([
    db.siteReservation.findFirst({
      where: { enclaveId: site.enclaveId, siteId: site.id, state: 'taken' },
      orderBy: { endedAt: 'desc' },
      include: { firm: { select: { name: true, ref: true } }, project: { select: { investmentYuan: true } } },
    }),
    parcelOfSite(site),
  ])
  const areaMu = site.areaMu?.toString() ?? ''
  const known: ParcelInput = {
    parkId: site.parkId,
    divisionCode: site.divisionCode,
    name: site.name,
    areaMu,
    stock: 'supplied',
    source: '',
    holder: taken?.firm.name ?? '',
    firmRef: taken?.firm.ref ?? '',
    supply: null,
    contractOn: null,
    agreedStart: null,
    price: site.pricePerMu && site.areaMu ? site.pricePerMu.times(site.areaMu).toFixed(2) : null,
    toDevelopMu: areaMu,
    totalInvestment: taken?.project?.investmentYuan.toFixed(2) ?? null,
  }
  return { site: { id: site.id, name: site.name, isTaken: site.takenOn !== null }, known, parcel }
}
