import type { ReactNode } from 'react'
import { listSearch, readListQuery } from '~/admission/lists/list-query'
import { StateWord } from '~/admission/application-pages/state-word'
import { evidenceWords } from '~/plan/counting/words'
import { landingWords } from '~/landing/projects/words'
import type { Area } from '~/landing/projects/area'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { FINDS } from './area'
import type { Found } from './find.server'
import { findingWords } from './words'

type Props = { slug: string; area: Area; q: string; found: Found }

/** What was found, kind by kind, each hit leading to the page on which this reader opens it. */
export function Hits(props: Props) {
  return (
    <>
      <Files {...props} />
      <Results {...props} />
      <House {...props} />
    </>
  )
}

function Files({ slug, area, q, found }: Props) {
  const w = useWords(findingWords)
  const to = FINDS[area]
  const list = listSearch({ ...readListQuery(new URLSearchParams()), q })
  return (
    <>
      <Group
        title={w.firms}
        to={to.firms ? `${to.firms(slug)}?${new URLSearchParams({ q })}` : null}
        count={found.firms.length}
      >
        {found.firms.map((firm) => (
          <Hit key={firm.id} to={to.firm?.(slug, firm.id)} name={firm.name}>
            {[firm.ref, firm.uscc, ...firm.formerly].join(' · ')}
          </Hit>
        ))}
      </Group>
      <Group
        title={w.applications}
        to={to.applications ? to.applications(slug) + list : null}
        count={found.applications.length}
      >
        {found.applications.map((one) => (
          <Hit
            key={one.id}
            to={one.isDraft ? paths.deskDraft(slug, one.id) : to.application?.(slug, one.id)}
            name={one.firmName}
          >
            {one.ref} <StateWord state={one.state} outcome={one.outcome} noticeOver={one.noticeOver} />
          </Hit>
        ))}
      </Group>
    </>
  )
}

function Results({ slug, area, found }: Props) {
  const w = useWords(findingWords)
  const evidence = useWords(evidenceWords)
  const landing = useWords(landingWords)
  const locale = useLocale()
  const to = FINDS[area]
  const stages: Record<string, string> = landing.stages
  const states: Record<string, string> = evidence.states
  return (
    <>
      <Group title={w.evidence} to={null} count={found.evidence.length}>
        {found.evidence.map((row) => (
          <Hit key={row.id} to={to.evidence?.(slug, row.id)} name={`${row.ref} ${row.firmName}`}>
            {[row.number, states[row.state]].filter(Boolean).join(' · ')}
          </Hit>
        ))}
      </Group>
      <Group title={w.projects} to={to.projects(slug)} count={found.projects.length}>
        {found.projects.map((row) => (
          <Hit key={row.id} to={to.project(slug, row.id)} name={row.firmName}>
            {[row.park[locale], stages[row.stage]].filter(Boolean).join(' · ')}
          </Hit>
        ))}
      </Group>
    </>
  )
}

function House({ slug, found }: Props) {
  const w = useWords(findingWords)
  return (
    <>
      <Group title={w.experts} to={paths.deskExperts(slug)} count={found.experts.length}>
        {found.experts.map(({ id, name, employer }) => (
          <Hit key={id} to={paths.deskExpert(slug, id)} name={name}>
            {employer}
          </Hit>
        ))}
      </Group>
      <Group title={w.rooms} to={paths.deskSpace(slug)} count={found.rooms.length}>
        {found.rooms.map((room) => (
          <Hit key={room.id} to={`${paths.deskFloor(slug, room)}?unit=${room.code}`} name={room.code}>
            {w.floor(room.level)}
          </Hit>
        ))}
      </Group>
    </>
  )
}

function Group(props: { title: string; to: string | null; count: number; children: ReactNode }) {
  const w = useWords(findingWords)
  if (props.count === 0) return null
  return (
    <section className="mb-8 max-w-200">
      <SectionHead title={props.title} aside={props.to ? <Link to={props.to}>{w.more}</Link> : undefined} />
      <ul>{props.children}</ul>
    </section>
  )
}

function Hit({ to, name, children }: { to: string | undefined; name: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2">
      {to ? <Link to={to}>{name}</Link> : <span>{name}</span>}
      <span className="text-13 text-ink-3">{children}</span>
    </li>
  )
}
