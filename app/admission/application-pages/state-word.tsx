import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { deskWords, stateInWords, type StateFacts } from '~/admission/applications/desk-words'
import { outcomeShape } from '~/shared/application-outcomes'
import { APPLICATION_STATES } from '~/admission/applications/vocabulary'

/** The state of an application with its mark. */
export function StateWord(file: StateFacts) {
  const w = useWords(deskWords)
  const { state, outcome } = file
  const shape =
    state === 'decided' && outcome
      ? outcomeShape(outcome)
      : APPLICATION_STATES.shapeOf(APPLICATION_STATES.of(state))
  return <StatusWord shape={shape}>{stateInWords(file, w)}</StatusWord>
}
