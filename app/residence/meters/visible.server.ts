import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'

/** A meter of the actor's enclave; 404 when there is none. */
export async function meterRow(tx: Pick<Tx, 'meter'>, { enclaveId }: Actor, id: string | undefined) {
  return (isId(id) && (await tx.meter.findFirst({ where: { enclaveId, id } }))) || notFound()
}
