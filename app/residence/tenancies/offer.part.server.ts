import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'

export type Offer = {
  enclaveId: string
  firmId: string
  applicationId: string
  termMonths: number
  officerId: string | null
}

/**
 * An admitted firm gets its tenancy, still without a first day. Part of the admission: a second offer for the
 * same firm is refused by one_open_tenancy_per_firm.
 */
export async function offerTenancy(tx: Tx, offer: Offer, now: Date): Promise<{ tenancyId: string }> {
  const tenancyId = newId()
  await tx.tenancy.create({ data: { ...offer, id: tenancyId, state: 'offered', createdAt: now } })
  return { tenancyId }
}
