import { Form } from '@remix-run/react'
import { CHECKLISTS } from '~/landing/park-rules/vocabulary'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { ChecklistLine } from './checklists.server'
import { parksWords } from './words'

type Props = { slug: string; parkId: string; lines: readonly ChecklistLine[]; mayTick: boolean }

/** What a park has done of each checklist; what was recorded in error is taken back here. */
export function ParkChecklists({ slug, parkId, lines, mayTick }: Props) {
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
                  {line.done && mayTick ? (
                    <Form method="post" action={paths.parkUntick(slug, parkId, line.id)} className="mt-1">
                      <Button size="s" aria-label={`${w.untick}：${line[locale]}`}>
                        {w.untick}
                      </Button>
                    </Form>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
