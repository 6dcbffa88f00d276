import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { AlikeRecord, AlikeRecords } from './alike.server'
import { alikeWords } from './alike-words'
import { joiningWords } from './joining-words'
import { usePlaces } from '~/plan/counting/use-places'
import { evidenceWords } from '~/plan/counting/words'
import { wordFor } from '~/shared/words'

type Shown = Omit<AlikeRecord, 'likenesses'>
const ROWS = [
  ...(['firm', 'title', 'number', 'happenedOn', 'amount'] as const),
  ...(['buyer', 'seller', 'signedOn', 'evidence'] as const),
]

/** What looks like the record at hand, each beside it, with what is the same set in bold. */
export function AlikePanel({ alike }: { alike: AlikeRecords }) {
  const a = useWords(alikeWords)
  const j = useWords(joiningWords)
  const places = usePlaces()
  const { self, others } = alike
  return (
    <section className="mt-4">
      <Note tone="sha" title={a.title(others.length)}>
        {a.what}
      </Note>
      {others.map((other) => (
        <div key={other.id} className="mt-3">
          <p className="text-13">
            {a.because}: {other.likenesses.map((likeness) => a.likenesses[likeness]).join(' · ')}
          </p>
          <SideBySide self={self} other={other} />
          {self.kind === 'achievement' && self.firm.id === other.firm.id ? (
            <p className="pt-2 text-13">
              <Link to={places.joining(self.id, other.id)}>{j.join}</Link>
            </p>
          ) : null}
        </div>
      ))}
    </section>
  )
}

type Two = { self: Shown; other: Shown; names?: readonly [string, string] }

/** Two records in two columns, what is the same in bold. */
export function SideBySide({ self, other, names }: Two) {
  const a = useWords(alikeWords)
  const text = useShown()
  const rows = ROWS.filter((row) => text(self, row) || text(other, row))
  return (
    <Table label={a.other}>
      <thead>
        <tr>
          <Th>
            <span className="sr-only">{a.because}</span>
          </Th>
          <Th>{names?.[0] ?? a.this}</Th>
          <Th>{names?.[1] ?? a.other}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [one, two] = [text(self, row), text(other, row)]
          const same = one === two && row !== 'evidence'
          return (
            <Row key={row}>
              <Td head className="whitespace-nowrap">
                {a.rows[row]}
              </Td>
              <Td strong={same}>{one || a.none}</Td>
              <Td strong={same}>{two || a.none}</Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}

function useShown() {
  const a = useWords(alikeWords)
  const w = useWords(evidenceWords)
  return (record: Shown, row: (typeof ROWS)[number]): string => {
    switch (row) {
      case 'firm':
        return record.firm.name
      case 'amount':
        return record.amountYuan ? w.wan(record.amountYuan) : ''
      case 'evidence':
        return record.evidence
          ? `${record.evidence.ref} · ${wordFor(w.states, record.evidence.state)}`
          : a.notPutForward
      case 'signedOn':
        return record.signedOn ?? ''
      default:
        return record[row]
    }
  }
}
