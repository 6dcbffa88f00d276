import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { phasesOf } from './queries.server'

/**
 * An intake with its phases, locked: whoever changes them at the same time waits, and so does whoever acts under
 * them. The phases come first, because those who act hold them before they take anything of the intake.
 */
export async function lockPhases(tx: Tx, { enclaveId }: Pick<Actor, 'enclaveId'>, number: number) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Intake" WHERE "enclaveId" = ${enclaveId}::uuid AND number = ${number}`
  const of = { enclaveId, intakeId: (row ?? notFound()).id }
  await tx.$queryRaw`SELECT id FROM "ReviewPhase" WHERE "enclaveId" = ${enclaveId}::uuid
    AND "intakeId" = ${of.intakeId}::uuid ORDER BY id FOR UPDATE`
  await tx.$queryRaw`SELECT id FROM "Intake" WHERE "enclaveId" = ${enclaveId}::uuid
    AND id = ${of.intakeId}::uuid FOR UPDATE`
  return { of, number, ...(await phasesOf(of, tx)) }
}
export type LockedPhases = Awaited<ReturnType<typeof lockPhases>>
