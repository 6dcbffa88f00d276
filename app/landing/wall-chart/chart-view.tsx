import { PriorityMarks } from '~/landing/priorities/marks'
import { AREAS, type Area } from '~/landing/projects/area'
import type { ProjectLine } from '~/landing/projects/board'
import { PACE_SHAPE } from '~/landing/project-pages/board-view'
import { paceInWords, turnInWords, waitInWords } from '~/landing/projects/track'
import { landingWords } from '~/landing/projects/words'
import { type Day } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { Lane } from './lane'
import { TimeAxis } from './time-axis'
import type { TimeWindow } from './time-window'
import { chartWords } from './words'

type Props = { projects: ProjectLine[]; window: TimeWindow; today: Day; area: Area; enclave: string }

/** The wall chart: a row for each project, plan above fact on one scale of time, and whose turn it is. */
export function WallChart({ projects, window, today, area, enclave }: Props) {
  const w = useWords(chartWords)
  const l = useWords(landingWords)
  const locale = useLocale()
  return (
    <div className="wall-chart">
      <Table label={w.title} pick stacks={false} minWidth="l">
        <thead>
          <tr>
            <Th className="w-[200px]">{w.project}</Th>
            <Th className="px-0! py-0!">
              <TimeAxis window={window} today={today} />
            </Th>
            <Th className="w-[184px] pl-3!">{w.nextStep}</Th>
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <Row key={project.id} id={project.ref}>
              <Td
                head
                second={[project.park[locale], project.owner.name, project.leader && w.leader(project.leader)]
                  .filter(Boolean)
                  .join(' · ')}
              >
                <Link to={AREAS[area].project(enclave, project.id)} className="plain">
                  {project.firm.name}
                </Link>{' '}
                <PriorityMarks project={project} />
              </Td>
              <Td className="px-0! py-0!">
                <Lane
                  project={project}
                  window={window}
                  today={today}
                  who={turnInWords(project, l, area, locale)}
                />
              </Td>
              <Td
                className="pl-3!"
                second={[waitInWords(project, l), turnInWords(project, l, area, locale)]
                  .filter(Boolean)
                  .join(' · ')}
              >
                <StatusWord shape={PACE_SHAPE[project.standing.pace]} wrap>
                  {l.stages[project.stage]} · {paceInWords(project, l)}
                </StatusWord>
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
