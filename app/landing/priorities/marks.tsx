import { useWords } from '~/ui/locale'
import type { ListedLevel } from './vocabulary'
import { priorityWords } from './words'

type Props = {
  project: { listed: { level: ListedLevel } | null; green: object | null; closedOn?: string | null }
}

/** The marks of a project that goes before others, or is closed: a word each, in a frame of its own shape. */
export function PriorityMarks({ project: { listed, green, closedOn = null } }: Props) {
  const w = useWords(priorityWords)
  if (!listed && !green && closedOn === null) return null
  return (
    <span className="inline-flex flex-wrap gap-1 align-middle">
      {listed ? <span className="tag tag-solid">▲ {w.levels[listed.level]}</span> : null}
      {closedOn === null ? null : <span className="tag tag-kind">✓ {w.closed(closedOn)}</span>}
      {green ? <span className="tag tag-kind">» {w.green}</span> : null}
    </span>
  )
}
