import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import type { Conflict } from './conflicts'
import { expertWords } from './words'

/** Conflicts in words, each with its cause and whether it bars. */
export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const w = useWords(expertWords)
  return (
    <ul className="grid gap-1">
      {conflicts.map(({ cause, severity, party }) => (
        <li key={`${cause} ${party}`} className="flex flex-wrap items-baseline gap-x-3 text-13">
          <StatusWord
            shape={severity === 'bars' ? 'no' : 'soon'}
            tone={severity === 'bars' ? 'hot' : 'plain'}
          >
            {w[severity]}
          </StatusWord>
          <span className="text-ink-2">{w.causes[cause](party)}</span>
        </li>
      ))}
    </ul>
  )
}
