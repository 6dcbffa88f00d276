import { useLocale, useWords } from '~/ui/locale'
import { SectionHead, Timeline } from '~/ui/page'
import { StatusWord, type Shape } from '~/ui/status'
import { deskWords } from './desk-words'
import { applicationEventInWords } from './event-words'
import type { ApplicationFile } from './file.server'
import { fileWords } from './file-words'

const OUTCOME_SHAPES: Record<string, Shape> = { accepted: 'yes', waitlisted: 'ring', declined: 'no' }

/** Every decision with its grounds and who took it, newest first. */
export function Decisions({ decisions }: Pick<ApplicationFile, 'decisions'>) {
  const w = useWords(fileWords).file
  const desk = useWords(deskWords)
  if (decisions.length === 0) return null
  return (
    <section className="mb-10">
      <SectionHead title={w.decisions} id="decisions" />
      {decisions.map((decision) => (
        <div key={decision.id} className="border-b border-rule py-2 text-13">
          <p className="flex flex-wrap justify-between gap-x-6">
            <StatusWord shape={OUTCOME_SHAPES[decision.outcome] ?? 'dot'}>
              {desk.outcomes[decision.outcome]}
            </StatusWord>
            <span className="text-ink-3">{w.by(decision.by, decision.on)}</span>
          </p>
          {decision.grounds.length > 0 ? (
            <ul className="mt-1 text-ink-2">
              {decision.grounds.map((ground) => (
                <li key={ground}>
                  {w.grounds} · {ground}
                </li>
              ))}
            </ul>
          ) : null}
          {decision.note ? <p className="mt-1 max-w-[37em] whitespace-pre-line">{decision.note}</p> : null}
        </div>
      ))}
    </section>
  )
}

/** Every request to correct with what it asked for, newest first. */
export function Corrections({ corrections }: Pick<ApplicationFile, 'corrections'>) {
  const w = useWords(fileWords).file
  const desk = useWords(deskWords)
  if (corrections.length === 0) return null
  return (
    <section className="mb-10">
      <SectionHead title={w.corrections} id="corrections" />
      {corrections.map((correction) => (
        <div key={correction.id} className="border-b border-rule py-2 text-13">
          <p className="flex flex-wrap justify-between gap-x-6">
            <span>{w.correctionAsked(correction.askedOn, correction.dueOn)}</span>
            <StatusWord shape={correction.answeredOn ? 'yes' : 'theirs'}>
              {correction.answeredOn ? w.correctionAnswered(correction.answeredOn) : w.correctionOpen}
            </StatusWord>
          </p>
          <ul className="mt-1 text-ink-2">
            {correction.items.map((item) => (
              <li key={item.target}>
                {item.name} · {desk.reasons[item.reason]} · {item.note}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const EVENT_SHAPES: Record<string, Shape> = {
  application_withdrawn: 'ended',
  application_lapsed: 'ended',
  review_recused: 'ended',
  review_abstained: 'ended',
  correction_asked: 'theirs',
}

/** What happened to the file, newest first, and who did it. */
export function FileTimeline({ timeline }: Pick<ApplicationFile, 'timeline'>) {
  const w = useWords(fileWords).file
  const locale = useLocale()
  const entries = timeline.flatMap((event) => {
    const title = applicationEventInWords(event.kind, event.payload, locale)
    const shape = EVENT_SHAPES[event.kind] ?? 'dot'
    return title === null ? [] : [{ key: String(event.seq), day: event.day, shape, title, source: event.by }]
  })
  if (entries.length === 0) return null
  return (
    <section>
      <SectionHead title={w.timeline} id="timeline" />
      <Timeline entries={entries} />
    </section>
  )
}
