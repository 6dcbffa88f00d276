import { papersFromJson } from '~/ground/forms/form-json'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { notePhase } from './change-phase.server'
import { phaseEvents } from './events'
import { lockPhases } from './own.server'

/** Says which kinds of papers experts may open while names are hidden; all others stay shut to them. */
export async function chooseBlindPapers(
  actor: Actor,
  number: number,
  chosen: readonly string[],
  now: Date,
): Promise<Outcome<{ number: number }, 'wrong_role' | 'unknown_paper'>> {
  if (actor.role !== 'director') return refuse('wrong_role')
  return inTransaction(async (tx): Promise<Outcome<{ number: number }, 'wrong_role' | 'unknown_paper'>> => {
    const before = await lockPhases(tx, actor, number)
    const where = { enclaveId_id: { enclaveId: before.of.enclaveId, id: before.of.intakeId } }
    const { papers } = await tx.intake.findUniqueOrThrow({ where, select: { papers: true } })
    const known = papersFromJson(papers).map(({ code }) => code)
    if (!chosen.every((code) => known.includes(code))) return refuse('unknown_paper')
    await tx.intake.update({ where, data: { blindPapers: [...new Set(chosen)] } })
    await notePhase(
      tx,
      actor,
      before,
      phaseEvents.blind_papers_chosen({ number, papers: chosen.length }),
      now,
    )
    return ok({ number })
  })
}
