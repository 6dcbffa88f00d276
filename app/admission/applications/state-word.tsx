import { useWords } from '~/ui/locale'
import { StatusWord, type Shape } from '~/ui/status'
import { deskWords, stateInWords, type StateSaid } from './desk-words'
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

/** The state of an application with its mark. */
export function StateWord(file: StateSaid) {
  const w = useWords(deskWords)
  const { state, outcome } = file
  const shape = state === 'decided' && outcome ? outcomeShape(outcome) : (SHAPES[state] ?? 'dot')
  return <StatusWord shape={shape}>{stateInWords(file, w)}</StatusWord>
}
