import { CHECKLISTS } from '~/landing/park-rules/vocabulary'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { ChecklistLine } from './checklists.server'
import { parksWords } from './words'

/** What a park has done of each checklist. */
export function ParkChecklists({ lines }: { lines: readonly ChecklistLine[] }) {
  const w = useWords(parksWords)
  const locale = useLocale()
  const lists = CHECKLISTS.codes.flatMap((list) => {
    const own = lines.filter((line) => line.list === list)
    return own.length === 0 ? [] : [{ list, own }]
  })
  return (
    <section className="mb-8">
      <SectionHead title={w.checklistOf} />
      {lists.length === 0 ? <EmptyState title={w.noLists} /> : null}
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {lists.map(({ list, own }) => (
          <div key={list}>
            <SectionHead
              level={3}
              title={w.lists[list]}
              aside={w.doneOf(own.filter(({ done }) => done).length, own.length)}
            />
            <ul>
              {own.map((line) => (
                <li key={line.id} className="border-b border-rule py-2">
                  <StatusWord shape={line.done ? 'yes' : 'ring'} wrap>
                    {line[locale]}
                  </StatusWord>
                  <span className="block text-13 text-ink-2">
                    {line.done ? `${line.done.on} · ${line.done.note}` : w.notDone}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
