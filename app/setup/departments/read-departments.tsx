import type { SerializeFrom } from '@remix-run/node'
import { sentenceFor } from '~/mechanism/sentences'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ReadRow } from './read-rows.server'
import { departmentLabels } from './labels'
import { departmentWords } from './words'

/** How pasted rows are read, and what is wrong with which. */
export function ReadDepartments({ rows }: { rows: SerializeFrom<ReadRow[]> }) {
  const w = useWords(departmentWords)
  const labels: Record<string, string> = departmentLabels(w)
  return (
    <div className="mb-6">
      <SectionHead title={w.read} />
      <Table label={w.read} minWidth="m">
        <thead>
          <tr>
            <Th num>{w.line}</Th>
            <Th>{w.department}</Th>
            <Th>{w.kind}</Th>
            <Th />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, typed, problems, department }) => (
            <Row key={line}>
              <Td num>{line}</Td>
              <Td head>{typed[0]}</Td>
              <Td>{department ? w.kinds[department.kind] : typed[2]}</Td>
              <Td>
                {problems.length === 0 ? (
                  <StatusWord shape="yes">{w.fine}</StatusWord>
                ) : (
                  problems.map(({ field, code }) => (
                    <StatusWord key={field} shape="no" tone="hot">
                      {labels[field]}: {sentenceFor(w.errors, code)}
                    </StatusWord>
                  ))
                )}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
