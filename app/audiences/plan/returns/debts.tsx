import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireWorker } from '~/plan/board/worker.server'
import { areaOf, pathsOf } from '~/plan/counting/area'
import { debtsPage } from '~/plan/returns/queries.server'
import { returnWords } from '~/plan/returns/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(returnWords, (w) => w.debts)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const area = areaOf(new URL(request.url).pathname)
  return json({ slug: actor.enclaveSlug, area, ...(await debtsPage(actor, params.year, today())) })
}

/** Firms in residence that have not reported a year, and when they were reminded. */
export default function Debts() {
  const { slug, area, year, isRunning, due, firms, owing } = useLoaderData<typeof loader>()
  const w = useWords(returnWords)
  const to = pathsOf(area, slug)
  return (
    <>
      <PageHead
        crumbs={[
          { label: w.title, to: paths.yearlyReturns(area, slug) },
          { label: w.yearTitle(year), to: paths.yearlyReturn(area, slug, String(year)) },
        ]}
        title={w.debtsOf(year)}
        sub={`${w.debtsLead(owing.length, firms)}${isRunning ? w.runningDue(due) : w.dueOn(due)}`}
      />
      {owing.length === 0 ? (
        <EmptyState title={w.noDebts} />
      ) : (
        <Table label={w.debtsOf(year)} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.since}</Th>
              <Th>{w.reminded}</Th>
            </tr>
          </thead>
          <tbody>
            {owing.map(({ id, name, uscc, since, reminded }) => (
              <Row key={id}>
                <Td head second={uscc}>
                  <Link to={to.firm(id)}>{name}</Link>
                </Td>
                <Td>{since}</Td>
                <Td quiet={reminded.length === 0}>
                  {reminded.length === 0
                    ? w.neverReminded
                    : reminded.map(({ at }) => (
                        <span key={at} className="block">
                          {stampOf(at)}
                        </span>
                      ))}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
