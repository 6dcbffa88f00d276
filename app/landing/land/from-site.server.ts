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

export type FromSiteRefusal = ParcelRefusal | 'not_taken' | 'in_ledger'
type Begun = Outcome<{ parcelId: string }, FromSiteRefusal>

/** A plot that a firm has got begins its parcel in the ledger, once; of two at once the second is told. */
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
      return writeParcel(tx, actor, input, now, siteId)
    }),
  )
}

/** The parcel that a plot has become; null while it is none. */
export async function parcelOfSite(
  { enclaveId, id: siteId }: Pick<SiteRow, 'enclaveId' | 'id'>,
  client: Pick<Tx, 'parcel'> = db,
) {
  return client.parcel.findFirst({ where: { enclaveId, siteId }, select: { id: true, ref: true } })
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
