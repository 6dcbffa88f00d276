import { figure, share, type Kind } from '~/plan/counting/figure'
import type { Locale } from '~/shared/words'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ClosedFigure } from './queries.server'
import { percentOf } from './shares'
import { monthWords } from './words'

type Props = {
  label: string
  figures: readonly ClosedFigure[]
  rowsOf: (code: string) => string
}

/** The indicators at the end of a closed month, what moved them, and beside the plan, the month and the year before. */
export function FiguresTable({ label, figures, rowsOf }: Props) {
  const w = useWords(monthWords)
  const locale = useLocale()
  return (
    <Table label={label} minWidth="l">
      <thead>
        <tr>
          <Th>{w.indicator}</Th>
          <Th num>{w.monthBefore}</Th>
          <Th num>{w.fresh}</Th>
          <Th num>{w.late}</Th>
          <Th num>{w.gone}</Th>
          <Th num>{w.value}</Th>
          <Th num>{figures.some(({ better }) => better === 'less') ? w.dueOrLimit : w.due}</Th>
          <Th num>{w.percent}</Th>
          <Th num>{w.yearBefore}</Th>
        </tr>
      </thead>
      <tbody>
        {figures.map((one) => {
          const kind: Kind = one.unit === 'yuan' ? 'money' : 'count'
          const shown = (value: string | null) => (value === null ? '—' : figure(kind, value, locale))
          const percent = percentOf(one)
          return (
            <Row key={one.code}>
              <Td head second={unitOf(one, locale)}>
                <Link to={rowsOf(one.code)}>{one[locale]}</Link>
              </Td>
              <Td num>{shown(one.monthBefore)}</Td>
              <Td num>{shown(one.fresh)}</Td>
              <Td num>{shown(one.late)}</Td>
              <Td num>{signed(shown(one.gone))}</Td>
              <Td num strong>
                {shown(one.value)}
              </Td>
              <Td num>{share(kind, one.due, locale)}</Td>
              <Td num second={one.better === 'less' && percent !== null ? w.ofLimit : undefined}>
                {percent === null ? '—' : `${percent}%`}
              </Td>
              <Td num>{shown(one.yearBefore)}</Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}

function unitOf({ unitZh, unitEn }: ClosedFigure, locale: Locale): string {
  return locale === 'zh' ? unitZh : unitEn
}

/** What is taken off stands with its sign, as it is subtracted. */
function signed(shown: string): string {
  if (/^0(\.00)?$/.test(shown)) return shown
  return shown.startsWith('-') ? `+${shown.slice(1)}` : `−${shown}`
}
