import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { CheckCell, CheckHead, Row, Table, Td, Th } from '~/ui/table'
import { deskWords } from '~/admission/applications/desk-words'
import type { PendingDecision } from './pending.server'
import { outcomeShape } from '~/shared/application-outcomes'
import { pendingWords } from './pending-words'

/** Pending decisions with the letters they will send; the director ticks which are published. */
export function PendingTable(props: { rows: PendingDecision[]; slug: string; mayPublish: boolean }) {
  const w = useWords(pendingWords)
  return (
    <Table label={w.title} minWidth="l">
      <thead>
        <tr>
          {props.mayPublish ? <CheckHead /> : null}
          <Th>{w.firm}</Th>
          <Th>{w.decision}</Th>
          <Th>{w.note}</Th>
          <Th>{w.letters}</Th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <PendingRow key={row.id} row={row} slug={props.slug} mayPublish={props.mayPublish} />
        ))}
      </tbody>
    </Table>
  )
}

function PendingRow({ row, slug, mayPublish }: { row: PendingDecision; slug: string; mayPublish: boolean }) {
  const w = useWords(pendingWords)
  const desk = useWords(deskWords)
  return (
    <Row>
      {mayPublish ? (
        <CheckCell name="decision" value={row.id} label={w.choose(row.firmName)} checked />
      ) : null}
      <Td head second={row.ref}>
        <Link to={paths.deskApplication(slug, row.applicationId)}>{row.firmName}</Link>
      </Td>
      <Td second={row.rank ? w.rank(row.rank) : row.on}>
        <StatusWord shape={outcomeShape(row.outcome)}>{desk.outcomes[row.outcome]}</StatusWord>
      </Td>
      <Td className="max-w-[28em] text-ink-2">{row.note}</Td>
      <Td>
        {row.letters.length === 0 ? w.noLetters : null}
        {row.letters.map((letter) => (
          <span key={letter.id} className="block">
            <Link to={paths.letter(slug, letter.id)}>{letter.subject}</Link>
            <span className="second-line">{letter.held ? letter.to : w.dropped}</span>
          </span>
        ))}
      </Td>
    </Row>
  )
}
