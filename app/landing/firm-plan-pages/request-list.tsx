import type { ReactNode } from 'react'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { RequestLine, RequestListRow } from '~/landing/firm-plans/requests.server'
import { REQUEST_STANDINGS } from '~/landing/firm-plans/vocabulary'
import { planWords } from '~/landing/firm-plans/words'

type Acts = (one: RequestLine) => ReactNode

/** What was asked under one plan, with what departments answered. */
export function RequestLines({ requests, acts }: { requests: readonly RequestLine[]; acts?: Acts }) {
  const w = useWords(planWords)
  const locale = useLocale()
  return (
    <ul>
      {requests.map((one) => (
        <li key={one.id} id={one.id} className="border-b border-rule py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="text-13 text-ink-3">
              {[w.kinds[one.kind], one.department?.[locale]].filter(Boolean).join(' · ')}
            </span>
            <StatusWord shape={REQUEST_STANDINGS.shapeOf(one.standing)}>
              {w.standings[one.standing]}
            </StatusWord>
          </div>
          <p className="whitespace-pre-line">{one.what}</p>
          <p className="text-12 text-ink-3">
            {[`${w.asked} ${one.askedOn}`, one.dueOn ? `${w.due} ${one.dueOn}` : '']
              .filter(Boolean)
              .join(' · ')}
          </p>
          {one.reply && one.answeredOn ? (
            <p className="mt-1 text-13 whitespace-pre-line text-ink-2">
              <b>{w.said(w.replies[one.reply], one.answeredOn)}</b> {one.answer}
            </p>
          ) : null}
          {one.withdrawnWhy ? <p className="mt-1 text-13 text-ink-2">{one.withdrawnWhy}</p> : null}
          {one.rating === null ? null : (
            <p className="text-13 text-ink-2">
              {[w.rated(one.rating), one.ratingNote].filter(Boolean).join(' · ')}
            </p>
          )}
          {acts ? <p className="flex flex-wrap gap-x-4 print:hidden">{acts(one)}</p> : null}
        </li>
      ))}
    </ul>
  )
}

type TableProps = {
  label: string
  rows: readonly RequestListRow[]
  to: (row: RequestListRow) => string
  /** Whether the reader's department stands over all of them. */
  ofOne?: boolean
}

/** Requests of many firms, each with its department, its clock and its answer. */
export function RequestTable({ label, rows, to, ofOne }: TableProps) {
  const w = useWords(planWords)
  const locale = useLocale()
  return (
    <Table label={label} minWidth="l">
      <thead>
        <tr>
          <Th>{w.firm}</Th>
          <Th>{w.request}</Th>
          {ofOne ? null : <Th>{w.department}</Th>}
          <Th>{w.asked}</Th>
          <Th>{w.due}</Th>
          <Th>{w.state}</Th>
          <Th>{w.answered}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id}>
            <Td head>
              <Link to={to(row)}>{row.firmName}</Link>
            </Td>
            <Td second={w.kinds[row.kind]}>{row.what}</Td>
            {ofOne ? null : <Td>{row.department?.[locale] ?? '—'}</Td>}
            <Td>{row.askedOn}</Td>
            <Td>{row.dueOn ?? '—'}</Td>
            <Td second={row.answeredOn ?? undefined}>
              <StatusWord shape={REQUEST_STANDINGS.shapeOf(row.standing)}>
                {w.standings[row.standing]}
              </StatusWord>
            </Td>
            <Td
              second={[row.answer, row.rating === null ? '' : w.rated(row.rating)]
                .filter(Boolean)
                .join(' · ')}
            >
              {row.reply ? w.replies[row.reply] : '—'}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
