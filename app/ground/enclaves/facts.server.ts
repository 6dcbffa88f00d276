import { db, type Tx } from '~/platform/db.server'
import { remembered } from '~/platform/remembered.server'

const FACTS = {
  homeCityZh: true,
  homeCityEn: true,
  hostCityZh: true,
  hostCityEn: true,
  planStartsOn: true,
  planYears: true,
} as const

/** What pages ask of an enclave beside its name, read once for a page; inside a transaction, as it stands there. */
export function enclaveFacts(enclaveId: string, tx?: Pick<Tx, 'enclave'>) {
  const read = (client: Pick<Tx, 'enclave'>) =>
    client.enclave.findUniqueOrThrow({ where: { id: enclaveId }, select: FACTS })
  return tx && tx !== db ? read(tx) : remembered(`facts ${enclaveId}`, () => read(db))
}
