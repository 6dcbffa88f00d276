import { Link } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { daysBetween, type Day } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { LineLarge } from '~/ui/line'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, SectionHead, TurnBlock } from '~/ui/page'
import { StatusWord, type Shape } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { AREAS, type Area } from './area'
import { PACE_SHAPE } from './board-view'
import type { ProjectView } from './queries.server'
import { isAtOrPast, STAGES } from './stages'
import { areaInWords, BOUNDARY, stationsOf, turnInWords, untilInWords, waitInWords } from './track'
import { landingWords, type LandingWords } from './words'

type Cities = { host: { zh: string; en: string }; home: { zh: string; en: string } }
type Props = { project: ProjectView; cities: Cities; area: Area; enclave: string; today: Day; acts: string[] }

/** The project on the line of the two cities, upright on a phone. */
export function ProjectLineDrawing({ project, cities, today }: Props) {
  const w = useWords(landingWords)
  const locale = useLocale()
  const stalled = project.standing.pace === 'stalled'
  return (
    <div className="border-t border-ink pt-3">
      <LineLarge
        stations={stationsOf(project, w)}
        boundary={BOUNDARY}
        today={today}
        host={cities.host[locale]}
        home={cities.home[locale]}
        stall={stalled ? w.stalledDays(project.standing.days) : undefined}
      />
      <p className="text-12 text-ink-3">{w.boundaryNote}</p>
    </div>
  )
}

/** Whose turn it is, what holds it up, and what this reader can do about it. */
export function ProjectTurn(props: Props) {
  const { project, area, enclave, acts } = props
  const w = useWords(landingWords)
  const locale = useLocale()
  const { standing, blocker, blockedSince, droppedReason } = project
  if (project.stage === 'dropped') {
    return <TurnBlock who={w.droppedBecause(droppedReason ?? '')} until={project.stageSince} />
  }
  const stalled = standing.pace === 'stalled'
  const turn = turnInWords(project, w, area, locale)
  const step = project.nextStep || waitInWords({ ...project, blocker: '' }, w)
  return (
    <TurnBlock
      tone={stalled ? 'sha' : 'wei'}
      who={turn ? w.turnLine(turn, step) : step}
      until={
        <StatusWord shape={PACE_SHAPE[standing.pace]} wrap>
          {untilInWords(project, w)}
        </StatusWord>
      }
      blocker={
        blocker && blockedSince
          ? `${blocker} · ${w.blockedFor(daysBetween(blockedSince, props.today), blockedSince)}`
          : w.unblocked
      }
    >
      {acts.includes('reach_stage') && standing.next ? (
        <LinkButton to={AREAS[area].stage(enclave, project.id)} variant="primary">
          {w.reach(w.stages[standing.next])}
        </LinkButton>
      ) : null}
      {acts.includes('block') ? (
        <LinkButton to={AREAS[area].blocker(enclave, project.id)}>
          {blocker ? w.changeBlocker : w.noteBlocker}
        </LinkButton>
      ) : null}
      {acts.includes('block') && blocker ? (
        <LinkButton to={AREAS[area].unblocking(enclave, project.id)}>{w.clearBlocker}</LinkButton>
      ) : null}
      {acts.includes('replan') ? (
        <LinkButton to={paths.deskProjectPlan(enclave, project.id)}>{w.replan}</LinkButton>
      ) : null}
      {acts.includes('drop') ? (
        <LinkButton to={paths.deskProjectDrop(enclave, project.id)} variant="danger">
          {isAtOrPast(project.stage, 'producing') ? w.closePlant : w.drop}
        </LinkButton>
      ) : null}
      {acts.includes('undo_stage') && project.stage !== 'intent' ? (
        <LinkButton to={paths.deskProjectUndo(enclave, project.id)} variant="text">
          {w.undo}
        </LinkButton>
      ) : null}
    </TurnBlock>
  )
}

/** Every stage with its planned and its actual day, who put it on record and by which paper. */
export function StagesTable({ project, today }: Props) {
  const w = useWords(landingWords)
  const reached = STAGES.findIndex((stage) => stage === project.stage)
  return (
    <section>
      <SectionHead title={w.stagesTitle} />
      <Table label={w.stagesTitle} pick minWidth="m">
        <thead>
          <tr>
            <Th>{w.stage}</Th>
            <Th>{w.planned}</Th>
            <Th>{w.actual}</Th>
            <Th>{w.difference}</Th>
            <Th>{w.by}</Th>
            <Th>{w.proof}</Th>
          </tr>
        </thead>
        <tbody>
          {project.stages.map((line, index) => {
            const past = index <= reached || line.actualOn !== null
            const late = !past && line.plannedOn !== null && line.plannedOn < today
            const shape: Shape = late ? 'late' : !past ? 'ring' : line.actualOn ? 'dot' : 'ended'
            return (
              <Row key={line.stage} current={index === reached}>
                <Td head second={line.note || undefined}>
                  <StatusWord shape={shape} tone={late ? 'hot' : past ? 'plain' : 'quiet'}>
                    {w.stages[line.stage]}
                  </StatusWord>
                </Td>
                <Td>{line.plannedOn ?? '—'}</Td>
                <Td>{line.actualOn ?? (past ? w.skipped : w.open)}</Td>
                <Td hot={late}>{difference(w, line, today, past)}</Td>
                <Td>{line.by || '—'}</Td>
                <Td>{line.fileId ? <a href={paths.file(line.fileId)}>{w.file}</a> : '—'}</Td>
              </Row>
            )
          })}
        </tbody>
      </Table>
    </section>
  )
}

type StageLine = ProjectView['stages'][number]

function difference(w: LandingWords, { plannedOn, actualOn }: StageLine, today: Day, past: boolean): string {
  if (!plannedOn || (!actualOn && (past || plannedOn >= today))) return '—'
  const days = daysBetween(plannedOn, actualOn ?? today)
  return days > 0 ? w.late(days) : days < 0 ? w.early(-days) : w.onTime
}

/** What the project is: firm, park, money, place, who is in charge, the company that came of it. */
export function ProjectFacts({ project, area, enclave, acts }: Props) {
  const w = useWords(landingWords)
  const locale = useLocale()
  const firm = AREAS[area].firm
  const name = project.firm.name
  return (
    <section>
      <SectionHead
        title={w.facts}
        aside={
          acts.includes('change') && project.stage !== 'dropped' ? (
            <Link to={paths.deskProjectChange(enclave, project.id)}>{w.change}</Link>
          ) : null
        }
      />
      <KeyValues
        items={[
          { label: w.ref, value: <span className="code">{project.ref}</span> },
          { label: w.firm, value: firm ? <Link to={firm(enclave, project.firm.id)}>{name}</Link> : name },
          { label: w.park, value: project.park[locale] },
          { label: w.investment, value: w.money(project.investment) },
          { label: w.premises, value: areaInWords(project, w) },
          { label: w.product, value: project.product },
          { label: w.owner, value: project.owner.name },
          ...(project.graduatedOn ? [{ label: w.graduatedOn, value: project.graduatedOn }] : []),
          ...(project.landedName
            ? [
                { label: w.landedCompany, value: project.landedName },
                { label: w.landedUscc, value: <span className="code">{project.landedUscc}</span> },
              ]
            : []),
        ]}
      />
    </section>
  )
}
