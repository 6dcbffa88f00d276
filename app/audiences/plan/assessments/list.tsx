import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireWorker } from '~/plan/board/worker.server'
import { areaOf } from '~/plan/counting/area'
import { assessmentsPage } from '~/plan/assessments/queries.server'
import { ASSESSMENT_STATES } from '~/plan/assessments/vocabulary'
import { assessmentWords } from '~/plan/assessments/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(assessmentWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const area = areaOf(new URL(request.url).pathname)
  return json({ slug: actor.enclaveSlug, area, ...(await assessmentsPage(actor, today())) })
}

/** The years of the incubator, and where the assessment of each stands. */
export default function Assessments() {
  const { slug, area, hasRules, years } = useLoaderData<typeof loader>()
  const w = useWords(assessmentWords)
  return (
    <>
      <PageHead title={w.title} sub={w.lead} />
      {hasRules ? null : <EmptyState title={w.noRules}>{w.noRulesText}</EmptyState>}
      <Table label={w.title} pick>
        <thead>
          <tr>
            <Th>{w.year}</Th>
            <Th>{w.state}</Th>
            <Th num>{w.total}</Th>
            <Th>{w.grade}</Th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, isRunning, newest }) => (
            <Row key={year}>
              <Td head>
                <Link to={paths.assessment(area, slug, String(year))}>{year}</Link>
              </Td>
              <Td>
                {newest ? (
                  <StatusWord shape={ASSESSMENT_STATES.shapeOf(newest.state)}>
                    {w.states[newest.state]} · {w.version(newest.version)}
                  </StatusWord>
                ) : isRunning ? (
                  w.running
                ) : (
                  w.notYet
                )}
              </Td>
              <Td num>{newest?.total ?? '—'}</Td>
              <Td>{newest ? w.grades[newest.grade] : '—'}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </>
  )
}
