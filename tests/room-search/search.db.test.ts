import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { newId } from '~/platform/ids.server'
import { db } from '~/platform/db.server'
import { enterRooms } from '~/residence/inventory/enter-rooms.server'
import { readRooms } from '~/residence/inventory/room-line'
import { roomsAsked } from '~/residence/room-search/asked'
import { forecast } from '~/residence/room-search/forecast.server'
import { choicesOn, findRooms, ROOMS_ON_A_PAGE } from '~/residence/room-search/search.server'
import { allocate } from '~/residence/spaces/allocate.server'
import { coloursOf } from '~/residence/plan-colours/colours.server'
import { offerContract } from '~/residence/offers/offer.server'
import { placesFor } from '~/residence/tickets/places.server'
import { hold } from '~/residence/spaces/hold.server'
import { addDays } from '~/shared/days'
import { resident } from '../landing/support'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
let industry: string
const rooms = Array.from({ length: 40 }, (_, n) => `8\tS${String(n + 1).padStart(2, '0')}\t研发\t${200 + n}`)

beforeAll(async () => {
  world = await makeWorld()
  const { admin, officer, enclaveId, now, today } = world
  must(await enterRooms(admin, readRooms(rooms.join('\n')).rooms, newId(), now))
  await db.unit.updateMany({
    where: { enclaveId, code: { in: ['S03', 'S05'] } },
    data: { heightM: 4.5, exhaust: true },
  })
  const { id: firmId } = await resident(world, 'active')
  const firm = await db.firm.findFirstOrThrow({ where: { id: firmId } })
  industry = firm.industryCode
  const tenancy = await db.tenancy.findFirstOrThrow({ where: { firmId } })
  const at = async (code: string) => (await db.unit.findFirstOrThrow({ where: { enclaveId, code } })).id
  const days = { startsOn: today, endsOn: addDays(today, 99) }
  must(await allocate(officer, await at('S02'), { tenancyId: tenancy.id, ...days, relief: 'none' }, now))
  must(await hold(officer, await at('S05'), { purpose: 'repair', note: '换空调', ...days }, now))
})

const find = async (query: string, page = 1) => {
  const { asked } = roomsAsked(new URLSearchParams(query), world.today)
  return findRooms(world.officer, asked, page)
}
const codes = ({ rooms: found }: Awaited<ReturnType<typeof find>>) => found.map(({ code }) => code)

describe('finding a room', () => {
  it('leaves out what is taken on any of the days, and pages what is left', async () => {
    const first = await find('areaFrom=200&level=8')
    expect(first.total).toBe(38)
    expect(codes(first)).toHaveLength(ROOMS_ON_A_PAGE)
    const second = await find('areaFrom=200&level=8', 2)
    expect([...codes(first), ...codes(second)]).not.toContain('S02')
    expect(second.rooms).toHaveLength(8)
    expect(second.more).toBe(false)
  })
  it('finds a room again from the day after its lease ends', async () => {
    const from = addDays(world.today, 100)
    expect(codes(await find(`areaFrom=201&areaTo=201&from=${from}`))).toEqual(['S02'])
    expect(codes(await find(`areaFrom=201&areaTo=201&from=${addDays(from, -1)}`))).toEqual([])
  })
  it('says of a taken room when it becomes free for as long', async () => {
    const found = await find('areaFrom=201&areaTo=201&show=all')
    expect(found.rooms[0]).toMatchObject({ code: 'S02', isFree: false })
    expect(found.rooms[0]?.fits?.startsOn).toBe(addDays(world.today, 100))
  })
  it('asks for features, each of which may narrow', async () => {
    expect(codes(await find('height=4&exhaust=on'))).toEqual(['S03'])
    expect(codes(await find('height=4&exhaust=on&show=all'))).toEqual(['S03', 'S05'])
    expect(codes(await find('height=5'))).toEqual([])
  })
  it('finds what shares a wall with a firm of an industry, and says with whom', async () => {
    const found = await find(`beside=${industry}&level=8`)
    expect(codes(found)).toEqual(['S04'])
    expect(found.rooms.map(({ neighbours }) => neighbours.map(({ code }) => code))).toEqual([['S02']])
    expect((await choicesOn(world.officer, world.today)).industries).toContain(industry)
  })
  it('shows a room that is held for an offer as held until its day, not as let, and nobody as its neighbour', async () => {
    const { officer, enclaveId, now, today } = world
    const { id: firmId } = await resident(world, 'active')
    await db.firm.updateMany({ where: { enclaveId, id: firmId }, data: { industryCode: '27' } })
    const { id: unitId, floorId } = await db.unit.findFirstOrThrow({ where: { enclaveId, code: 'S08' } })
    const days = { startsOn: today, endsOn: addDays(today, 60) }
    const holdUntil = addDays(today, 7)
    const offer = {
      ...days,
      units: [unitId],
      relief: 'none' as const,
      holdUntil,
      note: '',
      idempotencyKey: newId(),
    }
    must(await offerContract(officer, firmId, offer, now))
    const [held] = (await find('areaFrom=207&areaTo=207&show=all')).rooms
    expect(held?.leases.map(({ purpose, heldUntil }) => [purpose, heldUntil])).toEqual([['held', holdUntil]])
    expect(codes(await find('beside=27&level=8'))).toEqual([])
    expect((await choicesOn(officer, today)).industries).not.toContain('27')
    const firms = (await coloursOf({ enclaveId }, floorId, today, 'end')).flatMap(({ rooms: all }) => all)
    expect(firms.map(({ code }) => code)).toEqual(['S02'])
    const founder = await makePerson({ enclaveId, slug: world.slug }, 'founder', { firmId })
    expect((await placesFor(founder, today)).map(({ code }) => code)).not.toContain('S08')
    await db.lease.updateMany({ where: { unitId }, data: { state: 'active' } })
    expect((await placesFor(founder, today)).map(({ code }) => code)).toContain('S08')
    await db.lease.updateMany({ where: { unitId }, data: { state: 'cancelled' } })
  })
  it('offers no rooms of another enclave', async () => {
    const other = await findRooms(
      { enclaveId: newId() },
      roomsAsked(new URLSearchParams(), world.today).asked,
      1,
    )
    expect(other).toEqual({ rooms: [], total: 0, more: false })
  })
})

describe('the vacancy forecast', () => {
  it('agrees month by month with a count of its own', async () => {
    const months = await forecast(world.officer, world.today)
    expect(months).toHaveLength(24)
    const units = await db.unit.findMany({
      where: { enclaveId: world.enclaveId, leasable: true, kind: { not: 'desk_room' } },
      include: { leases: { where: { state: { not: 'cancelled' }, purpose: { in: ['firm', 'retired'] } } } },
    })
    for (const { month, leasable, signed, ends, begins } of months) {
      const day = new Date(`${month}T00:00:00Z`)
      const next = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1))
      const sum = (test: (lease: (typeof units)[0]['leases'][0]) => boolean, purpose = 'firm') =>
        units.reduce(
          (total, { areaSqm, leases }) =>
            total + leases.filter((one) => one.purpose === purpose && test(one)).length * Number(areaSqm),
          0,
        )
      const runs = ({ startsOn, endsBefore }: { startsOn: Date; endsBefore: Date }) =>
        startsOn <= day && day < endsBefore
      expect(signed).toBeCloseTo(sum(runs), 2)
      expect(ends).toBeCloseTo(
        sum(({ endsBefore }) => endsBefore > day && endsBefore <= next),
        2,
      )
      expect(begins).toBeCloseTo(
        sum(({ startsOn }) => startsOn >= day && startsOn < next),
        2,
      )
      const all = units.reduce((total, { areaSqm }) => total + Number(areaSqm), 0)
      expect(leasable).toBeCloseTo(all - sum(runs, 'retired'), 2)
    }
    expect(months[0]?.signed === 0 && months.every(({ signed }) => signed === 0)).toBe(false)
    expect(months.at(-1)?.renewed).toBeGreaterThan(0)
  })
})
