import type { Tx } from '~/platform/db.server'

/**
 * One at a time in an enclave: whoever publishes a form or a set holds it against what the other has published,
 * and two who do it at once would each look at what was there before.
 */
export async function lockRules(tx: Tx, enclaveId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR NO KEY UPDATE`
}
