import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { requireWorker } from '~/plan/board/worker.server'
import { areaOf, pathsOf } from '~/plan/counting/area'
import { figure } from '~/plan/counting/figure'
import { nameOfMonth } from '~/plan/months/calendar'
import { ROWS_ON_A_PAGE, rowsOfMonth } from '~/plan/months/rows.server'
import { monthWords } from '~/plan/months/words'
import { paths } from '~/platform/paths'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { FilterLinks } from '~/ui/browse'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(monthWords, (w) => w.rowsTitle(''))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const { searchParams, pathname } = new URL(request.url)
  const shown = await rowsOfMonth(actor, params.month, searchParams.get('indicator'), pageAsked(searchParams))
  return json({
    slug: actor.enclaveSlug,
    area: areaOf(pathname),
    range: rangeOfPage(shown.page, ROWS_ON_A_PAGE, shown.rows.length, {
      total: shown.more ? null : (shown.page - 1) * ROWS_ON_A_PAGE + shown.rows.length,
    }),
    ...shown,
  })
}

/** The rows a closed month was reported with; each opens its evidence, firm and application. */
export default function MonthRows() {
  const { slug, area, month, code, indicators, page, more, rows, range } = useLoaderData<typeof loader>()
  const w = useWords(monthWords)
  const locale = useLocale()
  const places = pathsOf(area, slug)
  const name = nameOfMonth(month)
  const here = paths.monthRows(area, slug, name)
  const at = (number: number) => `${here}?${code ? `indicator=${code}&` : ''}page=${number}`
  return (
    <>
      <PageHead
        crumbs={[
          { label: w.title, to: paths.months(area, slug) },
          { label: name, to: paths.month(area, slug, name) },
        ]}
        title={w.rowsTitle(name)}
        sub={w.rowsLead}
        actions={
          <BoardFileLinks board="month_rows" search={`?month=${name}${code ? `&indicator=${code}` : ''}`} />
        }
      />
      <FilterLinks
        label={w.indicator}
        items={[
          { to: here, label: w.all, current: code === null },
          ...indicators.map((one) => ({
            to: `${here}?indicator=${one.code}`,
            label: one[locale],
            current: one.code === code,
          })),
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={w.noRows} />
      ) : (
        <Table label={w.rowsTitle(name)} minWidth="m">
          <thead>
            <tr>
              <Th>{w.ref}</Th>
              <Th>{w.firm}</Th>
              <Th>{w.record}</Th>
              <Th>{w.countedOn}</Th>
              <Th num>{w.counts}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Td head second={row.indicator[locale]}>
                  <Link to={places.row(row.id)}>{row.ref}</Link>
                </Td>
                <Td>
                  <Link to={places.firm(row.firm.id)}>{row.firm.name}</Link>
                </Td>
                <Td>{row.title}</Td>
                <Td
                  second={
                    <>
                      {row.late ? <StatusWord shape="late">{w.isLate}</StatusWord> : null}
                      {row.state === 'withdrawn' ? (
                        <StatusWord shape="ended">{w.sinceWithdrawn}</StatusWord>
                      ) : null}
                    </>
                  }
                >
                  {row.countedOn}
                </Td>
                <Td num strong>
                  {figure(row.indicator.unit === 'yuan' ? 'money' : 'count', row.value, locale)}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager page={page} more={more} range={range} at={at} />
    </>
  )
}
