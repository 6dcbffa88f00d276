import { paths } from '~/platform/paths'
import { daysBetween, type Day } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { LineLarge } from '~/ui/line'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, SectionHead, TurnBlock } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { AREAS, type Area } from '~/landing/projects/area'
import { PACE_SHAPE } from './board-view'
import type { ProjectView } from '~/landing/projects/queries.server'
import { isAtOrPast } from '~/landing/projects/stages'
import {
  areaInWords,
  BOUNDARY,
  personInTurn,
  stationsOf,
  turnInWords,
  untilInWords,
  waitInWords,
} from '~/landing/projects/track'
import { landingWords } from '~/landing/projects/words'

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
  if (project.closedOn !== null) return <ClosedTurn {...props} closedOn={project.closedOn} />
  const stalled = standing.pace === 'stalled'
  const turn = turnInWords(project, w, area, locale)
  const person = personInTurn(project)
  const step = project.nextStep || waitInWords({ ...project, blocker: '' }, w)
  return (
    <TurnBlock
      tone={stalled ? 'sha' : 'wei'}
      who={turn ? w.turnLine(person ? w.withPerson(turn, person) : turn, step) : step}
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
      {acts.includes('close') && isAtOrPast(project.stage, 'producing') ? (
        <LinkButton to={paths.landingClosing(enclave, project.id)}>{w.closeLanding}</LinkButton>
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

/** A closed landing: since when, what stays ahead, and what may still be recorded. */
function ClosedTurn({ project, area, enclave, acts, closedOn }: Props & { closedOn: Day }) {
  const w = useWords(landingWords)
  const { standing, closedReason } = project
  return (
    <TurnBlock
      who={closedReason ? w.closedWhy(closedReason) : w.closedAll}
      until={<StatusWord shape="yes">{w.closedSince(closedOn)}</StatusWord>}
    >
      {acts.includes('reach_stage') && standing.next ? (
        <LinkButton to={AREAS[area].stage(enclave, project.id)}>
          {w.reach(w.stages[standing.next])}
        </LinkButton>
      ) : null}
      {acts.includes('reopen') ? (
        <LinkButton to={paths.landingReopening(enclave, project.id)}>{w.reopen}</LinkButton>
      ) : null}
      {acts.includes('drop') ? (
        <LinkButton to={paths.deskProjectDrop(enclave, project.id)} variant="danger">
          {w.closePlant}
        </LinkButton>
      ) : null}
    </TurnBlock>
  )
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
          { label: w.leader, value: project.leader || '—' },
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
