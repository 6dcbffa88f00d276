import { Link } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import type { FloorSummary } from './queries.server'
import { percent, squareMetres } from './sheet'
import { spaceWords } from './words'

const STATES = ['leased', 'reserved', 'repair', 'free'] as const
type State = (typeof STATES)[number]
const FILL: Record<State, string> = {
  leased: 'fill-wei',
  reserved: 'fill-wei-soft',
  repair: 'fill-rule-2',
  free: 'fill-white',
}

type Props = { floors: FloorSummary[]; enclave: string }

/** The building as a stack of its floors, each as wide as its area and divided by what becomes of it; with the sums. */
export function BuildingStack({ floors, enclave }: Props) {
  const w = useWords(spaceWords)
  const locale = useLocale()
  const widest = Math.max(...floors.map(({ leasable }) => leasable), 1)
  const sum = (key: State | 'leasable') => floors.reduce((total, floor) => total + floor[key], 0)
  const leasable = sum('leasable')
  return (
    <>
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-12 text-ink-2" aria-hidden="true">
        {STATES.map((state) => (
          <li key={state} className="flex items-center gap-1.5">
            <svg viewBox="0 0 20 12" className="h-3 w-5">
              <rect x={0.5} y={0.5} width={19} height={11} className={`stroke-ink-3 ${FILL[state]}`} />
            </svg>
            {w.states[state]}
          </li>
        ))}
      </ul>
      <Table label={w.building} pick stacks>
        <thead>
          <tr>
            <Th>{w.floors}</Th>
            <Th className="w-1/2">{w.use}</Th>
            <Th num>{w.area}</Th>
            {STATES.map((state) => (
              <Th key={state} num>
                {w.states[state]}
              </Th>
            ))}
            <Th num>{w.rate}</Th>
          </tr>
        </thead>
        <tbody>
          {floors.map((floor) => (
            <Row key={floor.level}>
              <Td strong className="cell-head whitespace-nowrap">
                <Link to={paths.deskFloor(enclave, floor.level)}>{floor.name[locale]}</Link>
              </Td>
              <Td className="cell-wide">
                <FloorBar floor={floor} widest={widest} />
              </Td>
              <Td num label={w.area}>
                {squareMetres(floor.leasable)}
              </Td>
              {STATES.map((state) => (
                <Td key={state} num quiet={floor[state] === 0} label={w.states[state]}>
                  {squareMetres(floor[state])}
                </Td>
              ))}
              <Td num label={w.rate}>
                {percent(floor.leasable ? floor.leased / floor.leasable : 0)}
              </Td>
            </Row>
          ))}
        </tbody>
        <TotalRow>
          <Td className="cell-head">{w.total}</Td>
          <Td />
          <Td num label={w.area}>
            {squareMetres(leasable)}
          </Td>
          {STATES.map((state) => (
            <Td key={state} num label={w.states[state]}>
              {squareMetres(sum(state))}
            </Td>
          ))}
          <Td num label={w.rate}>
            {percent(leasable ? sum('leased') / leasable : 0)}
          </Td>
        </TotalRow>
      </Table>
    </>
  )
}

/** One floor drawn to scale; the figures beside it say the same. */
function FloorBar({ floor, widest }: { floor: FloorSummary; widest: number }) {
  const scale = 400 / widest
  const width = floor.leasable * scale
  const starts = STATES.map((_, index) =>
    STATES.slice(0, index).reduce((total, state) => total + floor[state] * scale, 0),
  )
  return (
    <svg viewBox="0 0 402 22" preserveAspectRatio="none" className="block h-6 w-full" aria-hidden="true">
      {STATES.map((state, index) => (
        <rect
          key={state}
          x={1 + (starts[index] ?? 0)}
          y={1}
          width={floor[state] * scale}
          height={20}
          className={FILL[state]}
        />
      ))}
      <rect x={1} y={1} width={width} height={20} className="fill-none stroke-ink-3" />
    </svg>
  )
}
