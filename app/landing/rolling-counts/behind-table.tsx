import { AREAS, type Area } from '~/landing/projects/area'
import { landingWords } from '~/landing/projects/words'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { Behind } from './counts.server'
import { PHASES } from './phases'
import { countsWords } from './words'

type Props = { label: string; rows: Behind['rows']; area: Area; enclave: string }

/** The projects behind a number, each with its phase and since when it is in it. */
export function BehindTable({ label, rows, area, enclave }: Props) {
  const w = useWords(countsWords)
  const l = useWords(landingWords)
  const locale = useLocale()
  return (
    <Table label={label} pick minWidth="m">
      <thead>
        <tr>
          <Th>{w.project}</Th>
          <Th>{w.park}</Th>
          <Th>{w.phase}</Th>
          <Th>{w.since}</Th>
          <Th num>{w.investment}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.id}>
            <Td head second={one.ref}>
              <Link to={AREAS[area].project(enclave, one.id)}>{one.firm}</Link>
            </Td>
            <Td>{locale === 'zh' ? one.parkZh : one.parkEn}</Td>
            <Td>
              <StatusWord shape={PHASES.shapeOf(one.phase)}>{w.phases[one.phase]}</StatusWord>
            </Td>
            <Td>{one.since}</Td>
            <Td num>{l.money(one.investment)}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
