import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { daysBetween, type Day } from '~/shared/days'
import { placeOfNext, placeOfPrevious, type PageRange } from '~/shared/page-range'
import type { ExitWay } from '~/residence/tenancies/vocabulary'
import { words as tenancyWords } from '~/residence/tenancies/words'
import { FilterLinks, Pager } from '~/ui/browse'
import { Button } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { FIRM_FILTERS, type FirmFilter } from './filters'
import { FirmLineSmall } from '~/ground/firm-line/firm-line'
import { isStalled, furthestStation, type Station } from '~/ground/firm-line/line'
import { firmWords } from '~/ground/firms/words'
import { wordFor } from '~/shared/words'

export type FirmListPage = {
  today: Day
  q: string
  filter: FirmFilter
  /** Null where so many are found that they are not counted filter by filter. */
  counts: Record<FirmFilter, number> | null
  total: number
  more: boolean
  range: PageRange
  next: string | null
  previous: string | null
  firms: {
    id: string
    ref: string
    name: string
    track: string
    product: string
    line: Station[]
    tenancyState: string | null
    exitWay: ExitWay | null
    application: string | null
    endsOn: Day | null
  }[]
}

/** The firms an actor sees: searched, narrowed, paged by number. The address carries all of it. */
export function FirmListView({
  page,
  to,
  firmTo,
  tools,
}: {
  page: FirmListPage
  to: string
  firmTo: (id: string) => string
  tools?: ReactNode
}) {
  const w = useWords(firmWords)
  const at = (given: Record<string, string>) => {
    const query = new URLSearchParams(
      Object.entries(given).filter(([, value]) => value !== '' && value !== 'all'),
    )
    return query.size ? `${to}?${query}` : to
  }
  const { q, filter, counts, total, more, range } = page
  return (
    <>
      <PageHead title={w.firms} sub={more ? w.listAsideMany(total) : w.listAside(total)} />
      {tools}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pb-3">
        <FilterLinks
          label={w.status}
          items={FIRM_FILTERS.map((one) => ({
            to: at({ q, filter: one }),
            label: w.filter[one],
            ...(counts ? { count: counts[one] } : {}),
            current: one === filter,
          }))}
        />
        <Form
          method="get"
          action={to}
          role="search"
          aria-label={w.search}
          className="flex items-center gap-2"
        >
          {filter === 'all' ? null : <input type="hidden" name="filter" value={filter} />}
          <input
            className="input w-64"
            type="search"
            name="q"
            defaultValue={q}
            aria-label={w.search}
            placeholder={w.search}
          />
          <Button>{w.find}</Button>
        </Form>
      </div>
      {page.firms.length === 0 ? (
        <EmptyState title={w.emptyList}>{w.emptyListHint}</EmptyState>
      ) : (
        <Table label={w.firms} pick minWidth="l">
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.line}</Th>
              <Th>{w.status}</Th>
              <Th num>{w.termLeftHead}</Th>
            </tr>
          </thead>
          <tbody>
            {page.firms.map((firm) => (
              <Row key={firm.id}>
                <Td head second={[firm.ref, firm.product].filter(Boolean).join(' · ')}>
                  <Link to={firmTo(firm.id)}>{firm.name}</Link>
                </Td>
                <Td>
                  <FirmLineSmall line={firm.line} today={page.today} />
                </Td>
                <Td>
                  <Standing firm={firm} />
                </Td>
                <TermCell firm={firm} today={page.today} />
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <Pager
        range={range}
        unit="firm"
        previous={
          page.previous ? at({ q, filter, before: page.previous, at: placeOfPrevious(range) }) : undefined
        }
        next={page.next ? at({ q, filter, after: page.next, at: placeOfNext(range) }) : undefined}
      />
    </>
  )
}

type Listed = FirmListPage['firms'][number]

function Standing({ firm }: { firm: Listed }) {
  const w = useWords(firmWords)
  const t = useWords(tenancyWords)
  const here = furthestStation(firm.line)
  if (firm.tenancyState === 'exited')
    return <>{[t.state.exited, firm.exitWay && t.ways[firm.exitWay]].filter(Boolean).join(' · ')}</>
  if (!here) return <span className="text-ink-3">{wordFor(w.closed, firm.application) || '—'}</span>
  const words = isStalled(firm.line) ? w.stalledAt : w.atStation
  return (
    <span className={isStalled(firm.line) ? 'font-semibold text-sha' : ''}>
      {words(w.station[here.key])}
      <span className="second-line">{here.at}</span>
    </span>
  )
}

function TermCell({ firm, today }: { firm: Listed; today: Day }) {
  const w = useWords(firmWords)
  const t = useWords(tenancyWords)
  const states: Record<string, string> = t.state
  if (firm.tenancyState !== 'active' || !firm.endsOn) {
    return (
      <Td num quiet>
        {states[firm.tenancyState ?? ''] ?? '—'}
      </Td>
    )
  }
  const left = daysBetween(today, firm.endsOn)
  return (
    <Td num hot={left <= 90} second={w.termTo(firm.endsOn)}>
      {left < 0 ? w.termPast(-left) : w.termLeft(left)}
    </Td>
  )
}
