import { inColumn } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ParkSums, YearOfMoney } from '~/landing/commitments/totals.server'
import { commitmentWords } from '~/landing/commitments/words'

/** What was promised and paid, by year. */
export function MoneyByYear({ years }: { years: readonly YearOfMoney[] }) {
  const w = useWords(commitmentWords)
  const locale = useLocale()
  if (years.length === 0) return null
  return (
    <section className="mb-8">
      <SectionHead level={3} title={`${w.money} (${w.unitHead})`} />
      <Table label={w.money} minWidth="m">
        <thead>
          <tr>
            <Th>{w.year}</Th>
            <Th num>{w.cityPromised}</Th>
            <Th num>{w.cityDone}</Th>
            <Th num>{w.firmPromised}</Th>
            <Th num>{w.firmDone}</Th>
          </tr>
        </thead>
        <tbody>
          {years.map((one) => (
            <Row key={one.year}>
              <Td head>{one.year}</Td>
              <Td num>{inColumn(one.cityPromised, locale)}</Td>
              <Td num>{inColumn(one.cityDone, locale)}</Td>
              <Td num>{inColumn(one.firmPromised, locale)}</Td>
              <Td num>{inColumn(one.firmDone, locale)}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
      <p className="mt-1 text-12 text-ink-3">{w.moneyNote}</p>
    </section>
  )
}

type Props = { parks: readonly ParkSums[]; to: (parkId: string) => string }

/** By park: what holds, what is kept and what is late on either side. */
export function ByPark({ parks, to }: Props) {
  const w = useWords(commitmentWords)
  const locale = useLocale()
  if (parks.length === 0) return null
  return (
    <section className="mb-8">
      <SectionHead level={3} title={w.byPark} />
      <Table label={w.byPark} minWidth="l" pick>
        <thead>
          <tr>
            <Th>{w.park}</Th>
            <Th num>{w.promised}</Th>
            <Th num>{w.kept}</Th>
            <Th num>{w.cityLate}</Th>
            <Th num>{w.firmLate}</Th>
            <Th num>{`${w.cityPromised} (${w.unitHead})`}</Th>
            <Th num>{`${w.cityDone} (${w.unitHead})`}</Th>
          </tr>
        </thead>
        <tbody>
          {parks.map((one) => (
            <Row key={one.parkId}>
              <Td head>
                <Link to={to(one.parkId)}>{locale === 'zh' ? one.parkZh : one.parkEn}</Link>
              </Td>
              <Td num>{one.promised}</Td>
              <Td num>{one.kept}</Td>
              <Td num hot={one.cityLate > 0}>
                {one.cityLate}
              </Td>
              <Td num hot={one.firmLate > 0}>
                {one.firmLate}
              </Td>
              <Td num>{inColumn(one.cityPromised, locale)}</Td>
              <Td num>{inColumn(one.cityDone, locale)}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
