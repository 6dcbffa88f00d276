import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { forecast } from '~/residence/room-search/forecast.server'
import { ForecastChart } from '~/residence/room-search/forecast-chart'
import { searchWords } from '~/residence/room-search/words'
import { percent, squareMetres } from '~/residence/spaces/sheet'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(searchWords, (w) => w.forecastTitle)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  return json({ slug: actor.enclaveSlug, months: await forecast(actor, today()) })
}

/** What will be vacant in the building month by month for two years, by what is signed and what the terms end. */
export default function Forecast() {
  const { slug, months } = useLoaderData<typeof loader>()
  const w = useWords(searchWords)
  const vacantIn = (month?: (typeof months)[number]) =>
    percent(month?.leasable ? (month.leasable - month.signed) / month.leasable : 0)
  const first = months[0]
  return (
    <>
      <PageHead
        crumbs={[{ label: w.space, to: paths.deskSpace(slug) }]}
        title={w.forecastTitle}
        sub={w.forecastSub}
        actions={<LinkButton to={paths.deskRoomSearch(slug)}>{w.title}</LinkButton>}
      />
      {!first || first.leasable === 0 ? (
        <EmptyState title={w.forecastNone} />
      ) : (
        <>
          <ForecastChart months={months} summary={w.curve(vacantIn(first), vacantIn(months.at(-1)))} />
          <p className="mt-1 mb-6 max-w-[37em] text-13 text-ink-2">
            {w.curve(vacantIn(first), vacantIn(months.at(-1)))}
            {w.howCounted}
          </p>
          <Table label={w.forecastTitle} stacks minWidth="m">
            <thead>
              <tr>
                <Th>{w.month}</Th>
                {(['leasable', 'signed', 'begins', 'ends', 'terms', 'vacant', 'stillVacant'] as const).map(
                  (one) => (
                    <Th key={one} num>
                      {w[one]}
                    </Th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <Row key={month.month}>
                  <Td head>{month.month.slice(0, 7)}</Td>
                  {(['leasable', 'signed', 'begins', 'ends', 'terms'] as const).map((one) => (
                    <Td key={one} num label={w[one]} quiet={month[one] === 0}>
                      {squareMetres(month[one])}
                    </Td>
                  ))}
                  <Td num strong label={w.vacant}>
                    {squareMetres(month.leasable - month.signed)}
                  </Td>
                  <Td num label={w.stillVacant}>
                    {squareMetres(Math.max(0, month.leasable - Math.max(month.signed, month.renewed)))}
                  </Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </>
      )}
    </>
  )
}
