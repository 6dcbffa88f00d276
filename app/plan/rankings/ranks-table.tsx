import { usePlaces } from '~/plan/counting/use-places'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { RankLine } from './queries.server'
import { movedSaid, placeSaid, targetSaid } from './said'
import { rankWords } from './words'

/** The places in rankings under the indicators of the board: each by itself, none added to another. */
export function Ranks({ lines }: { lines: RankLine[] }) {
  const w = useWords(rankWords)
  const locale = useLocale()
  const places = usePlaces()
  if (lines.length === 0) return null
  return (
    <section className="mt-6">
      <SectionHead title={w.title} aside={w.aside} />
      <Table label={w.title} minWidth="m">
        <thead>
          <tr>
            <Th>{w.ranking}</Th>
            <Th>{w.place}</Th>
            <Th>{w.before}</Th>
            <Th>{w.target}</Th>
            <Th>{w.onDay}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const [target, far] = targetSaid(w, line)
            const moved = movedSaid(w, line)
            return (
              <Row key={line.code}>
                <Td head second={line.waiting > 0 ? w.waiting(line.waiting) : undefined}>
                  <Link to={places.ranking(line.code)}>{line[locale]}</Link>
                </Td>
                <Td strong>{line.last ? placeSaid(w, line.last) : w.none}</Td>
                <Td second={moved || undefined}>{line.before ? placeSaid(w, line.before) : '—'}</Td>
                <Td second={far || undefined}>{target}</Td>
                <Td second={line.last?.source}>{line.last?.onDay ?? '—'}</Td>
              </Row>
            )
          })}
        </tbody>
      </Table>
    </section>
  )
}
