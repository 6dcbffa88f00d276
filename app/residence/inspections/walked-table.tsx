import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import type { walkedOf } from './queries.server'
import { inspectionWords } from './words'

type Walked = SerializeFrom<Awaited<ReturnType<typeof walkedOf>>>[number]

/** Rounds that were walked, the latest on top. */
export function WalkedTable({ slug, rows }: { slug: string; rows: readonly Walked[] }) {
  const w = useWords(inspectionWords)
  const locale = useLocale()
  if (rows.length === 0) return <p className="py-3 text-ink-2">{w.noHistory}</p>
  return (
    <Table label={w.history} minWidth="m">
      <thead>
        <tr>
          <Th>{w.doneOn}</Th>
          <Th>{w.checklist}</Th>
          <Th>{w.due}</Th>
          <Th>{w.by}</Th>
          <Th>{w.findings}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id}>
            <Td head>
              <Link to={paths.deskInspection(slug, row.id)}>{row.doneOn}</Link>
            </Td>
            <Td>{locale === 'zh' ? row.nameZh : row.nameEn}</Td>
            <Td hot={row.doneOn > row.dueOn}>{row.dueOn}</Td>
            <Td>{row.by}</Td>
            <Td>{w.findingsOf(row.findings)}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
