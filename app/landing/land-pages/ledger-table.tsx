import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { separated } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ParcelLine } from '~/landing/land/queries.server'
import { CASE_STATES, CLASSES, VERDICTS } from '~/landing/land/vocabulary'
import { landWords } from '~/landing/land/words'

type Props = { slug: string; rows: readonly SerializeFrom<ParcelLine>[]; label: string }

/** Parcels of the ledger, one a row: whose, since when their clock runs, what the rule says, what is under way. */
export function LedgerTable({ slug, rows, label }: Props) {
  const w = useWords(landWords)
  const zh = useLocale() === 'zh'
  return (
    <Table label={label} pick minWidth="l">
      <thead>
        <tr>
          <Th>{w.parcel}</Th>
          <Th>{w.where}</Th>
          <Th num>{w.size}</Th>
          <Th>{w.class}</Th>
          <Th>{w.clock}</Th>
          <Th>{w.verdict}</Th>
          <Th>{w.case}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.id}>
            <Td head second={one.holder || one.ref}>
              <Link to={paths.parcel(slug, one.id)}>{one.name}</Link>
            </Td>
            <Td second={one.district?.[zh ? 'zh' : 'en'] ?? one.divisionCode}>
              {(zh ? one.parkZh : one.parkEn) ?? w.outside}
            </Td>
            <Td num>{w.mu(separated(one.areaMu))}</Td>
            <Td>
              <StatusWord shape={CLASSES.shapeOf(one.class)}>{w.classes[one.class]}</StatusWord>
            </Td>
            <Td second={one.months ? w.monthsOf(one.months) : undefined}>{one.since ?? '—'}</Td>
            <Td>
              {one.verdict === 'not_idle' ? (
                '—'
              ) : (
                <StatusWord
                  shape={VERDICTS.shapeOf(one.verdict)}
                  tone={one.verdict === 'idle_reclaim' ? 'hot' : 'plain'}
                >
                  {w.verdicts[one.verdict]}
                </StatusWord>
              )}
            </Td>
            <Td second={one.caseDue ? w.until(one.caseDue) : undefined}>
              {one.caseState ? (
                <StatusWord shape={CASE_STATES.shapeOf(one.caseState)}>
                  {w.caseStates[one.caseState]}
                </StatusWord>
              ) : (
                '—'
              )}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
