import type { SerializeFrom } from '@remix-run/node'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { useCities } from './ledgers'
import type { AgreementPage } from './queries.server'
import { VERSION_STATES } from './vocabulary'
import { sharingWords } from './words'

type Props = Pick<SerializeFrom<AgreementPage>, 'versions' | 'cities'>

/** Every version of an agreement, the newest first: its days, shares, paper and answer. */
export function VersionsTable({ versions, cities }: Props) {
  const w = useWords(sharingWords)
  const { home, host } = useCities(cities)
  return (
    <Table label={w.versions} minWidth="l">
      <thead>
        <tr>
          <Th>{w.number}</Th>
          <Th>{w.from}</Th>
          <Th>{w.until}</Th>
          <Th>{w.ratio(home, host)}</Th>
          <Th>{w.docNo}</Th>
          <Th>{w.state}</Th>
        </tr>
      </thead>
      <tbody>
        {versions.map((one) => (
          <Row key={one.id}>
            <Td head second={one.isCurrent ? w.inForce : undefined}>
              {w.numberShown(one.number)}
            </Td>
            <Td>{one.from}</Td>
            <Td second={one.afterTerm || undefined}>{one.until ?? w.openEnd}</Td>
            <Td>
              {one.terms.map(({ metric, homePercent, basePercent }) => (
                <span key={metric} className="block">
                  {w.metrics[metric]}{' '}
                  {w.ratio(
                    String(Number(homePercent)),
                    String(Number((100 - Number(homePercent)).toFixed(2))),
                  )}
                  {Number(basePercent) === 100 ? '' : ` · ${w.ofBase(String(Number(basePercent)))}`}
                </span>
              ))}
            </Td>
            <Td second={one.reason}>{one.docNo}</Td>
            <Td
              second={[one.answeredBy, one.answeredOn, one.answer].filter(Boolean).join(' · ') || undefined}
            >
              <StatusWord shape={VERSION_STATES.shapeOf(one.state)}>{w.versionStates[one.state]}</StatusWord>
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
