import { reasonsInWords } from '~/plan/evidence/refusal-words'
import { evidenceWords } from '~/plan/counting/words'
import type { TermEffect } from '~/plan/evidence/term-change.part.server'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { words } from '~/residence/tenancies/words'

type Props = { endsOn: Day; effects: TermEffect[]; enclave: string }

/** What follows from the other day: the end of the term, the leases, and each row of evidence that would change. */
export function TermEffects({ endsOn, effects, enclave }: Props) {
  const w = useWords(words).term
  const states: Record<string, string> = useWords(evidenceWords).states
  const locale = useLocale()
  return (
    <section className="mb-6">
      <SectionHead title={w.effects} aside={w.until(endsOn)} />
      <p className="py-2 text-13 text-ink-2">{w.leases}</p>
      {effects.length === 0 ? <p className="py-2 text-13">{w.noEffect}</p> : null}
      {effects.length > 0 ? (
        <Table label={w.effects} stacks>
          <thead>
            <tr>
              <Th>{w.evidence}</Th>
              <Th>{w.state}</Th>
              <Th>{w.becomes}</Th>
            </tr>
          </thead>
          <tbody>
            {effects.map(({ evidenceId, ref, state, countedOn, movesTo, reasons }) => (
              <Row key={evidenceId}>
                <Td head>
                  <Link to={paths.deskEvidenceRow(enclave, evidenceId)}>{ref}</Link>
                </Td>
                <Td label={w.state}>{states[state]}</Td>
                <Td label={w.becomes}>
                  {movesTo ? w.moves(countedOn, movesTo) : w.falls(reasonsInWords(reasons, locale))}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      ) : null}
    </section>
  )
}
