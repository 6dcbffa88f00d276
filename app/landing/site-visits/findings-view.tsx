import { paths } from '~/platform/paths'
import { Photos } from '~/residence/ticket-pages/thread'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import type { VisitPage } from './queries.server'
import { FINDING_STATES } from './vocabulary'
import { visitWords } from './words'

/** What a visit found: open with its person and day, or put right, each with its photos. */
export function Findings({ slug, visit, mayClose }: { slug: string; visit: VisitPage; mayClose: boolean }) {
  const w = useWords(visitWords)
  if (visit.findings.length === 0) return <p className="py-3 text-ink-2">{w.noFindings}</p>
  return (
    <ol>
      {visit.findings.map((one) => (
        <li key={one.id} className="border-b border-rule py-3">
          <p className="font-semibold break-words whitespace-pre-line">{one.what}</p>
          <p className="flex flex-wrap gap-x-4 text-13 text-ink-2">
            <StatusWord
              shape={one.late > 0 ? 'late' : FINDING_STATES.shapeOf(one.state)}
              tone={one.late > 0 ? 'hot' : 'plain'}
            >
              {one.late > 0 ? w.late(one.late) : w.states[one.state]}
            </StatusWord>
            <span>
              {w.owner} {one.owner}
            </span>
            <span>
              {w.due} {one.dueOn}
            </span>
          </p>
          <Photos photos={one.photos} />
          {one.closed ? (
            <div className="mt-2 text-13">
              <p>{w.closed(one.closed.day, one.closed.by)}</p>
              <p className="break-words whitespace-pre-line text-ink-2">{one.closed.note}</p>
              <Photos photos={one.after} />
            </div>
          ) : mayClose ? (
            <p className="mt-2">
              <LinkButton to={paths.visitFindingClosing(slug, one.id)} size="s">
                {w.close}
              </LinkButton>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
