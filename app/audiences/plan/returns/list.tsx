import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireWorker } from '~/plan/board/worker.server'
import { areaOf } from '~/plan/counting/area'
import { returnsPage } from '~/plan/returns/queries.server'
import { RETURN_STATES } from '~/plan/returns/vocabulary'
import { returnWords } from '~/plan/returns/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(returnWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const area = areaOf(new URL(request.url).pathname)
  return json({ slug: actor.enclaveSlug, area, years: await returnsPage(actor, today()) })
}

/** The years of the incubator, and where the return of each stands. */
export default function Returns() {
  const { slug, area, years } = useLoaderData<typeof loader>()
  const w = useWords(returnWords)
  return (
    <>
      <PageHead title={w.title} sub={w.lead} />
      <Table label={w.title} pick>
        <thead>
          <tr>
            <Th>{w.year}</Th>
            <Th>{w.state}</Th>
            <Th>{w.debts}</Th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, isRunning, newest }) => (
            <Row key={year}>
              <Td head>
                <Link to={paths.yearlyReturn(area, slug, String(year))}>{year}</Link>
              </Td>
              <Td second={newest?.isSealed ? w.sealed : undefined}>
                {newest ? (
                  <StatusWord shape={RETURN_STATES.shapeOf(newest.state)}>
                    {w.states[newest.state]} · {w.version(newest.version)}
                  </StatusWord>
                ) : isRunning ? (
                  w.running
                ) : (
                  w.notYet
                )}
              </Td>
              <Td>
                <Link to={paths.yearlyReturnDebts(area, slug, String(year))}>{w.debts}</Link>
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </>
  )
}
