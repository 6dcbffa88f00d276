import type { Tx } from '~/platform/db.server'

/**
 * The rows that do not stand in a row's own way when it is judged again: itself, and the certificates that keep the
 * same row alive.
 */
export async function asideOf(
  tx: Pick<Tx, 'evidence'>,
  { enclaveId, id, prolongsId }: { enclaveId: string; id: string; prolongsId: string | null },
): Promise<string[]> {
  const others = await tx.evidence.findMany({
    where: { enclaveId, prolongsId: prolongsId ?? id },
    select: { id: true },
  })
  return [...new Set([id, ...others.map((one) => one.id)])]
}
