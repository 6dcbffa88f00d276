import type { SerializeFrom } from '@remix-run/node'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { TaskLine } from '~/plan/measures/queries.server'
import { STANDINGS, type Standing } from '~/plan/measures/vocabulary'
import { measureWords } from '~/plan/measures/words'

type Props = {
  label: string
  rows: readonly SerializeFrom<TaskLine>[]
  to: (id: string) => string
  /** Where the measure of a task is, where the table is not that of one measure. */
  measureAt?: (id: string) => string
  withMeasure?: boolean
}

/** How a task stands, as a word with its mark. */
export function StandingWord({ standing }: { standing: Standing }) {
  const w = useWords(measureWords)
  return (
    <StatusWord shape={STANDINGS.shapeOf(standing)} tone={standing === 'late' ? 'hot' : 'plain'}>
      {w.standings[standing]}
    </StatusWord>
  )
}

/** Tasks, one a row. */
export function TaskTable({ label, rows, to, measureAt, withMeasure = false }: Props) {
  const w = useWords(measureWords)
  const zh = useLocale() === 'zh'
  return (
    <Table label={label} minWidth="l">
      <thead>
        <tr>
          <Th>{w.task}</Th>
          {withMeasure ? <Th>{w.measure}</Th> : null}
          <Th>{w.owner}</Th>
          <Th>{w.due}</Th>
          <Th num>{w.progress}</Th>
          <Th>{w.state}</Th>
          <Th num>{w.proof}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((task) => {
          const measure = zh ? task.nameZh : task.nameEn
          return (
            <Row key={task.id}>
              <Td head second={task.milestone ? w.fields.milestone : undefined}>
                <Link to={to(task.id)}>{task.title}</Link>
              </Td>
              {withMeasure ? (
                <Td>{measureAt ? <Link to={measureAt(task.measureId)}>{measure}</Link> : measure}</Td>
              ) : null}
              <Td>{zh ? task.ownerZh : task.ownerEn}</Td>
              <Td second={task.late > 0 ? w.lateBy(task.late) : undefined}>{task.dueOn}</Td>
              <Td num>{`${task.percent}%`}</Td>
              <Td>
                <StandingWord standing={task.standing} />
              </Td>
              <Td num>{w.proofs(task.proofs)}</Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}
