import type { SetStatus } from '~/ground/criteria/set-status'
import { useWords } from '~/ui/locale'
import { StatusWord, type Shape } from '~/ui/status'
import { rubricWords } from './words'

const SHAPES: Record<SetStatus, Shape> = {
  draft: 'half',
  coming: 'ring',
  in_force: 'dot',
  superseded: 'ended',
  retired: 'ended',
}

/** How a version of the rubric stands today, as a word. */
export function RubricStanding({ standing }: { standing: SetStatus }) {
  return <StatusWord shape={SHAPES[standing]}>{useWords(rubricWords).standings[standing]}</StatusWord>
}
