import type { SerializeFrom } from '@remix-run/node'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { ALL_FIGURES } from './figures'
import type { FigurePage } from './queries.server'
import { nameWithUnit, valueIn } from './value'
import { FIGURE_STATES } from './vocabulary'
import { parkYearWords } from './words'

type Props = Pick<SerializeFrom<FigurePage>, 'period' | 'before'>

/** The figures of a period beside those of the year before. */
export function FigureTable({ period, before }: Props) {
  const w = useWords(parkYearWords)
  return (
    <div className="mb-6">
      <p className="mb-3 flex flex-wrap gap-x-4 text-13 text-ink-2">
        <StatusWord shape={FIGURE_STATES.shapeOf(period.state)}>{w.states[period.state]}</StatusWord>
        <span>
          {w.asOf} {period.asOf}
        </span>
        <span>
          {w.source}: {period.source}
        </span>
        {period.reason ? <span>{period.reason}</span> : null}
      </p>
      <Table label={w.checkTitle}>
        <thead>
          <tr>
            <Th>{w.what}</Th>
            <Th num>{w.before}</Th>
            <Th num>{w.now}</Th>
          </tr>
        </thead>
        <tbody>
          {ALL_FIGURES.map((name) => (
            <Row key={name}>
              <Td head>{nameWithUnit(w, name)}</Td>
              <Td num>{valueIn(name, before?.[name] ?? null)}</Td>
              <Td num strong>
                {valueIn(name, period.figures[name])}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
