import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { PlanListRow } from '~/landing/firm-plans/list.server'
import { WATCH_LEVELS } from '~/landing/firm-plans/vocabulary'
import { planWords } from '~/landing/firm-plans/words'

type Props = { label: string; rows: readonly PlanListRow[]; to: (id: string) => string }

/** Plans of key firms: who stands for them, what is watched, what is asked, and when somebody was there. */
export function PlanTable({ label, rows, to }: Props) {
  const w = useWords(planWords)
  return (
    <Table label={label} minWidth="l">
      <thead>
        <tr>
          <Th>{w.firm}</Th>
          <Th>{w.officer}</Th>
          <Th>{w.watches}</Th>
          <Th>{w.openRequests}</Th>
          <Th>{w.lastVisit}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id}>
            <Td head second={row.firmRef}>
              <Link to={to(row.id)}>{row.firmName}</Link>
            </Td>
            <Td second={row.leader}>{row.officer}</Td>
            <Td
              second={[w.watched(row.watched), row.reviewOn ? w.nextReview(row.reviewOn) : '']
                .filter(Boolean)
                .join(' · ')}
            >
              {row.level ? (
                <StatusWord shape={WATCH_LEVELS.shapeOf(row.level)}>{w.levels[row.level]}</StatusWord>
              ) : (
                '—'
              )}
            </Td>
            <Td second={row.lateRequests > 0 ? w.lateOf(row.lateRequests) : undefined}>{row.openRequests}</Td>
            <Td
              second={
                row.toVisit ? (
                  <StatusWord shape="late" tone="hot">
                    {w.unvisited(row.unvisitedDays)}
                  </StatusWord>
                ) : row.lastVisit ? (
                  w.daysAgo(row.unvisitedDays)
                ) : undefined
              }
            >
              {row.lastVisit ?? w.never}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
