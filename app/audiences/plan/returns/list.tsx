import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireWorker } from '~/plan/board/worker.server'
import { areaOf } from '~/plan/counting/area'
import { returnsPage } from '~/plan/returns/queries.server'
import { StandingOfReturn } from '~/plan/returns/standing'
import { returnWords } from '~/plan/returns/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(returnWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const area = areaOf(new URL(request.url).pathname)
  return json({ slug: actor.enclaveSlug, area, years: await returnsPage(actor, today()) })
}

/** The years of the incubator and their quarters, and where the return of each stands. */
export default function Returns() {
  const { slug, area, years } = useLoaderData<typeof loader>()
  const w = useWords(returnWords)
  return (
    <>
      <PageHead title={w.title} sub={w.lead} />
      <Table label={w.title} minWidth="m">
        <thead>
          <tr>
            <Th>{w.period}</Th>
            <Th>{w.yearly}</Th>
            {w.fourQuarters.map((name) => (
              <Th key={name}>{name}</Th>
            ))}
            <Th>{w.debts}</Th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ quarters, ...year }) => (
            <Row key={year.period}>
              <Td head>{year.period}</Td>
              <Td>
                <StandingOfReturn standing={year} to={paths.returnOf(area, slug, year.period)} />
              </Td>
              {w.fourQuarters.map((name, index) => (
                <Td key={name}>
                  {quarters[index] ? (
                    <StandingOfReturn
                      standing={quarters[index]}
                      to={paths.returnOf(area, slug, quarters[index].period)}
                    />
                  ) : null}
                </Td>
              ))}
              <Td>
                <Link to={paths.returnDebts(area, slug, year.period)}>{w.debts}</Link>
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </>
  )
}
