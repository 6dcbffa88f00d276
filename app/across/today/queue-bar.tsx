import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { keyWords } from './key-words'
import { QueueKeys } from './queue-keys'
import { trailSearch } from './queue-place'
import type { FilesPlace } from './queue.server'
import { todayWords } from './words'

/** Where a file stands in the queue one came from, and the ways on: plain links, each with its key. */
export function QueueBar({ slug, place }: { slug: string; place: FilesPlace }) {
  const w = useWords(keyWords)
  const tab = useWords(todayWords).tabs[place.tab]
  const { at, of, previous, next } = place
  const to = (id: string) => paths.deskApplication(slug, id) + trailSearch({ tab: place.tab, then: null })
  return (
    <div className="no-print mb-6 border-y border-rule">
      <nav aria-label={w.queue} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-2 text-13">
        <span className="text-ink-2">
          {at !== null ? w.place(tab, at, of) : of > 0 ? w.rest(tab, of) : w.empty(tab)}
        </span>
        {previous ? (
          <a href={to(previous.id)} data-key="p">
            {w.previous}
          </a>
        ) : null}
        {next ? (
          <a href={to(next.id)} data-key="n">
            {w.next(next.firmName)}
          </a>
        ) : null}
        <a href={`${paths.desk(slug)}?tab=${place.tab}`} data-key="u" className="sm:ml-auto">
          {w.back}
        </a>
      </nav>
      <QueueKeys page="file" />
    </div>
  )
}
