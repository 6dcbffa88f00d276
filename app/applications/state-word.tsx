import { useWords } from '~/ui/locale'
import { StatusWord, type Shape } from '~/ui/status'
import { deskWords } from './desk-words'

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
const OUTCOME_SHAPES: Record<string, Shape> = { accepted: 'yes', waitlisted: 'ring', declined: 'no' }

/** The state of an application; once decided, its outcome. */
export function StateWord({ state, outcome }: { state: string; outcome: string | null }) {
  const w = useWords(deskWords)
  if (state === 'decided' && outcome) {
    return <StatusWord shape={OUTCOME_SHAPES[outcome] ?? 'dot'}>{w.outcomes[outcome]}</StatusWord>
  }
  return <StatusWord shape={SHAPES[state] ?? 'dot'}>{w.states[state] ?? state}</StatusWord>
}
