import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { RESPONSES } from '~/landing/quarters/vocabulary'
import { formatCount, inColumn } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { LandedLine } from './queries.server'
import { landedWords } from './words'

/** +12.3%, or — where there is nothing to compare with. */
export const signed = (growth: string | null) =>
  growth === null ? '—' : `${growth.startsWith('-') ? '' : '+'}${growth}%`

type Props = { slug: string; rows: readonly SerializeFrom<LandedLine>[] }

/** Landed firms, one a row: what they said of the quarter, their size, their line, their rung, whether they answered. */
export function LandedTable({ slug, rows }: Props) {
  const w = useWords(landedWords)
  const locale = useLocale()
  return (
    <Table label={w.title} pick minWidth="l">
      <thead>
        <tr>
          <Th>{w.firm}</Th>
          <Th>{w.park}</Th>
          <Th num>{w.inUnit(w.output, w.wan)}</Th>
          <Th num>{w.growth}</Th>
          <Th num>{w.inUnit(w.tax, w.wan)}</Th>
          <Th num>{w.jobs}</Th>
          <Th>{w.size}</Th>
          <Th>{w.scale}</Th>
          <Th>{w.ladder}</Th>
          <Th>{w.answer}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.id}>
            <Td head second={one.ref}>
              <Link to={paths.landedFirm(slug, one.id)}>{one.name}</Link>
            </Td>
            <Td second={one.since}>{locale === 'zh' ? one.parkZh : one.parkEn}</Td>
            <Td num>{one.output === null ? '—' : inColumn(one.output, locale)}</Td>
            <Td num>{signed(one.growth)}</Td>
            <Td num>{one.tax === null ? '—' : inColumn(one.tax, locale)}</Td>
            <Td num>{one.jobs === null ? '—' : formatCount(one.jobs)}</Td>
            <Td>{one.size === null ? '—' : w.sizes[one.size]}</Td>
            <Td>
              {one.scale === 'above' || one.scale === 'near' ? (
                <StatusWord shape={one.scale === 'above' ? 'yes' : 'soon'}>{w.scales[one.scale]}</StatusWord>
              ) : (
                w.scales[one.scale]
              )}
            </Td>
            <Td>{one.rung === null ? '—' : w.rungs[one.rung]}</Td>
            <Td>
              <StatusWord
                shape={RESPONSES.shapeOf(one.response)}
                tone={one.response === 'silent' ? 'hot' : 'plain'}
              >
                {w.responses[one.response]}
              </StatusWord>
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
