import { useWords } from '~/ui/locale'
import { StatusWord, type Shape } from '~/ui/status'
import type { SetStatus } from '~/ground/criteria/set-status'
import { criteriaWords } from '~/ground/criteria/words'

const SHAPES = {
  draft: 'half',
  coming: 'ring',
  in_force: 'dot',
  superseded: 'ended',
  retired: 'ended',
} as const satisfies Record<SetStatus, Shape>

/** How a set stands today, as a word. */
export function StandingWord({ standing }: { standing: SetStatus }) {
  const w = useWords(criteriaWords)
  return <StatusWord shape={SHAPES[standing]}>{w.standings[standing]}</StatusWord>
}
