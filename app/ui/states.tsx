import type { ReactNode } from 'react'
import { useWords } from './locale'
import { ShapeMark, type Shape } from './status'
import { kitWords } from './words'

/** Says what is empty, when it last was not, and where to look. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="font-semibold">{title}</p>
      {children ? <div className="text-13 text-ink-2">{children}</div> : null}
    </div>
  )
}

/** Says who may. */
export function NoPermission({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="state state-wraps font-semibold">
        <ShapeMark shape="locked" />
        {title}
      </p>
      {children ? <div className="text-13 text-ink-2">{children}</div> : null}
    </div>
  )
}

const BARS = ['w-4/5', 'w-3/5', 'w-3/4', 'w-1/2', 'w-2/3']

/** Still bars, no shimmer. */
export function LoadingBars({ rows = 3 }: { rows?: number }) {
  const w = useWords(kitWords)
  return (
    <div role="status">
      <span className="sr-only">{w.loading}</span>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className="grid grid-cols-3 gap-6 border-b border-rule py-3" aria-hidden="true">
          <span className={`skeleton ${BARS[i % 5]}`} />
          <span className={`skeleton ${BARS[(i + 2) % 5]}`} />
          <span className={`skeleton ${BARS[(i + 3) % 5]} ml-auto`} />
        </div>
      ))}
    </div>
  )
}

export type TimelineEntry = {
  key: string
  day: string
  iso?: string
  shape: Shape
  title: ReactNode
  source?: ReactNode
}

/** Date, shape, fact, source; newest first. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={entry.key}>
          <time dateTime={entry.iso ?? entry.day}>{entry.day}</time>
          <ShapeMark shape={entry.shape} size={9} />
          <div>
            {entry.title}
            {entry.source ? <div className="second-line">{entry.source}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The head of a printed paper: the organisation, its number, one red rule, the title. */
export function PrintHead(props: { organisation: string; number?: string; title: string }) {
  return (
    <div className="print-head paper-head">
      <p className="letterhead">{props.organisation}</p>
      {props.number ? <p className="document-number">{props.number}</p> : null}
      <div className="red-rule" />
      <p className="document-title">{props.title}</p>
    </div>
  )
}

/** The foot of a printed paper: data cut-off and basis. */
export function PrintFoot({ children }: { children: ReactNode }) {
  return <p className="paper-foot border-t border-ink pt-1 text-12">{children}</p>
}
