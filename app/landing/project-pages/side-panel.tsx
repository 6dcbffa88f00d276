import { PriorityMarks } from '~/landing/priorities/marks'
import { daysBetween, type Day } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import { ShapeMark, StatusWord, type Shape } from '~/ui/status'
import { AREAS, type Area } from '~/landing/projects/area'
import type { ProjectLine } from '~/landing/projects/board'
import { PACE_SHAPE } from './board-view'
import { STAGES } from '~/landing/projects/stages'
import { areaInWords, paceInWords, turnInWords, waitInWords } from '~/landing/projects/track'
import { landingWords } from '~/landing/projects/words'

type Props = { project: ProjectLine; area: Area; enclave: string; today: Day; closeTo: string }

/** The chosen project beside the board: how it stands, whose turn, every stage, and where to go on. */
export function SidePanel(props: Props) {
  const { project, area, enclave } = props
  const w = useWords(landingWords)
  const locale = useLocale()
  const { standing, blocker, blockedSince, blockedUntil } = project
  const firm = AREAS[area].firm
  return (
    <aside className="border-t border-ink pt-3 text-13" aria-label={project.firm.name}>
      <div className="flex items-start justify-between gap-4">
        <h2 className="text-16 font-semibold">{project.firm.name}</h2>
        <Link to={props.closeTo}>{w.close}</Link>
      </div>
      <p className="text-ink-2">
        <PriorityMarks project={project} /> {project.park[locale]} · {w.money(project.investment)} ·{' '}
        {areaInWords(project, w)}
      </p>
      <p className="mt-2.5">
        <StatusWord shape={PACE_SHAPE[standing.pace]} wrap>
          {w.stages[project.stage]}
          {blocker ? '' : ` · ${paceInWords(project, w)}`}
        </StatusWord>
      </p>
      {blocker && blockedSince ? (
        <p className="text-ink-2">
          {[
            blocker,
            w.blockedFor(daysBetween(blockedSince, props.today), blockedSince),
            blockedUntil ? w.goneByDay(blockedUntil) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ) : null}
      <div className="my-3 flex flex-wrap gap-2">
        <LinkButton to={AREAS[area].project(enclave, project.id)} variant="primary" size="s">
          {w.openProject}
        </LinkButton>
        {firm ? (
          <LinkButton to={firm(enclave, project.firm.id)} size="s">
            {w.openFirm}
          </LinkButton>
        ) : null}
      </div>
      <KeyValues
        items={[
          { label: w.nextStep, value: waitInWords({ ...project, blocker: '' }, w) },
          { label: w.turnOwner, value: `${turnInWords(project, w, area, locale)} · ${project.owner.name}` },
          ...(project.leader ? [{ label: w.leader, value: project.leader }] : []),
          { label: w.product, value: project.product },
          ...(project.graduatedOn ? [{ label: w.graduatedOn, value: project.graduatedOn }] : []),
          { label: w.ref, value: project.ref },
        ]}
      />
      <StageList project={project} today={props.today} />
    </aside>
  )
}

function StageList({ project, today }: { project: ProjectLine; today: Day }) {
  const w = useWords(landingWords)
  const reached = STAGES.findIndex((stage) => stage === project.stage)
  return (
    <section className="mt-3 border-t border-rule pt-2">
      <h3 className="text-12 text-ink-3">{w.stagesTitle}</h3>
      <ol>
        {STAGES.map((stage, index) => {
          const milestone = project.milestones.find((one) => one.stage === stage)
          const late = index > reached && !!milestone?.plannedOn && milestone.plannedOn < today
          const shape: Shape = late
            ? 'late'
            : index <= reached
              ? milestone?.actualOn
                ? 'dot'
                : 'ended'
              : 'ring'
          const day = milestone?.actualOn ?? (index <= reached ? w.skipped : milestone?.plannedOn)
          return (
            <li key={stage} className="grid grid-cols-[18px_1fr_auto] items-baseline py-0.5">
              <ShapeMark shape={shape} />
              <span>{w.stages[stage]}</span>
              <span className={late ? 'font-semibold text-sha' : index <= reached ? '' : 'text-ink-3'}>
                {index > reached && day ? `${w.planned} ${day}` : (day ?? '—')}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
