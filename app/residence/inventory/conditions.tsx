import { squareMetres } from '~/residence/spaces/sheet'
import type { Day } from '~/shared/days'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { AreaFacts, AreaLine } from './space-conditions'
import { inventoryWords } from './words'

/** The conditions on space of a national incubator, each with its value, its threshold and where that stands. */
export function Conditions({
  lines,
  facts,
  day,
}: {
  lines: readonly AreaLine[]
  facts: AreaFacts
  day: Day
}) {
  const w = useWords(inventoryWords)
  const share = lines.find(({ code }) => code === 'used_share')?.value ?? ''
  const [firms, shared, whole] = [facts.byIncubatees, facts.publicUse, facts.whole].map((sqm) =>
    squareMetres(Number(sqm)),
  ) as [string, string, string]
  return (
    <section className="mt-10">
      <SectionHead title={w.conditions} aside={w.conditionsSub(day)} />
      <Table label={w.conditions} stacks>
        <thead>
          <tr>
            <Th>{w.what}</Th>
            <Th num>{w.value}</Th>
            <Th num>{w.least}</Th>
            <Th>{w.state}</Th>
            <Th>{w.source}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, value, least, met, source }) => (
            <Row key={code}>
              <Td head className="cell-head">
                {w.condition[code]}
              </Td>
              <Td num label={w.value}>
                {squareMetres(Number(value))}
              </Td>
              <Td num label={w.least}>
                {squareMetres(Number(least))}
              </Td>
              <Td label={w.state}>
                <StatusWord shape={met ? 'yes' : 'no'}>{met ? w.met : w.unmet}</StatusWord>
              </Td>
              <Td label={w.source}>{source}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
      <p className="max-w-180 py-2 text-13 text-ink-2">{w.share(firms, shared, whole, share)}</p>
    </section>
  )
}
