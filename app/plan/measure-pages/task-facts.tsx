import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, KeyValues, SectionHead, Timeline } from '~/ui/page'
import type { TaskView } from '~/plan/measures/queries.server'
import { StandingWord } from './task-table'
import { measureWords } from '~/plan/measures/words'

type Task = SerializeFrom<TaskView>

/** What a task is, whose, until when and how far. */
export function TaskFacts({ task }: { task: Task }) {
  const w = useWords(measureWords)
  const locale = useLocale()
  const { measure } = task
  return (
    <section className="mb-8">
      <SectionHead title={w.facts} />
      <KeyValues
        items={[
          { label: w.state, value: <StandingWord standing={task.standing} /> },
          { label: w.measure, value: locale === 'zh' ? measure.nameZh : measure.nameEn },
          { label: w.owner, value: task.owner[locale] },
          {
            label: w.due,
            value: [task.dueOn, task.late > 0 ? w.lateBy(task.late) : ''].filter(Boolean).join(' · '),
          },
          { label: w.progress, value: `${task.percent}%` },
          ...(task.text ? [{ label: w.text, value: task.text }] : []),
          ...(task.milestone ? [{ label: w.fields.milestone, value: w.milestoneHint }] : []),
          ...(task.reportedOn
            ? [{ label: w.reportedOn, value: [task.reportedOn, task.reportedBy].filter(Boolean).join(' · ') }]
            : []),
          ...(task.confirmedBy ? [{ label: w.confirmedBy, value: task.confirmedBy }] : []),
          ...(task.reason ? [{ label: w.stopped, value: task.reason }] : []),
        ]}
      />
    </section>
  )
}

/** What was reported and said of a task, with its proofs, the newest first. */
export function TaskNotes({ notes }: { notes: Task['notes'] }) {
  const w = useWords(measureWords)
  return (
    <section className="mb-8">
      <SectionHead title={w.history} />
      {notes.length === 0 ? (
        <EmptyState title={w.historyNone} />
      ) : (
        <Timeline
          entries={notes.map(({ id, at, by, kind, percent, text, file }) => ({
            key: id,
            day: at.slice(0, 10),
            shape: kind === 'confirmed' ? 'dot' : kind === 'returned' ? 'theirs' : 'ring',
            title: (
              <>
                {w.noteTitle(w.noteKinds[kind], percent)}
                {text ? <span className="block whitespace-pre-line">{text}</span> : null}
                {file ? (
                  <a className="block" href={paths.file(file.id)}>
                    {file.name}
                  </a>
                ) : null}
              </>
            ),
            source: w.by(by, at),
          }))}
        />
      )}
    </section>
  )
}
