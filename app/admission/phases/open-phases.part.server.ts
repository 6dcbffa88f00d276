import type { Prisma, Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { DEFAULT_PHASES, type Phase } from './phase'

type FirstPhases = {
  /** What the intake's own row says: its first phase is active from the start. */
  active: { activePhaseId: string; phaseSince: Date }
  write: (tx: Tx, of: { enclaveId: string; intakeId: string }) => Promise<unknown>
}

/** The phases a new intake begins with. Its row and theirs point at each other, so they are written together. */
export function firstPhases(now: Date): FirstPhases {
  const phases = DEFAULT_PHASES.map((phase) => ({ ...phase, id: newId() }))
  const [first] = phases
  if (!first) throw new Error('an intake has a phase')
  return {
    active: { activePhaseId: first.id, phaseSince: now },
    write: (tx, of) =>
      tx.reviewPhase.createMany({
        data: phases.map((phase, position) => ({ ...of, position, ...columnsOf(phase), id: phase.id })),
      }),
  }
}

/** What the columns of a phase hold. */
export function columnsOf(phase: Omit<Phase, 'id'>) {
  const { nameZh, nameEn, mayReview, seesNames, seesOthers, mayDecide, founderMayEdit } = phase
  return {
    nameZh,
    nameEn,
    mayReview,
    seesNames,
    seesOthers,
    mayDecide,
    founderMayEdit,
    startsOn: phase.startsOn ? dateOfDay(phase.startsOn) : null,
    endsOn: phase.endsOn ? dateOfDay(phase.endsOn) : null,
  } satisfies Partial<Prisma.ReviewPhaseUncheckedCreateInput>
}
