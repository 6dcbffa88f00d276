import type { Actor } from '~/people/actor'
import type { Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { phasesOf } from './queries.server'

/** An intake with its phases, its row locked: whoever changes its phases at the same time waits. */
export async function lockPhases(tx: Tx, { enclaveId }: Pick<Actor, 'enclaveId'>, number: number) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Intake" WHERE "enclaveId" = ${enclaveId}::uuid AND number = ${number} FOR UPDATE`
  const of = { enclaveId, intakeId: (row ?? notFound()).id }
  return { of, number, ...(await phasesOf(of, tx)) }
}
export type LockedPhases = Awaited<ReturnType<typeof lockPhases>>
