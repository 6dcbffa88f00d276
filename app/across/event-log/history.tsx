import type { SerializeFrom } from '@remix-run/node'
import { EmptyState, SectionHead, Timeline } from '~/ui/page'
import type { historyOf } from './history-of'

type Props = {
  title: string
  /** What is said where nothing has happened yet. */
  none: string
  entries: SerializeFrom<ReturnType<typeof historyOf>>
}

/** What has happened to one thing, the latest first. */
export function History({ title, none, entries }: Props) {
  return (
    <section className="mb-8">
      <SectionHead title={title} />
      {entries.length === 0 ? <EmptyState title={none} /> : <Timeline entries={entries} />}
    </section>
  )
}
