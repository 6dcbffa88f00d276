import { fileToDecide, speaksAgainst, writePending } from '~/admission/decisions/decision.part.server'
import { sendBack } from '~/admission/corrections/send-back.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { decisionOf } from './decision-of'
import { panelEvents } from './events'
import { takenOf } from './item-json'
import { loadPanel, movePanel, notePanel, takeStep } from './own.server'

export type CloseRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'items_open'
  | 'item_refused'
  | 'phase_bars'
  | 'phase_bars'
  | 'changed_meanwhile'

/**
 * Ends the meeting: its minutes stand, its decisions wait to be published together, and files to be revised
 * go back to their officer. A file that was withdrawn meanwhile is passed over.
 */
export async function closePanel(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ pending: number; sentBack: number }, CloseRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadPanel(tx, actor, id)
    const next = takeStep('close', before, actor)
    if (!next.ok) return next
    const files = []
    for (const item of before.items) {
      const file = await fileToDecide(tx, actor, item.applicationId)
      if (file.state === 'in_review') files.push({ file, taken: takenOf(item) })
    }
    const open = files.filter(({ taken }) => taken === null).length
    if (open > 0) return refuse('items_open', { count: open })
    for (const { file, taken } of files) {
      const decision = taken && decisionOf(taken)
      const against = decision ? await speaksAgainst(tx, decision, file) : null
      if (against?.reason === 'phase_bars') return refuse(against.reason, against.detail)
      if (against) return refuse('item_refused', { ref: file.ref })
    }
    if (!(await movePanel(tx, before, { state: next.value, closedAt: now })))
      return refuse('changed_meanwhile')
    let sentBack = 0
    for (const { file, taken } of files) {
      const decision = taken && decisionOf(taken)
      if (decision) await writePending(tx, actor, file, { ...decision, panelId: id }, now)
      else if (taken && (await sendBack(tx, actor, file, taken.reasons, now))) sentBack += 1
    }
    const pending = files.length - sentBack
    await notePanel(tx, actor, id, panelEvents.panel_closed({ ref: before.ref, pending, sentBack }), now)
    return ok({ pending, sentBack })
  })
}
