import type { Area } from '~/landing/projects/area'
import type { ProjectView } from '~/landing/projects/queries.server'
import { personInTurn, turnInWords } from '~/landing/projects/track'
import { landingWords } from '~/landing/projects/words'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { Stall } from './told.server'
import { escalationWords } from './words'

type Props = { project: ProjectView; area: Area; stall: Stall }

/** A stalled step: how late it is, in whose hands, who was told on which day and who is told next. */
export function StallNotes({ project, area, stall }: Props) {
  const w = useWords(escalationWords)
  const l = useWords(landingWords)
  const locale = useLocale()
  if (stall === null) return null
  const { due, days, told, next } = stall
  return (
    <section>
      <SectionHead title={w.title} />
      <p className="py-1">
        <StatusWord shape="late" tone="hot" wrap>
          {w.overdue(days, due)} · {w.inHands(turnInWords(project, l, area, locale), personInTurn(project))}
        </StatusWord>
      </p>
      {project.leader ? <p className="text-13 text-ink-2">{w.led(project.leader)}</p> : null}
      <ul className="text-13 text-ink-2">
        {told.length === 0 ? <li>{w.notTold}</li> : null}
        {told.map(({ level, on }) => (
          <li key={level}>{w.toldOn(on, w.to[level])}</li>
        ))}
        {next ? <li>{w.comesOn(next.on, w.to[next.level])}</li> : null}
      </ul>
    </section>
  )
}
