import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isQuarter } from '~/landing/quarters/quarter'
import { requireWorker } from '~/plan/board/worker.server'
import { areaOf, pathsOf } from '~/plan/counting/area'
import { debtsPage } from '~/plan/returns/queries.server'
import { LINES } from '~/plan/returns/definition'
import { periodInWords } from '~/plan/returns/period'
import { returnWords } from '~/plan/returns/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(returnWords, (w) => w.debts)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const area = areaOf(new URL(request.url).pathname)
  return json({ slug: actor.enclaveSlug, area, ...(await debtsPage(actor, params.period, today())) })
}

/** Firms in residence that have not reported a period, what is missing, and when they were reminded. */
export default function Debts() {
  const { slug, area, period, isRunning, due, firms, owing } = useLoaderData<typeof loader>()
  const w = useWords(returnWords)
  const locale = useLocale()
  const said = periodInWords(period, locale)
  const toReport = (id: string) =>
    isQuarter(period)
      ? paths.deskQuarterFigures(slug, id, period)
      : paths.deskFigures(slug, id, Number(period))
  const to = pathsOf(area, slug)
  const until = due === null ? w.notAsked : isRunning ? w.runningDue(due) : w.dueOn(due)
  return (
    <>
      <PageHead
        crumbs={[
          { label: w.title, to: paths.returns(area, slug) },
          { label: w.periodTitle(said), to: paths.returnOf(area, slug, period) },
        ]}
        title={w.debtsOf(said)}
        sub={`${w.debtsLead(owing.length, firms)}${until}`}
      />
      {owing.length === 0 ? (
        <EmptyState title={w.noDebts} />
      ) : (
        <Table label={w.debtsOf(said)} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.since}</Th>
              <Th>{w.missing}</Th>
              <Th>{w.reminded}</Th>
            </tr>
          </thead>
          <tbody>
            {owing.map(({ id, name, uscc, since, missing, reminded }) => (
              <Row key={id}>
                <Td head second={uscc}>
                  <Link to={to.firm(id)}>{name}</Link>
                </Td>
                <Td>{since}</Td>
                <Td
                  second={
                    area === 'desk' && !(isRunning && isQuarter(period)) ? (
                      <Link to={toReport(id)}>{w.reportFor}</Link>
                    ) : undefined
                  }
                >
                  {missing
                    .map((key) => LINES[key].name[locale === 'zh' ? 0 : 1])
                    .join(locale === 'zh' ? '、' : ', ')}
                </Td>
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
