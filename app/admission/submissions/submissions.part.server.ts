import type { Answers } from '~/ground/forms/form-sections'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import type { SubmissionCause } from './submissions'

type Of = { enclaveId: string; id: string }
type HandedIn = { cause: SubmissionCause; answers: Answers; byId: string }

/**
 * Writes what a firm hands in as the next submission of its application, whole and for good. The application itself
 * holds the same answers: the database refuses a transaction that leaves the two apart.
 */
export async function recordSubmission(tx: Tx, { enclaveId, id }: Of, done: HandedIn, now: Date) {
  const number = (await lastSubmission(tx, { enclaveId, id })) + 1
  await tx.submission.create({
    data: { ...done, enclaveId, id: newId(), applicationId: id, number, at: now },
  })
}

/** The number of what an application handed in last; 0 while it is a draft. */
export async function lastSubmission(tx: Tx, { enclaveId, id }: Of): Promise<number> {
  const { _max } = await tx.submission.aggregate({
    where: { enclaveId, applicationId: id },
    _max: { number: true },
  })
  return _max.number ?? 0
}
