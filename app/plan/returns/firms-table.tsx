import { industryName } from '~/ground/national-rules/industries'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { LINES, type FirmKey } from './definition'
import type { FirmLine } from './figures'
import { shownValue } from './values'
import { returnWords } from './words'

/** The columns of the two tables of firms. */
const PARTS = {
  economy: ['revenue', 'rd', 'tax', 'staff', 'rd_staff'],
  results: [
    'doctors',
    'masters',
    'patents',
    'inventions',
    'hntes',
    'tech_smes',
    'contracts',
    'contract_amount',
    'fundings',
    'funding_amount',
    'evidence',
  ],
} as const satisfies Record<string, readonly FirmKey[]>

type Props = { firms: readonly FirmLine[]; firmTo: (id: string) => string }

/** Every firm in residence at the end of the period: who it is and its economy, then its talent and results. */
export function FirmsTables({ firms, firmTo }: Props) {
  const w = useWords(returnWords)
  if (firms.length === 0) return <EmptyState title={w.noFirms} />
  return (
    <>
      <Economy firms={firms} firmTo={firmTo} />
      <Results firms={firms} firmTo={firmTo} />
    </>
  )
}

function Economy({ firms, firmTo }: Props) {
  const w = useWords(returnWords)
  const locale = useLocale()
  return (
    <section className="mt-8">
      <SectionHead title={w.firmParts.economy} />
      <Table label={w.firmParts.economy} minWidth="l">
        <thead>
          <tr>
            <Th>{w.firm}</Th>
            <Th>{w.since}</Th>
            <Th>{w.industry}</Th>
            {PARTS.economy.map((key) => (
              <Head key={key} line={key} />
            ))}
          </tr>
        </thead>
        <tbody>
          {firms.map(({ id, name, uscc, since, industry, figures, values }) => (
            <Row key={id}>
              <Td head second={uscc}>
                <Link to={firmTo(id)}>{name}</Link>
              </Td>
              <Td>{since}</Td>
              <Td>{industryName(industry)?.[locale] ?? industry}</Td>
              {PARTS.economy.map((key) => (
                <Td key={key} num hot={figures === 0 && values[key] === null}>
                  {figures === 0 && values[key] === null ? w.notReported : shownValue(key, values[key])}
                </Td>
              ))}
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

function Results({ firms, firmTo }: Props) {
  const w = useWords(returnWords)
  return (
    <section className="mt-8">
      <SectionHead title={w.firmParts.results} />
      <Table label={w.firmParts.results} minWidth="l">
        <thead>
          <tr>
            <Th>{w.firm}</Th>
            {PARTS.results.map((key) => (
              <Head key={key} line={key} />
            ))}
          </tr>
        </thead>
        <tbody>
          {firms.map(({ id, name, values }) => (
            <Row key={id}>
              <Td head>
                <Link to={firmTo(id)}>{name}</Link>
              </Td>
              {PARTS.results.map((key) => (
                <Td key={key} num>
                  {shownValue(key, values[key])}
                </Td>
              ))}
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

function Head({ line }: { line: FirmKey }) {
  const w = useWords(returnWords)
  const { name, unit } = LINES[line]
  const label = name[useLocale() === 'zh' ? 0 : 1]
  return <Th num>{unit === 'thousand' ? `${label} (${w.units.thousand})` : label}</Th>
}
