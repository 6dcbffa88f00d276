import { useWords } from '~/ui/locale'
import type { ListedLevel } from './vocabulary'
import { priorityWords } from './words'

type Props = { project: { listed: { level: ListedLevel } | null; green: object | null } }

/** The marks of a project that goes before others: a word each, in a frame of its own shape. */
export function PriorityMarks({ project: { listed, green } }: Props) {
  const w = useWords(priorityWords)
  if (!listed && !green) return null
  return (
    <span className="inline-flex flex-wrap gap-1 align-middle">
      {listed ? <span className="tag tag-solid">▲ {w.levels[listed.level]}</span> : null}
      {green ? <span className="tag tag-kind">» {w.green}</span> : null}
    </span>
  )
}
