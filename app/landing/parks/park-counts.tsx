import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { parkCounts } from './queries.server'
import { parksWords } from './words'

type Props = { slug: string; counts: Awaited<ReturnType<typeof parkCounts>>; mayCount: boolean }

/** How many parks are on record here, and how many each source says there are. */
export function ParkCounts({ slug, counts, mayCount }: Props) {
  const w = useWords(parksWords)
  return (
    <section className="mt-10">
      <SectionHead
        title={w.counted}
        aside={mayCount ? <LinkButton to={paths.parksNewCount(slug)}>{w.addCount}</LinkButton> : null}
      />
      <p className="mb-3 text-13 text-ink-2">{w.countedLead}</p>
      <Table label={w.counted} minWidth="m">
        <thead>
          <tr>
            <Th>{w.what}</Th>
            <Th num>{w.countOf}</Th>
            <Th>{w.source}</Th>
            <Th>{w.saidOn}</Th>
          </tr>
        </thead>
        <tbody>
          <Row>
            <Td head>{w.onRecord}</Td>
            <Td num strong>
              {counts.here}
            </Td>
            <Td>—</Td>
            <Td>—</Td>
          </Row>
          {counts.said.map((one) => (
            <Row key={one.id}>
              <Td head>{one.what}</Td>
              <Td num>{one.count}</Td>
              <Td>{one.source}</Td>
              <Td>{one.saidOn}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
