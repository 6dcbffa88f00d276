import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { DecisionInput } from './decide.form'
import {
  fileToDecide,
  mayDecide,
  rankOf,
  writePending,
  writePublished,
  type DecisionRefusal,
} from './decision.part.server'
import { loadForStaff, noteDecision } from '~/admission/applications/staff.server'

export type DecideRefusal = DecisionRefusal | 'changed_meanwhile'
type Decided = Outcome<{ decisionId: string }, DecideRefusal>

/** The director accepts, waitlists or declines at once, with reasons on record; the firm is told. */
export async function decide(actor: Actor, id: string, input: DecisionInput, now: Date): Promise<Decided> {
  const work = () =>
    inTransaction(async (tx): Promise<Decided> => {
      const before = await loadForStaff(tx, actor, id)
      const next = await mayDecide(tx, input, before, actor)
      if (!next.ok) return next
      const decisionId = await writePending(tx, actor, before, input, now)
      const pending = { id: decisionId, outcome: input.outcome, cites: input.cites, rank: rankOf(input) }
      if (!(await writePublished(tx, actor, before, pending, now))) throw new FasterThanUs()
      return ok({ decisionId })
    })
  return orTooLate(work)
}

/** The director decides, and keeps it back: nobody but the staff knows until it is published. */
export async function prepareDecision(
  actor: Actor,
  id: string,
  input: DecisionInput,
  now: Date,
): Promise<Decided> {
  const work = () =>
    inTransaction(async (tx): Promise<Decided> => {
      const before = await fileToDecide(tx, actor, id)
      const next = await mayDecide(tx, input, before, actor)
      if (!next.ok) return next
      const decisionId = await writePending(tx, actor, before, input, now)
      await noteDecision(tx, actor, before, 'decision_prepared', decisionId, now)
      return ok({ decisionId })
    })
  return orTooLate(work)
}

/** Undoes what was written before somebody else's move came to light. */
class FasterThanUs extends Error {}

async function orTooLate(work: () => Promise<Decided>): Promise<Decided> {
  const late = () => refuse('changed_meanwhile')
  try {
    return await onConstraint<Decided, Decided>(work, { one_pending_decision_per_application: late })
  } catch (error) {
    if (error instanceof FasterThanUs) return late()
    throw error
  }
}
