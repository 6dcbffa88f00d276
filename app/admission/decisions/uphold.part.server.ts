import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { ok, refuse } from '~/shared/outcome'
import { loadForStaff, move, takeStep, notifyFirm } from '~/admission/applications/staff.server'
import { decisionLetters } from './letters'

/** An objection against an admission holds: the notice ends, and the file is decided again. */
export async function upholdFile(tx: Tx, actor: Actor, id: string, answer: string, now: Date) {
  const before = await loadForStaff(tx, actor, id)
  const next = takeStep('uphold_objection', before, actor)
  if (!next.ok) return next
  const back = { state: next.value, outcome: null, stateSince: now, noticeFrom: null, noticeUntil: null }
  if (!(await move(tx, before, back))) return refuse('changed_meanwhile')
  await notifyFirm(tx, before, decisionLetters.objection_upheld, { answer }, now)
  return ok({ id })
}
