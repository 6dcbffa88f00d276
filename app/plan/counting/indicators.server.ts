import { db, type Tx } from '~/platform/db.server'
import { namedIn, type NamedIndicator } from './named'

/** The indicators of an enclave in their order. */
export async function indicatorsOf(
  enclaveId: string,
  tx: Pick<Tx, 'indicator'> = db,
): Promise<NamedIndicator[]> {
  const rows = await tx.indicator.findMany({
    where: { enclaveId },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
  })
  return rows.map(namedIn)
}

/** One of them by its code, or null. */
export async function indicatorCalled(
  enclaveId: string,
  code: string | undefined,
  tx: Pick<Tx, 'indicator'> = db,
): Promise<NamedIndicator | null> {
  const row = await tx.indicator.findUnique({ where: { enclaveId_code: { enclaveId, code: code ?? '' } } })
  return row && namedIn(row)
}
