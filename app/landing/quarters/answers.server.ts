import { db, type Tx } from '~/platform/db.server'
import type { Answered } from './figures'
import { FIGURES_OF } from './landed-sql.server'

/** What a landing has answered, the earliest quarter first; of each quarter the answer that counts. */
export async function answersOf(
  enclaveId: string,
  projectId: string,
  client: Pick<Tx, '$queryRaw'> = db,
): Promise<Answered[]> {
  return client.$queryRaw<Answered[]>`
    SELECT a.quarter, a."outputYuan"::text AS output, a."taxYuan"::text AS tax, a.jobs
    FROM ${FIGURES_OF(enclaveId)} a WHERE a."projectId" = ${projectId}::uuid ORDER BY a.quarter`
}
