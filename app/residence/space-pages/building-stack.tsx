import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import type { FloorSummary } from '~/residence/spaces/queries.server'
import { percent, squareMetres } from '~/residence/spaces/sheet'
import { spaceWords } from '~/residence/spaces/words'

const STATES = ['leased', 'reserved', 'repair', 'free'] as const
type State = (typeof STATES)[number]
const FILL: Record<State, string> = {
  leased: 'fill-wei',
  reserved: 'fill-wei-soft',
  repair: 'fill-rule-2',
  free: 'fill-white',
}

type Props = { floors: FloorSummary[]; enclave: string }

/** Each house of the enclave as a stack of its floors. */
export function BuildingStacks({ floors, enclave }: Props) {
  const widest = Math.max(...floors.map(({ leasable, other }) => leasable + other), 1)
  const houses = [...new Set(floors.map(({ building }) => building))]
  return (
    <>
      <StackLegend />
      {houses.map((house) => (
        <House
          key={house}
          floors={floors.filter(({ building }) => building === house)}
          {...{ widest, enclave }}
        />
      ))}
    </>
  )
}

function StackLegend() {
  const w = useWords(spaceWords)
  return (
    <ul className="legend mb-4">
      {STATES.map((state) => (
        <li key={state}>
          <svg viewBox="0 0 20 12" className="h-3 w-5" aria-hidden="true">
            <rect x={0.5} y={0.5} width={19} height={11} className={`stroke-ink-3 ${FILL[state]}`} />
          </svg>
          {w.states[state]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 20 12" className="h-3 w-5" aria-hidden="true">
          <rect x={0.5} y={0.5} width={19} height={11} className="fill-paper-3 stroke-ink-3" />
        </svg>
        {w.notLet}
      </li>
    </ul>
  )
}

/** One house: its floors one on the other, each as wide as its rooms, on the ground it stands on. */
function House({ floors, widest, enclave }: Props & { widest: number }) {
  const w = useWords(spaceWords)
  const locale = useLocale()
  const sum = (key: State | 'leasable') => floors.reduce((total, floor) => total + floor[key], 0)
  const [leasable, leased] = [sum('leasable'), sum('leased')]
  const rate = percent(leasable ? leased / leasable : 0)
  const name = floors[0]?.buildingName[locale] ?? ''
  return (
    <section className="mb-10">
      <SectionHead title={name} aside={w.houseSums(squareMetres(leasable), squareMetres(leased), rate)} />
      <ol className="mt-3 border-b-2 border-ink" aria-label={name}>
        {floors.map((floor) => (
          <Storey key={floor.level} {...{ floor, widest, enclave }} />
        ))}
      </ol>
    </section>
  )
}

/** One floor: its name, its bar, and in words what is free; the whole line leads to its plan. */
function Storey({ floor, widest, enclave }: { floor: FloorSummary; widest: number; enclave: string }) {
  const w = useWords(spaceWords)
  const locale = useLocale()
  const [leased, reserved, repair, free] = STATES.map((state) => squareMetres(floor[state])) as Four
  const says = w.floorHas(leased, reserved, repair, free)
  return (
    <li>
      <Link
        to={paths.deskFloor(enclave, floor)}
        title={says}
        aria-label={`${floor.name[locale]} · ${says}`}
        className="grid grid-cols-[4.5rem_minmax(0,1fr)_4.5rem] items-center gap-x-3 text-ink no-underline hover:bg-wei-wash sm:grid-cols-[7rem_minmax(0,1fr)_6.5rem_4rem]"
      >
        <span className="text-13 font-semibold">{floor.name[locale]}</span>
        <FloorBar floor={floor} widest={widest} />
        <span className="num text-right text-13 text-ink-2">
          {floor.leasable === 0 ? w.nothingToLease : floor.free > 0 ? w.freeSqm(free) : w.fullFloor}
        </span>
        <span className="num text-right text-13 text-ink-3 max-sm:hidden">
          {floor.leasable ? percent(floor.leased / floor.leasable) : ''}
        </span>
      </Link>
    </li>
  )
}

type Four = [string, string, string, string]

/** One floor drawn to scale, in the middle of the house; the figures beside it say the same. */
function FloorBar({ floor, widest }: { floor: FloorSummary; widest: number }) {
  const scale = 400 / widest
  const width = Math.max((floor.leasable + floor.other) * scale, 24)
  const left = 1 + (400 - width) / 2
  const starts = STATES.map((_, index) =>
    STATES.slice(0, index).reduce((total, state) => total + floor[state] * scale, left),
  )
  return (
    <svg viewBox="0 0 402 30" preserveAspectRatio="none" className="block h-8 w-full" aria-hidden="true">
      <rect x={left} y={0} width={width} height={30} className="fill-paper-3" />
      {STATES.map((state, index) => (
        <rect
          key={state}
          x={starts[index]}
          y={0}
          width={floor[state] * scale}
          height={30}
          className={FILL[state]}
        />
      ))}
      <rect x={left} y={0} width={width} height={30} className="fill-none stroke-ink" strokeWidth="1" />
    </svg>
  )
}
