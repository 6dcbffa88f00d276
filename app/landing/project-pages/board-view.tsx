import type { ReactNode } from 'react'
import type { Day } from '~/shared/days'
import { PriorityMarks } from '~/landing/priorities/marks'
import { LandingTrack, TrackAxis } from '~/ui/landing-track'
import { LineSmall } from '~/ui/line'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Disclosure } from '~/ui/page'
import { ShapeMark, type Shape } from '~/ui/status'
import { GroupRow, Row, Table, Td, Th } from '~/ui/table'
import { AREAS, type Area } from '~/landing/projects/area'
import { byPace, byPark, type Group, type ProjectLine } from '~/landing/projects/board'
import { STAGES, type Pace } from '~/landing/projects/stages'
import {
  areaInWords,
  BOUNDARY,
  paceInWords,
  personInTurn,
  shortAreaInWords,
  stationsOf,
  turnInWords,
  waitInWords,
} from '~/landing/projects/track'
import { landingWords } from '~/landing/projects/words'

type Cities = { host: { zh: string; en: string }; home: { zh: string; en: string } }
export type BoardProps = {
  projects: ProjectLine[]
  groupBy: 'pace' | 'park'
  cities: Cities
  today: Day
  area: Area
  enclave: string
  /** The project whose panel is open. */
  selected: string | null
  /** The address of this board with a project's panel open. */
  panelOf: (id: string) => string
}

export const PACE_SHAPE: Record<Pace, Shape> = {
  stalled: 'late',
  behind: 'soon',
  on_plan: 'half',
  done: 'dot',
  dropped: 'ended',
}

/** Every project on the line of its two cities: a table for the desk, a list for the phone. */
export function Board(props: BoardProps) {
  const groups = props.groupBy === 'park' ? byPark(props.projects) : byPace(props.projects)
  const open = groups.filter(({ key }) => key !== 'done')
  const folded = groups.find(({ key }) => key === 'done')
  return (
    <>
      <div className="hidden md:block">
        {open.length > 0 ? <GroupsTable {...props} groups={open} axis /> : null}
      </div>
      <div className="md:hidden">
        {open.map((group) => (
          <GroupList key={group.key} {...props} group={group} />
        ))}
      </div>
      {folded ? (
        <div className="mt-4">
          <Disclosure
            summary={<Heading group={folded} />}
            open={open.length === 0 || folded.projects.some(({ id }) => id === props.selected)}
          >
            <div className="hidden md:block">
              <GroupsTable {...props} groups={[folded]} axis={open.length === 0} />
            </div>
            <div className="md:hidden">
              <GroupList {...props} group={folded} />
            </div>
          </Disclosure>
        </div>
      ) : null}
    </>
  )
}

/** What a group is called, and its note beside the name. */
function useHeading(group: Group): { name: ReactNode; note: string } {
  const w = useWords(landingWords)
  const locale = useLocale()
  const count = group.projects.length
  if (group.key === 'listed') {
    const name = (
      <b className="inline-flex items-center gap-2 font-semibold">
        <ShapeMark shape="late" />
        {w.listed} {count}
      </b>
    )
    return { name, note: w.listedNote }
  }
  if (group.key in w.pace) {
    const pace = group.key as keyof typeof w.paceNotes
    const name = (
      <b className="inline-flex items-center gap-2 font-semibold">
        <ShapeMark shape={PACE_SHAPE[pace]} />
        {w.pace[pace]} {count}
      </b>
    )
    return { name, note: w.paceNotes[pace] }
  }
  const park = group.projects[0]?.park
  const level = (w.parkLevels as Record<string, string>)[park?.level ?? ''] ?? ''
  return { name: park?.[locale], note: `${level} · ${w.parkSums(count, group.investment)}` }
}

function Heading({ group }: { group: Group }) {
  const { name, note } = useHeading(group)
  return (
    <>
      {name}
      <span className="ml-2.5 text-12 font-normal text-ink-3">{note}</span>
    </>
  )
}

function TableHeading({ group, columns }: { group: Group; columns: number }) {
  const { name, note } = useHeading(group)
  return (
    <GroupRow colSpan={columns} aside={note}>
      {name}
    </GroupRow>
  )
}

function GroupsTable(props: BoardProps & { groups: Group[]; axis: boolean }) {
  const { groups, cities, selected } = props
  const w = useWords(landingWords)
  const locale = useLocale()
  const columns = selected ? 3 : 4
  const stages = STAGES.map((key) => ({ key, label: w.stages[key] }))
  return (
    <Table label={w.title} pick minWidth="l">
      <thead>
        <tr>
          <Th className="w-[236px] print:w-[22%]">{w.firmColumn}</Th>
          <Th className="w-[572px] py-0! print:w-[46%]">
            {props.axis ? (
              <TrackAxis
                stages={stages}
                boundary={BOUNDARY}
                host={cities.host[locale]}
                home={cities.home[locale]}
              />
            ) : (
              w.track
            )}
          </Th>
          <Th>{w.nextStep}</Th>
          {selected ? null : <Th className="w-[150px] print:w-[14%]">{w.turnOwner}</Th>}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          {props.axis ? <TableHeading group={group} columns={columns} /> : null}
          {group.projects.map((project) => (
            <ProjectRow key={project.id} {...props} project={project} />
          ))}
        </tbody>
      ))}
    </Table>
  )
}

type RowProps = BoardProps & { project: ProjectLine }

/** The firm leads to the firm, the track to the project, the next step to the panel beside. */
function ProjectRow(props: RowProps) {
  const { project, area, enclave, selected, today } = props
  const w = useWords(landingWords)
  const locale = useLocale()
  const { standing } = project
  const stalled = standing.pace === 'stalled'
  const turn = turnInWords(project, w, area, locale)
  const until = standing.pace === 'behind' && standing.nextOn ? w.until(standing.nextOn) : ''
  return (
    <Row selected={project.id === selected} id={project.ref}>
      <Td
        strong
        second={`${props.groupBy === 'park' ? '' : `${project.park[locale]} · `}${w.money(project.investment)} · ${shortAreaInWords(project, w)}`}
      >
        <FirmLink {...props} /> <PriorityMarks project={project} />
      </Td>
      <Td className="py-0!">
        <Link
          to={AREAS[area].project(enclave, project.id)}
          className="block"
          aria-label={`${project.firm.name} ${project.ref}`}
        >
          <LandingTrack
            stages={stationsOf(project, w)}
            boundary={BOUNDARY}
            today={today}
            stalledDays={stalled ? standing.days : undefined}
          />
        </Link>
      </Td>
      <Td hot={stalled} second={joined(paceInWords(project, w), until, selected ? project.owner.name : '')}>
        <Link to={`${props.panelOf(project.id)}#${project.ref}`} className={stalled ? 'text-sha' : 'plain'}>
          {waitInWords(project, w)}
        </Link>
      </Td>
      {selected ? null : (
        <Td
          second={joined(
            personInTurn(project) || project.owner.name,
            project.leader && w.led(project.leader),
          )}
        >
          {turn}
        </Td>
      )}
    </Row>
  )
}

const joined = (...parts: string[]) => parts.filter(Boolean).join(' · ')

function FirmLink({ project, area, enclave }: RowProps): ReactNode {
  const firm = AREAS[area].firm
  const to = firm ? firm(enclave, project.firm.id) : AREAS[area].project(enclave, project.id)
  return (
    <Link to={to} className="plain">
      {project.firm.name}
    </Link>
  )
}

function GroupList(props: BoardProps & { group: Group }) {
  const { group, area, enclave, today } = props
  const w = useWords(landingWords)
  const locale = useLocale()
  return (
    <section className="pb-2">
      {group.key === 'done' ? null : (
        <h2 className="border-b border-edge pt-4 pb-1 text-13 font-semibold">
          <Heading group={group} />
        </h2>
      )}
      <ul>
        {group.projects.map((project) => (
          <li key={project.id} className="border-b border-rule py-3">
            <Link to={AREAS[area].project(enclave, project.id)} className="font-semibold">
              {project.firm.name}
            </Link>{' '}
            <PriorityMarks project={project} />
            <p className="text-12 text-ink-3">
              {joined(project.park[locale], w.money(project.investment), areaInWords(project, w))}
            </p>
            <LineSmall stations={stationsOf(project, w)} boundary={BOUNDARY} today={today} width={300} />
            <p className={`text-13 ${project.standing.pace === 'stalled' ? 'font-semibold text-sha' : ''}`}>
              {joined(w.stages[project.stage], paceInWords(project, w))}
            </p>
            <p className="text-13 text-ink-2">
              {joined(
                waitInWords(project, w),
                turnInWords(project, w, area, locale),
                personInTurn(project) || project.owner.name,
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
