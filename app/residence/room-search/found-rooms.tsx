import { paths } from '~/platform/paths'
import { unitOnPlan } from '~/residence/space-pages/on-plan'
import { squareMetres } from '~/residence/spaces/sheet'
import { addDays, daysBetween } from '~/shared/days'
import { formatYuan } from '~/shared/money'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import { spanOf, type RoomsAsked } from './asked'
import { RoomTimeline } from './room-timeline'
import type { FoundRoom } from './search.server'
import { lastDayOf, type Window } from './windows'
import { searchWords } from './words'

type Words = (typeof searchWords)['zh']
type Props = { rooms: readonly FoundRoom[]; asked: RoomsAsked; slug: string }

/** Rooms that fit, each with why, when it is free, and the way to lease it. */
export function FoundRooms({ rooms, asked, slug }: Props) {
  const w = useWords(searchWords)
  const span = spanOf(asked)
  return (
    <Table label={w.title} pick stacks minWidth="l">
      <thead>
        <tr>
          <Th>{w.room}</Th>
          <Th num>{w.area}</Th>
          <Th num>{w.rent}</Th>
          <Th className="w-1/3">{w.why}</Th>
          <Th>{w.timeline}</Th>
          <Th>{w.step}</Th>
        </tr>
      </thead>
      <tbody>
        {rooms.map((room) => {
          const windows = room.windows.map((one) => windowInWords(w, one)).join(w.comma)
          const price = room.price.toFixed(2)
          return (
            <Row key={room.id}>
              <Td strong className="cell-head" second={`${room.level}F · ${w.kinds[room.kind]}`}>
                <Link to={unitOnPlan(slug, room)}>{room.code}</Link>
              </Td>
              <Td num label={w.area}>
                {squareMetres(room.sqm)}
              </Td>
              <Td num label={w.rent} second={w.monthly(formatYuan((room.price * room.sqm).toFixed(2)))}>
                {price}
              </Td>
              <Td label={w.why}>{reasonsOf(w, room, asked).join(w.comma)}</Td>
              <Td label={w.timeline} second={windows} className="cell-wide">
                <RoomTimeline {...span} asked={asked} leases={room.leases} summary={windows} />
              </Td>
              <Td label={w.step}>
                <LeaseLink room={room} asked={asked} slug={slug} />
              </Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}

/** Leasing with the days filled in: those asked for, or as many from the day on which the room becomes free. */
function LeaseLink({ room, asked, slug }: Omit<Props, 'rooms'> & { room: FoundRoom }) {
  const w = useWords(searchWords)
  if (!room.fits) return <>—</>
  const from = room.isFree ? asked.from : room.fits.startsOn
  const until = addDays(from, daysBetween(asked.from, asked.until))
  return (
    <Link to={`${paths.deskLease(slug, room.id)}?from=${from}&until=${until}`}>
      {room.isFree ? w.lease : w.leaseFrom(from)}
    </Link>
  )
}

function windowInWords(w: Words, window: Window): string {
  const last = lastDayOf(window)
  return last === null ? w.freeOpen(window.startsOn) : w.freeUntil(window.startsOn, last)
}

/** Why a room is among those found: what was asked for first, then what else it has. */
function reasonsOf(w: Words, room: FoundRoom, asked: RoomsAsked): string[] {
  const { areaFrom, areaTo, price, beside } = asked
  const { facts } = w
  const neighbours = room.neighbours.filter(({ industry }) => industry === beside)
  return [
    room.isFree ? w.freeAll : takenInWords(w, room, asked),
    ...(areaFrom !== null || areaTo !== null ? [facts.within(said(areaFrom), said(areaTo))] : []),
    ...(price === null ? [] : [facts.cheap(String(price))]),
    ...neighbours.map(({ code, firm }) => facts.beside(code, firm)),
    ...(room.heightM === null ? [] : [facts.height(room.heightM)]),
    ...(room.loadKn === null ? [] : [facts.load(room.loadKn)]),
    ...(room.powerKw === null ? [] : [facts.power(room.powerKw)]),
    ...(room.water ? [facts.water] : []),
    ...(room.exhaust ? [facts.exhaust] : []),
    ...(room.cleanClass === '' ? [] : [facts.clean(room.cleanClass)]),
  ]
}

/** By whom a room is taken on the days asked for: by a tenant, or only held for an offer, until when if that is known. */
function takenInWords(w: Words, { leases }: FoundRoom, { from, until }: RoomsAsked): string {
  const inTheWay = leases.filter(({ startsOn, endsBefore }) => startsOn <= until && endsBefore > from)
  if (inTheWay.some(({ purpose }) => purpose !== 'held')) return w.takenNow
  const last = inTheWay
    .map(({ heldUntil }) => heldUntil)
    .sort()
    .at(-1)
  return last ? w.heldUntil(last) : w.held
}

const said = (value: number | null) => (value === null ? '' : String(value))
