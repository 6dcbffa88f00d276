import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { heldProposal } from './own-proposal.part.server'
import { conflictsOf } from './problem'
import { problemOf } from './problem.server'
import { OPEN_STATES } from './vocabulary'

/**
 * Asks for a proposal to be computed; the work in the background does it, whether or not anybody looks on. Refused at once,
 * firm by firm, where a fixed choice cannot stand.
 */
export async function queueProposal(
  actor: Actor,
  proposalId: string,
  now: Date,
): Promise<Outcome<{ proposalId: string }, 'conflicts' | 'not_open' | 'no_places'>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const proposal = await heldProposal(tx, actor, proposalId)
    const { problem } = await problemOf(tx, proposal, now)
    const conflicts = conflictsOf(problem)
    if (conflicts.length > 0) {
      const codes = await tx.unit.findMany({
        where: { enclaveId, id: { in: conflicts.map(({ place }) => place) } },
        select: { id: true, code: true },
      })
      const lines = conflicts.map(({ wish, place, misses }) => {
        const name = problem.wishes.find(({ id }) => id === wish)?.name ?? ''
        return [`${codes.find(({ id }) => id === place)?.code ?? ''} · ${name}`, misses.join()]
      })
      return refuse('conflicts', Object.fromEntries(lines) as Record<string, string>)
    }
    if (problem.places.length === 0) return refuse('no_places')
    const { count } = await tx.roomProposal.updateMany({
      where: { enclaveId, id: proposalId, state: { in: [...OPEN_STATES] } },
      data: { state: 'queued', queuedAt: now, step: 0, gapPercent: null, failure: null, tries: 0 },
    })
    return count === 0 ? refuse('not_open') : ok({ proposalId })
  })
}
