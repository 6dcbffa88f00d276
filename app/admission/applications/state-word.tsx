import { useWords } from '~/ui/locale'
import { StatusWord, type Shape } from '~/ui/status'
import { deskWords } from './desk-words'
import { outcomeShape } from '~/shared/application-outcomes'

const SHAPES: Record<string, Shape> = {
  draft: 'ring',
  submitted: 'half',
  screening: 'half',
  awaiting_correction: 'theirs',
  in_review: 'half',
  decided: 'dot',
  public_notice: 'half',
  admitted: 'yes',
  withdrawn: 'ended',
  lapsed: 'ended',
}

/** The state of an application; once decided, its outcome; with the reason of its turn, whether the notice is over. */
export function StateWord({
  state,
  outcome,
  reason,
}: {
  state: string
  outcome: string | null
  reason?: string
}) {
  const w = useWords(deskWords)
  if (state === 'public_notice' && reason !== undefined && reason !== 'public_notice') {
    return <StatusWord shape="half">{w.noticeOver}</StatusWord>
  }
  if (state === 'decided' && outcome) {
    return <StatusWord shape={outcomeShape(outcome)}>{w.outcomes[outcome]}</StatusWord>
  }
  return <StatusWord shape={SHAPES[state] ?? 'dot'}>{w.states[state] ?? state}</StatusWord>
}
