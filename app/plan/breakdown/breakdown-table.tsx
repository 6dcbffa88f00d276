import { Decimal } from 'decimal.js'
import { figure, planned } from '~/plan/counting/figure'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th, TotalRow, type Sort } from '~/ui/table'
import type { BrokenDown, Breakdown, BreakdownLine } from './breakdown.server'
import { NOTHING } from './cell'
import { gapOf } from './gap'
import type { FigureOfLine } from './query'
import { useLineName } from './line-name'
import { breakdownWords } from './words'

type Props = {
  data: Breakdown
  sortOf: (column: string) => Sort
  /** Where the rows behind a number stand. */
  rowsOf: (code: string, line: BreakdownLine, state: 'approved' | 'submitted' | 'returned') => string
}
const isZero = (value: string) => new Decimal(value).isZero()

/** One indicator: what is approved, waits and was sent back in each part, beside its target. */
export function OneIndicator({ data, sortOf, rowsOf }: Props) {
  const w = useWords(breakdownWords)
  const locale = useLocale()
  const nameOf = useLineName(data.asked.by)
  const [view] = data.shown
  if (!view) return null
  const whole = data.totals[view.id] ?? NOTHING
  const said = (value: string) => figure(view.kind, value, locale)
  const isLimit = view.better === 'less'
  const part = (value: string) => planned(view.kind, value, locale)
  const gap = (value: string, target: string) => gapOf(value, target, view.better, part, w)
  const headOf = (column: FigureOfLine) =>
    isLimit && column === 'target' ? w.limit : isLimit && column === 'gap' ? w.toLimit : w[column]
  const head = (column: FigureOfLine) => (
    <Th num sort={sortOf(column)}>
      {headOf(column)}
    </Th>
  )
  return (
    <Table label={w.titleBy(w.by[data.asked.by], view.name[locale])} minWidth="l">
      <thead>
        <tr>
          <Th sort={sortOf('key')}>{w.heads[data.asked.by]}</Th>
          {head('approved')}
          <Th num>{w.share}</Th>
          {head('submitted')}
          {head('returned')}
          {head('target')}
          {head('gap')}
        </tr>
      </thead>
      <tbody>
        {data.lines.map((line) => {
          const [approved, , submitted, returned, target] = line.cells[view.id] ?? NOTHING
          const link = (value: string, state: 'approved' | 'submitted' | 'returned') =>
            isZero(value) ? (
              said(value)
            ) : (
              <Link
                to={rowsOf(view.code, line, state)}
                className="inline-block leading-6"
                aria-label={w.rowsOf(said(value), nameOf(line))}
              >
                {said(value)}
              </Link>
            )
          return (
            <Row key={line.key}>
              <Td head>{nameOf(line)}</Td>
              <Td num strong>
                {link(approved, 'approved')}
              </Td>
              <Td num>{shareOf(approved, whole[0])}</Td>
              <Td num>{link(submitted, 'submitted')}</Td>
              <Td num>{link(returned, 'returned')}</Td>
              <Td num second={line.key === '' && target !== null ? w.notSplit : undefined}>
                {target === null ? '—' : part(target)}
              </Td>
              <Td num>{target === null || line.key === '' ? '—' : gap(approved, target)}</Td>
            </Row>
          )
        })}
      </tbody>
      <TotalRow>
        <Td head>{w.together}</Td>
        <Td num>{said(whole[0])}</Td>
        <Td num>{shareOf(whole[0], whole[0])}</Td>
        <Td num>{said(whole[2])}</Td>
        <Td num>{said(whole[3])}</Td>
        <Td num>{view.target === null ? w.noTarget : part(view.target)}</Td>
        <Td num>{view.target === null ? '—' : gap(whole[0], view.target)}</Td>
      </TotalRow>
    </Table>
  )
}

/** All indicators: what is approved in each part, and what waits below it. */
export function AllIndicators({ data, sortOf, rowsOf }: Props) {
  const w = useWords(breakdownWords)
  const locale = useLocale()
  const nameOf = useLineName(data.asked.by)
  const wholeOf = (view: BrokenDown) => data.totals[view.id] ?? NOTHING
  return (
    <Table label={w.titleBy(w.by[data.asked.by], null)} minWidth="l">
      <thead>
        <tr>
          <Th sort={sortOf('key')}>{w.heads[data.asked.by]}</Th>
          {data.shown.map(({ code, name, unit }) => (
            <Th num key={code} sort={sortOf(code)}>
              {`${name[locale]} (${unit[locale]})`}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.lines.map((line) => (
          <Row key={line.key}>
            <Td head>{nameOf(line)}</Td>
            {data.shown.map((view) => {
              const [approved, , submitted] = line.cells[view.id] ?? NOTHING
              const said = figure(view.kind, approved, locale)
              const waiting = isZero(submitted) ? undefined : (
                <Link to={rowsOf(view.code, line, 'submitted')} className="inline-block leading-6">
                  {w.pending(figure(view.kind, submitted, locale))}
                </Link>
              )
              return (
                <Td num key={view.code} second={waiting}>
                  {isZero(approved) ? (
                    said
                  ) : (
                    <Link
                      to={rowsOf(view.code, line, 'approved')}
                      className="inline-block leading-6"
                      aria-label={w.rowsOf(said, `${nameOf(line)} ${view.name[locale]}`)}
                    >
                      {said}
                    </Link>
                  )}
                </Td>
              )
            })}
          </Row>
        ))}
      </tbody>
      <TotalRow>
        <Td head>{w.together}</Td>
        {data.shown.map((view) => (
          <Td
            num
            key={view.code}
            second={
              view.target === null
                ? w.noTarget
                : `${view.better === 'less' ? w.limit : w.target} ${figure(view.kind, view.target, locale)}`
            }
          >
            {figure(view.kind, wholeOf(view)[0], locale)}
          </Td>
        ))}
      </TotalRow>
    </Table>
  )
}

function shareOf(part: string, whole: string): string {
  return isZero(whole) ? '—' : `${new Decimal(part).times(100).div(whole).toFixed(1)}%`
}
