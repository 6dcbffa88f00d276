import type { CommitmentLine } from './queries.server'
import type { CommitmentWords } from './words'

type Standing = Pick<CommitmentLine, 'state' | 'late' | 'owed' | 'asked' | 'signed' | 'dropped'>

/** Where a commitment stands, in words: late first, then what waits, then its state. */
export function standingInWords(w: CommitmentWords, one: Standing): string {
  const { state, late, owed, asked, signed, dropped } = one
  if (owed && late > 0) return w.lateBy(late)
  if (dropped) return w.projectOver
  if (asked && state !== 'proposed') return w.askedState(w.changeKinds[asked])
  return !signed && state === 'agreed' ? w.draftState : w.states[state]
}
