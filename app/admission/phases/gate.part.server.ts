import type { Tx } from '~/platform/db.server'
import { refuse } from '~/shared/outcome'
import type { PhaseAct } from './phase'
import { barFor, type OfIntake } from './queries.server'

/**
 * Whether the active phase bars an act, inside the act's own transaction: no phase begins, ends or changes its
 * switches until it has committed. Null when the act may go on.
 */
export async function phaseBars(tx: Tx, { enclaveId, intakeId }: OfIntake, act: PhaseAct) {
  await tx.$queryRaw`SELECT id FROM "ReviewPhase" WHERE "enclaveId" = ${enclaveId}::uuid
    AND "intakeId" = ${intakeId}::uuid ORDER BY id FOR SHARE`
  const bar = await barFor({ enclaveId, intakeId }, act, tx)
  if (!bar) return null
  const { phase, next } = bar
  return refuse('phase_bars', {
    act,
    phaseZh: phase.zh,
    phaseEn: phase.en,
    nextZh: next?.zh ?? '',
    nextEn: next?.en ?? '',
    nextOn: next?.startsOn ?? '',
  })
}
