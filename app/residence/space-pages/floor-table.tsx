import { paths } from '~/platform/paths'
import { addMonths, type Day } from '~/shared/days'
import { formatYuan } from '~/shared/money'
import { LeaseAxis, LeaseBars } from '~/ui/charts'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import type { FloorView } from '~/residence/spaces/queries.server'
import { deskRuns, desksIn, isBySeat, roomsOf, squareMetres, type UnitRun } from '~/residence/spaces/sheet'
import { STATE_SHAPE } from '~/residence/spaces/state-shape'
import { spaceWords } from '~/residence/spaces/words'

type Props = {
  floor: FloorView
  day: Day
  enclave: string
  selected: string | null
  /** What each lease that runs pays a month. */
  monthly: Record<string, string>
  hrefOf: (code: string) => string
}

/** The floor as a table, from the same leases as the plan; a desk room opens into its desks. */
export function FloorTable(props: Props) {
  const { floor, day } = props
  const w = useWords(spaceWords)
  const span = { from: `${day.slice(0, 4)}-01-01`, to: addMonths(`${day.slice(0, 4)}-01-01`, 36) }
  const from = addMonths(span.from, -12)
  const rooms = roomsOf(floor).filter((room) => room.leasable)
  const rows = rooms.flatMap((room) => {
    const self: UnitRun = { first: room, last: room, count: 1, sqm: room.sqm }
    return isBySeat(room) ? [self, ...deskRuns(desksIn(floor, room))] : [self]
  })
  const total = rooms.reduce((sum, room) => sum + room.sqm, 0)
  return (
    <Table label={w.sameAsTable} pick stacks minWidth="l">
      <thead>
        <tr>
          <Th>{w.unit}</Th>
          <Th num>{w.area}</Th>
          <Th>{w.firm}</Th>
          <Th>{w.status}</Th>
          <Th>
            <LeaseAxis from={from} to={span.to} />
          </Th>
          <Th>{w.period}</Th>
          <Th>{w.pays}</Th>
          <Th>{w.nextStep}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((run) => (
          <UnitRow key={run.first.id} {...props} run={run} from={from} to={span.to} />
        ))}
      </tbody>

      <TotalRow>
        <Td>{w.total}</Td>
        <Td num>{squareMetres(total)}</Td>
        <Td colSpan={6} />
      </TotalRow>
    </Table>
  )
}

const BAR = { firm: 'running', reserved: 'reserved', repair: 'works' } as const

function UnitRow({
  run,
  floor,
  day,
  enclave,
  selected,
  monthly,
  hrefOf,
  from,
  to,
}: Props & { run: UnitRun; from: Day; to: Day }) {
  const unit = run.first
  const w = useWords(spaceWords)
  const lease = unit.lease ?? unit.next
  const bySeat = isBySeat(unit)
  const seats = bySeat ? desksIn(floor, unit) : []
  const bars = unit.leases
    .filter((one) => one.endsBefore > from && one.startsOn < to)
    .map((one) => ({
      from: one.startsOn < from ? from : one.startsOn,
      to: one.endsBefore > to ? to : one.endsBefore,
      kind: one.purpose === 'firm' && one.startsOn > day ? ('reserved' as const) : BAR[one.purpose],
    }))
  const paid = unit.lease ? monthly[unit.lease.id] : undefined
  const period = lease ? w.until(lease.startsOn, lease.lastDay) : '—'
  return (
    <Row selected={selected !== null && unit.code <= selected && selected <= run.last.code}>
      <Td className="cell-head" strong={unit.kind !== 'desk'} quiet={unit.kind === 'desk'}>
        <Link to={hrefOf(unit.code)}>
          {run.count > 1 ? w.seats(unit.code, run.last.code, run.count) : unit.code}
        </Link>
      </Td>
      <Td num label={w.area}>
        {squareMetres(run.sqm)}
      </Td>
      <Td label={w.firm}>
        {lease?.firm ? (
          <Link to={paths.deskFirm(enclave, lease.firm.id)}>{lease.firm.name}</Link>
        ) : (
          (lease?.note ?? (bySeat ? w.kinds.desk_room : '—'))
        )}
      </Td>
      <Td label={w.status}>
        {bySeat ? (
          <StatusWord shape="half">{w.bySeat}</StatusWord>
        ) : (
          <StatusWord {...STATE_SHAPE[unit.state]}>{w.states[unit.state]}</StatusWord>
        )}
      </Td>
      <Td className="max-sm:hidden">
        {bySeat ? null : <LeaseBars from={from} to={to} today={day} bars={bars} summary={period} />}
      </Td>
      <Td label={w.period}>{bySeat ? '—' : period}</Td>
      <Td
        label={w.pays}
        second={lease?.purpose === 'firm' && run.count === 1 ? w.reliefChoice[lease.relief] : undefined}
      >
        {paid === undefined || run.count > 1 ? '—' : formatYuan(paid)}
      </Td>
      <Td label={w.nextStep}>
        {bySeat ? (
          w.seatsFree(seats.filter((seat) => seat.state === 'free').length)
        ) : unit.state === 'free' ? (
          <Link to={paths.deskLease(enclave, unit.id)}>{w.free}</Link>
        ) : (
          '—'
        )}
      </Td>
    </Row>
  )
}
