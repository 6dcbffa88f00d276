import { PriorityMarks } from '~/landing/priorities/marks'
import { AREAS, type Area } from '~/landing/projects/area'
import type { ProjectLine } from '~/landing/projects/board'
import { PACE_SHAPE } from '~/landing/project-pages/board-view'
import { STAGES } from '~/landing/projects/stages'
import { paceInWords, turnInWords, waitInWords } from '~/landing/projects/track'
import { landingWords } from '~/landing/projects/words'
import { daysBetween, type Day } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { GroupRow, Row, Table, Td, Th } from '~/ui/table'
import { daysLateOf, dueOf } from './bars'
import { chartWords } from './words'

type Props = { projects: ProjectLine[]; today: Day; area: Area; enclave: string }

/** The same facts as the chart, in words: every step with its planned and its actual day, and what holds it up. */
export function StepsTable({ projects, today, area, enclave }: Props) {
  const w = useWords(chartWords)
  const l = useWords(landingWords)
  const locale = useLocale()
  return (
    <Table label={w.title} minWidth="m">
      <thead>
        <tr>
          <Th>{w.step}</Th>
          <Th>{l.planned}</Th>
          <Th>{l.actual}</Th>
          <Th>{l.difference}</Th>
        </tr>
      </thead>
      {projects.map((project) => (
        <tbody key={project.id}>
          <GroupRow
            colSpan={4}
            aside={[
              project.park[locale],
              project.persons.officer.name,
              project.persons.park?.name ?? '',
              project.leader && w.leader(project.leader),
              waitInWords(project, l),
              project.blockedSince
                ? w.blockedBy(
                    turnInWords(project, l, area, locale),
                    Math.max(0, daysBetween(project.blockedSince, today)),
                  )
                : turnInWords(project, l, area, locale),
            ]
              .filter(Boolean)
              .join(' · ')}
          >
            <Link to={AREAS[area].project(enclave, project.id)}>{project.firm.name}</Link>{' '}
            <PriorityMarks project={project} />{' '}
            <StatusWord shape={PACE_SHAPE[project.standing.pace]}>{paceInWords(project, l)}</StatusWord>
          </GroupRow>
          <StepRows project={project} today={today} />
        </tbody>
      ))}
    </Table>
  )
}

function StepRows({ project, today }: Pick<Props, 'today'> & { project: ProjectLine }) {
  const l = useWords(landingWords)
  const reached = STAGES.findIndex((stage) => stage === project.stage)
  return STAGES.map((stage, index) => {
    const one = project.milestones.find((each) => each.stage === stage)
    if (!one?.plannedOn && !one?.actualOn) return null
    const isPassedOver = index <= reached && !one.actualOn
    const due = dueOf(one, project.standing)
    const late = isPassedOver ? 0 : daysLateOf({ ...one, plannedOn: due }, today)
    return (
      <Row key={stage}>
        <Td head>{l.stages[stage]}</Td>
        <Td>{due === one.plannedOn ? (due ?? '—') : `${one.plannedOn} → ${due}`}</Td>
        <Td>{one.actualOn ?? (isPassedOver ? l.skipped : l.open)}</Td>
        <Td hot={late > 0}>
          {late > 0 ? l.late(late) : one.actualOn && one.plannedOn ? punctual(one) : '—'}
        </Td>
      </Row>
    )
  })

  function punctual({ plannedOn, actualOn }: { plannedOn: Day | null; actualOn: Day | null }): string {
    const early = plannedOn && actualOn ? daysBetween(actualOn, plannedOn) : 0
    return early > 0 ? l.early(early) : l.onTime
  }
}
