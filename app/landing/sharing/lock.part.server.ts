import type { Tx } from '~/platform/db.server'

/** Agreements and settlements of an enclave follow each other: none is counted while another is being written. */
export async function lockSharing(tx: Tx, enclaveId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`sharing:${enclaveId}`}))`
}
