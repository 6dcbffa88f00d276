import type { Role } from '~/ground/people/actor'
import { AREAS, areaOfRole } from '~/landing/projects/area'
import { isStage } from '~/landing/projects/stages'
import { landingWords } from '~/landing/projects/words'
import { daysBetween, type Day } from '~/shared/days'
import { moneyInWords } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ParkPage } from './queries.server'
import { parksWords } from './words'

type Props = { slug: string; role: Role; projects: ParkPage['projects']; today: Day }

/** What lands in a park, what holds it up and what is late; what is held up stands on top. */
export function LandingHere({ slug, role, projects, today }: Props) {
  const w = useWords(parksWords)
  const { stages } = useWords(landingWords)
  const locale = useLocale()
  const area = AREAS[areaOfRole(role)]
  const stageOf = (code: string) => (isStage(code) ? stages[code] : code)
  return (
    <section className="mb-8">
      <SectionHead
        title={w.landing}
        aside={role === 'admin' ? null : <Link to={area.board(slug)}>{w.allProjects}</Link>}
      />
      {projects.length === 0 ? (
        <EmptyState title={w.noProjects} />
      ) : (
        <Table label={w.landing} minWidth="m">
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.stage}</Th>
              <Th>{w.next}</Th>
              <Th>{w.due}</Th>
            </tr>
          </thead>
          <tbody>
            {projects.map((one) => (
              <Row key={one.id}>
                <Td head second={`${one.ref} · ${moneyInWords(one.investment, locale)}`}>
                  {role === 'admin' ? one.firm : <Link to={area.project(slug, one.id)}>{one.firm}</Link>}
                </Td>
                <Td>{stageOf(one.stage)}</Td>
                <Td second={one.nextStep || undefined}>
                  {one.blocker ? (
                    <StatusWord shape="late" wrap>
                      {w.blocked(one.blocker)}
                    </StatusWord>
                  ) : one.dueStage ? (
                    stageOf(one.dueStage)
                  ) : (
                    '—'
                  )}
                </Td>
                <Td>{dueIn(w, one.blockedUntil ?? one.dueOn, today)}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

function dueIn(w: (typeof parksWords)['zh'], due: Day | null, today: Day) {
  if (due === null) return w.noDue
  const late = daysBetween(due, today)
  return late > 0 ? (
    <StatusWord shape="late">
      {due} · {w.late(late)}
    </StatusWord>
  ) : (
    due
  )
}
