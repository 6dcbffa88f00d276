import { PriorityMarks } from '~/landing/priorities/marks'
import type { ProjectLine } from '~/landing/projects/board'
import { paceInWords, turnInWords } from '~/landing/projects/track'
import { landingWords } from '~/landing/projects/words'
import type { Day } from '~/shared/days'
import { useLocale, useWords } from '~/ui/locale'
import { Lane } from './lane'
import { TimeAxis } from './time-axis'
import { windowOf } from './time-window'
import { chartWords } from './words'

/** A page of the chart on a screen: the firm, its bars by months, how it goes. Who has a blocker in hand is said, not what it is. */
export function WallSlide({ projects, today }: { projects: ProjectLine[]; today: Day }) {
  const w = useWords(chartWords)
  const l = useWords(landingWords)
  const locale = useLocale()
  const window = windowOf('month', null, today)
  return (
    <section data-slide className="wall-lanes">
      <h2>{w.title}</h2>
      <div className="wall-lane">
        <span />
        <TimeAxis window={window} today={today} />
        <span />
      </div>
      {projects.map((project) => (
        <div key={project.id} className="wall-lane">
          <span>
            {project.firm.name} <PriorityMarks project={project} />
            <small>{project.park[locale]}</small>
          </span>
          <Lane
            project={{ ...project, blocker: '' }}
            window={window}
            today={today}
            who={turnInWords(project, l, 'bureau', locale)}
          />
          <span>
            {l.stages[project.stage]}
            <small>{paceInWords(project, l)}</small>
          </span>
        </div>
      ))}
    </section>
  )
}
