import type { ReactNode } from 'react'
import { landingWords } from '~/landing/projects/words'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import type { Counts } from './counts.server'
import { PHASES, type Phase } from './phases'
import { countsWords } from './words'

type Line = {
  key: string
  name: ReactNode
  spoken: string
  counts: Counts
  current?: boolean
  to: ((phase: Phase | null) => string) | null
}
type Props = { label: string; head: string; lines: Line[]; total?: Line }

/** Projects by phase, a line for each park or month; each number leads to its rows, and the phases add up to the sum. */
export function CountsTable({ label, head, lines, total }: Props) {
  const w = useWords(countsWords)
  return (
    <Table label={label} pick minWidth="m">
      <thead>
        <tr>
          <Th>{head}</Th>
          {PHASES.codes.map((phase) => (
            <Th key={phase} num>
              {w.phases[phase]}
            </Th>
          ))}
          <Th num>{w.all}</Th>
          <Th num>{w.investment}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.key} current={line.current ?? false}>
            <Td head>{line.name}</Td>
            <Numbers line={line} />
          </Row>
        ))}
      </tbody>
      {total ? (
        <TotalRow>
          <Td head>{total.name}</Td>
          <Numbers line={total} />
        </TotalRow>
      ) : null}
    </Table>
  )
}

function Numbers({ line: { counts, to, spoken } }: { line: Line }) {
  const w = useWords(countsWords)
  const l = useWords(landingWords)
  const number = (phase: Phase | null) => {
    const n = phase === null ? counts.all : counts[phase]
    const what = `${spoken} ${phase === null ? w.all : w.phases[phase]}`
    return n > 0 && to ? (
      <Link to={to(phase)} aria-label={w.spoken(n, what)}>
        {n}
      </Link>
    ) : (
      n
    )
  }
  return (
    <>
      {PHASES.codes.map((phase) => (
        <Td key={phase} num quiet={counts[phase] === 0}>
          {number(phase)}
        </Td>
      ))}
      <Td num strong>
        {number(null)}
      </Td>
      <Td num>{counts.all > 0 ? l.money(counts.yuan) : '—'}</Td>
    </>
  )
}
