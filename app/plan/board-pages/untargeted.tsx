import { boardWords } from '~/plan/counting/board-words'
import { figure } from '~/plan/counting/figure'
import type { NamedIndicator } from '~/plan/counting/named'
import { usePlaces } from '~/plan/counting/use-places'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'

/** Indicators that nobody has set a target for: what is counted, and that there is no target. */
export function Untargeted({ indicators }: { indicators: (NamedIndicator & { value: string })[] }) {
  const w = useWords(boardWords)
  const locale = useLocale()
  const places = usePlaces()
  if (indicators.length === 0) return null
  return (
    <section className="mt-6 max-w-160">
      <SectionHead title={w.untargeted} aside={w.untargetedHint} />
      <Table label={w.untargeted}>
        <thead>
          <tr>
            <Th>{w.indicator}</Th>
            <Th num>{w.filters.approved}</Th>
            <Th num>{w.targetHead}</Th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ code, name, unit, kind, value }) => (
            <Row key={code}>
              <Td head second={unit[locale]}>
                {name[locale]}
              </Td>
              <Td num strong>
                <Link to={places.indicator(code)}>{figure(kind, value, locale)}</Link>
              </Td>
              <Td num quiet>
                {w.noTarget}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
