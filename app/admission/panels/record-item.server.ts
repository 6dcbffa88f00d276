import { fileToDecide, speaksAgainst, type DecisionRefusal } from '~/admission/decisions/decision.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { tiedTo } from './conflicts.server'
import { decisionOf } from './decision-of'
import { panelEvents } from './events'
import { loadPanel, movePanel, notePanel, takeStep, type LoadedPanel } from './own.server'
import { roomMayDecide } from './quorum'
import type { ItemInput } from './record-item.form'

export type RecordRefusal =
  | DecisionRefusal
  | 'file_moved'
  | 'left_unknown'
  | 'conflict_stays'
  | 'no_quorum'
  | 'votes_wrong'
  | 'no_majority'
  | 'changed_meanwhile'

/** Records what the meeting decided on one file; until the meeting closes it may be recorded again. */
export async function recordItem(
  actor: Actor,
  panelId: string,
  applicationId: string,
  input: ItemInput,
  now: Date,
): Promise<Outcome<{ position: number }, RecordRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadPanel(tx, actor, panelId)
    const item = before.items.find((one) => one.applicationId === applicationId) ?? notFound()
    const next = takeStep('record', before, actor)
    if (!next.ok) return next
    const file = await fileToDecide(tx, actor, applicationId)
    if (file.state !== 'in_review') return refuse('file_moved')
    const decision = decisionOf(input)
    const against = decision ? await speaksAgainst(tx, decision, file) : null
    if (against) return against
    const vote = voteOf(input)
    const present = before.members.filter((one) => one.present).map(({ userId }) => userId)
    const tied = await tiedTo(tx, { enclaveId: actor.enclaveId, people: present, file }, dayOf(now))
    const room = { quorum: before.quorum, present, tied: [...tied.keys()] }
    const may = roomMayDecide(room, { left: input.left, vote })
    if (!may.ok) return may
    if (!(await movePanel(tx, before, { state: next.value }))) return refuse('changed_meanwhile')
    await writeItem(tx, actor, before, { applicationId, input }, now)
    const payload = {
      ref: file.ref,
      outcome: input.outcome,
      left: input.left.length,
      voters: may.value.voters,
    }
    await notePanel(tx, actor, panelId, panelEvents.panel_item_recorded(payload), now)
    return ok({ position: item.position })
  })
}

async function writeItem(
  tx: Tx,
  actor: Actor,
  { enclaveId, id: panelId }: LoadedPanel,
  { applicationId, input }: { applicationId: string; input: ItemInput },
  now: Date,
): Promise<void> {
  const where = { enclaveId, panelId, applicationId }
  const vote = voteOf(input)
  await tx.panelItem.updateMany({
    where,
    data: {
      outcome: input.outcome,
      cites: input.cites,
      reasons: input.reasons,
      manner: input.manner,
      rank: input.outcome === 'waitlisted' ? (input.rank ?? null) : null,
      votesFor: vote?.for ?? null,
      votesAgainst: vote?.against ?? null,
      votesAbstained: vote?.abstained ?? null,
      recordedById: actor.userId,
      recordedAt: now,
    },
  })
  await tx.panelAbsence.deleteMany({ where })
  await tx.panelAbsence.createMany({
    data: [...new Set(input.left)].map((userId) => ({ ...where, userId, reason: input.leftReason })),
  })
}

function voteOf({ manner, votesFor = 0, votesAgainst = 0, votesAbstained = 0 }: ItemInput) {
  return manner === 'vote' ? { for: votesFor, against: votesAgainst, abstained: votesAbstained } : null
}
