import { beforeAll, describe, expect, it } from 'vitest'
import { loader as feedLoader } from '~/audiences/public/calendar-feed'
import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { setRules } from '~/residence/bookables/set-rules.server'
import { book, move } from '~/residence/bookings/book.server'
import { approve, cancel, decline } from '~/residence/bookings/end.server'
import { makeFeed } from '~/residence/bookings/feed.server'
import { lapseBookings } from '~/residence/bookings/lapse.server'
import { bookingPage, firmBookings } from '~/residence/bookings/queries.server'
import { instantOf, type Day } from '~/shared/days'
import { bookingFounder, makeThing, RULES } from '../support/scenes/bookings'
import { answerOf, makePerson, makeWorld, type World } from '../support/world'

const MONDAY = '2026-11-23'
let world: World
let founder: Actor
beforeAll(async () => {
  world = await makeWorld()
  founder = await bookingFounder(world)
})

const wants = async (actor: Actor, thing: string, day: Day, from: number, minutes = 60, now = world.now) => {
  const input = { day, from, minutes, purpose: '', firmId: undefined, idempotencyKey: undefined }
  return must(await book(actor, thing, input, now)).bookingId
}
const to = (day: Day, from: number, version = 0, minutes = 60) => ({
  day,
  from,
  minutes,
  purpose: '',
  version,
})
const lettersOf = (id: string) =>
  db.letter.findMany({ where: { aboutId: id }, select: { kind: true, toUserId: true, body: true } })

describe('a booking that staff move', () => {
  it('is told to its firm with both times, and one of the incubator to whoever made it', async () => {
    const { officer, director, now } = world
    const thing = await makeThing(world)
    const id = await wants(founder, thing, MONDAY, 600)
    must(await move(officer, id, { ...to(MONDAY, 600), purpose: '改用途' }, now))
    expect(await lettersOf(id)).toEqual([])
    must(await move(officer, id, to(MONDAY, 840, 1), now))
    const [letter, ...more] = await lettersOf(id)
    expect([letter?.kind, letter?.toUserId, more]).toEqual(['booking_moved', founder.userId, []])
    expect(letter?.body).toContain('2026-11-23 10:00–11:00')
    expect(letter?.body).toContain('14:00–15:00')
    must(await move(founder, id, to(MONDAY, 900, 2), now))
    expect(await lettersOf(id)).toHaveLength(1)
    const own = await wants(officer, thing, MONDAY, 600)
    must(await move(director, own, to(MONDAY, 660), now))
    expect((await lettersOf(own)).map(({ toUserId }) => toUserId)).toEqual([officer.userId])
  })

  it('is not approved, declined or cancelled at a time that nobody read', async () => {
    const { officer, director, now } = world
    const thing = await makeThing(world, { approval: true })
    const id = await wants(founder, thing, MONDAY, 600)
    must(await move(founder, id, to(MONDAY, 900), now))
    expect(await approve(officer, id, { version: 0 }, now)).toMatchObject({ reason: 'changed_meanwhile' })
    const why = { reason: '当天检修', version: 0 }
    expect(await decline(officer, id, why, now)).toMatchObject({ reason: 'changed_meanwhile' })
    expect(await cancel(founder, id, why, now)).toMatchObject({ reason: 'changed_meanwhile' })
    // Of a move and an approval at once, the approval never lands on the other time.
    const both = await Promise.all([
      approve(officer, id, { version: 1 }, now),
      move(director, id, to(MONDAY, 960, 1), now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('the free hours of a month', () => {
  const costOf = async (id: string) => {
    const { cost } = await bookingPage(founder, id, world.now)
    return cost?.amount
  }

  it('stay with those that have them when another comes into the month or gets longer', async () => {
    const thing = await makeThing(world, { freeMinutes: 60, pricePerHour: '80.00', aheadDays: 60 })
    const [first, second] = [new Date(world.now.getTime() - 2000), new Date(world.now.getTime() - 1000)]
    const moved = await wants(founder, thing, MONDAY, 600, 60, first)
    const there = await wants(founder, thing, '2026-12-01', 600, 60, second)
    expect([await costOf(moved), await costOf(there)]).toEqual(['0.00', '0.00'])
    must(await move(founder, moved, to('2026-12-02', 600), world.now))
    expect([await costOf(moved), await costOf(there)]).toEqual(['80.00', '0.00'])
    // Within the month, and no longer than before, it keeps its place.
    must(await move(founder, there, to('2026-12-03', 600), world.now))
    expect([await costOf(moved), await costOf(there)]).toEqual(['80.00', '0.00'])
    must(await move(founder, moved, to(MONDAY, 600, 1), world.now))
    expect(await costOf(moved)).toBe('0.00')
  })

  it('and the price stays that of the making', async () => {
    const thing = await makeThing(world, { freeMinutes: 0, pricePerHour: '80.00' })
    const id = await wants(founder, thing, MONDAY, 600)
    const dearer = { ...RULES, effectiveFrom: '2026-11-21', reason: '耗材涨价', pricePerHour: '200.00' }
    must(await setRules(world.director, thing, dearer, world.now))
    must(await move(founder, id, to('2026-11-24', 600, 0, 90), world.now))
    expect(await costOf(id)).toBe('120.00')
  })
})

it('that nobody answered lapses once its time has come, and its firm is told', async () => {
  const thing = await makeThing(world, { approval: true })
  const id = await wants(founder, thing, MONDAY, 600)
  const begins = instantOf(MONDAY, 600)
  expect(await lapseBookings(new Date(begins.getTime() - 1), world.enclaveId)).toBe(0)
  const both = await Promise.all([1, 2].map(() => lapseBookings(begins, world.enclaveId)))
  expect(both.sort()).toEqual([0, 1])
  expect((await lettersOf(id)).map(({ kind, toUserId }) => [kind, toUserId])).toEqual([
    ['booking_lapsed', founder.userId],
  ])
  const { rows } = await firmBookings(founder, 'ahead', 1, begins)
  expect(rows.find((row) => row.id === id)).toMatchObject({
    state: 'lapsed',
    move: { reason: 'wrong_state' },
  })
  expect(await db.event.count({ where: { subjectId: id, kind: 'booking_lapsed' } })).toBe(1)
})

it('what is to come is in a calendar, however much lies behind it', async () => {
  const thing = await makeThing(world, { nameZh: '老化箱' })
  const id = await wants(founder, thing, MONDAY, 600)
  await db.$executeRaw`
    INSERT INTO "Booking" ("enclaveId", id, "bookableId", "firmId", state, "startsAt", "endsAt", month, "freeMinutes",
      "vatPercent", "cancelHours", "bookedById", "createdAt", "placedAt", "changedAt")
    SELECT "enclaveId", gen_random_uuid(), "bookableId", "firmId", 'booked', at, at + interval '30 minutes',
      date_trunc('month', at AT TIME ZONE 'Asia/Shanghai')::date, 0, 6, 2, "bookedById", at, at, at
    FROM "Booking", generate_series(1, 3100) n,
      LATERAL (SELECT ${world.now}::timestamptz - n * interval '30 minutes' AS at) t
    WHERE "Booking".id = ${id}::uuid`
  const reader = await makePerson(world, 'founder', { firmId: founder.firmId ?? '' })
  const { secret } = must(await makeFeed(reader, world.now))
  const request = new Request(`http://127.0.0.1/calendar/${world.slug}/${secret}.ics`)
  const params = { enclave: world.slug, secret }
  const text = await (await answerOf(() => feedLoader({ request, params, context: {} }))).text()
  expect(text).toContain(`UID:${id}@`)
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3000)
})
