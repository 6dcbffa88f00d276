import type { Tx } from '~/platform/db.server'
import { NAMED_FOR_EXPERTS, nameForExperts } from './code-name'

/** What a letter to an expert calls the applicant at this moment: the firm, or the code name of the file. */
export async function nameInLetter(tx: Tx, enclaveId: string, applicationId: string): Promise<string> {
  const file = await tx.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: applicationId } },
    select: NAMED_FOR_EXPERTS,
  })
  return nameForExperts(file)
}
