import type { ReactNode } from 'react'
import { deskWords } from '~/admission/applications/desk-words'
import { useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import type { Side } from './queries.server'
import { duplicateWords } from './words'
import { TRACKS } from '~/shared/tracks'

type Rows = keyof (typeof duplicateWords)['zh']['rows']

/** Two firms side by side; where they say the same it stands in ink, where not in grey. */
export function PairTable({
  sides,
  feet,
}: {
  sides: readonly [Side, Side]
  feet?: readonly [ReactNode, ReactNode]
}) {
  const w = useWords(duplicateWords)
  const tracks = useWords(deskWords).tracks
  const of: Record<Rows, (side: Side) => string> = {
    ref: (side) => side.ref,
    uscc: (side) => side.uscc,
    formerly: (side) => side.formerNames.join('、'),
    founded: (side) => side.foundedOn,
    track: (side) => tracks[TRACKS.of(side.track)],
    product: (side) => side.product,
    contact: (side) => `${side.contactName} ${side.contactPhone}`,
    people: (side) => side.people.join('、'),
    applications: (side) => side.applications.join('、'),
    projects: (side) => side.projects.join('、'),
    records: (side) => String(side.counts.records),
    evidence: (side) => String(side.counts.evidence),
    leases: (side) => String(side.counts.leases),
    tenancies: (side) => String(side.counts.tenancies),
    places: (side) => String(side.counts.places),
    figures: (side) => String(side.counts.figures),
  }
  const [one, other] = sides
  return (
    <Table label={w.pairTitle} minWidth="m">
      <thead>
        <tr>
          <Th>{w.what}</Th>
          <Th>{one.name}</Th>
          <Th>{other.name}</Th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(of) as Rows[]).map((row) => {
          const [a, b] = [of[row](one), of[row](other)]
          return (
            <Row key={row}>
              <Td head>{w.rows[row]}</Td>
              <Td strong={a !== '' && a === b}>{a || '—'}</Td>
              <Td strong={a !== '' && a === b}>{b || '—'}</Td>
            </Row>
          )
        })}
        {feet ? (
          <Row>
            <Td />
            <Td>{feet[0]}</Td>
            <Td>{feet[1]}</Td>
          </Row>
        ) : null}
      </tbody>
    </Table>
  )
}
