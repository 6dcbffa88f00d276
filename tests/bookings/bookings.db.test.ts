import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { loader as feedLoader } from '~/audiences/public/calendar-feed'
import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { prepareMonth } from '~/residence/charges/prepare.server'
import { submitRun } from '~/residence/charges/steps.server'
import { changeThing } from '~/residence/bookables/enter.server'
import { book, move } from '~/residence/bookings/book.server'
import { approve, cancel, decline, noteShow } from '~/residence/bookings/end.server'
import { endFeed, makeFeed } from '~/residence/bookings/feed.server'
import { bookingItems } from '~/residence/bookings/desk-items.server'
import { thingWeek } from '~/residence/bookings/queries.server'
import { db } from '~/platform/db.server'
import { addDays, instantOf, type Day } from '~/shared/days'
import { bookingFounder, makeThing } from '../support/scenes/bookings'
import { answerOf, makeWorld, type World } from '../support/world'
import { billed, withScheme } from '../rent/support'

const MONDAY = '2026-11-23'
let world: World
let one: Actor
let other: Actor
beforeAll(async () => {
  world = await makeWorld()
  one = await bookingFounder(world)
  other = await bookingFounder(world)
})

const at = (day: Day, from: number, minutes = 60) => ({
  day,
  from,
  minutes,
  purpose: '例会',
  idempotencyKey: undefined,
})
const wants = (actor: Actor, thing: string, day: Day, from: number, minutes = 60, now = world.now) =>
  book(actor, thing, { ...at(day, from, minutes), firmId: undefined }, now)

describe('a time', () => {
  it('of forty who want it at once one gets it, and the others are told in words without another firm’s name', async () => {
    const thing = await makeThing(world, { freeMinutes: 600 })
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        wants(index % 2 ? one : other, thing, MONDAY, 600 + (index % 3) * 30, 90),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok).length).toBe(1)
    const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome]))
    expect(refused.every(({ reason }) => reason === 'taken')).toBe(true)
    const winner = await db.booking.findFirstOrThrow({ where: { bookableId: thing } })
    const loser = winner.firmId === one.firmId ? other : one
    // As long as the others asked for: from ten it meets whichever of the three won.
    const told = await wants(loser, thing, MONDAY, 600, 90)
    expect(told).toMatchObject({ reason: 'taken', detail: { who: '', purpose: '' } })
    const firm = await db.firm.findFirstOrThrow({ where: { id: winner.firmId ?? '' } })
    expect(await wants(world.officer, thing, MONDAY, 600, 90)).toMatchObject({ detail: { who: firm.name } })
    const seen = JSON.stringify((await thingWeek(loser, thing, MONDAY, world.now)).grid)
    expect(seen).not.toContain(firm.name)
    expect(seen).not.toContain('例会')
    expect(seen).not.toContain(winner.id)
  })

  it('is held by the database itself', async () => {
    const thing = await makeThing(world)
    must(await wants(one, thing, MONDAY, 600))
    const held = await db.booking.findFirstOrThrow({ where: { bookableId: thing } })
    const twin = { ...held, id: crypto.randomUUID(), startsAt: instantOf(MONDAY, 630) }
    await expect(db.booking.create({ data: twin })).rejects.toThrow(/nothing_is_booked_twice/)
  })

  it('stays free of overlaps through any sequence of booking, moving and cancelling', async () => {
    const thing = await makeThing(world, { freeMinutes: 60_000, cancelHours: 0 })
    const step = fc.record({
      act: fc.constantFrom('book', 'move', 'cancel'),
      which: fc.nat(20),
      from: fc.integer({ min: 16, max: 22 }).map((half) => half * 30),
      minutes: fc.constantFrom(30, 60, 90),
      who: fc.boolean(),
    })
    const steps = fc.sample(fc.array(step, { minLength: 25, maxLength: 25 }), { numRuns: 3, seed: 7 }).flat()
    const made: { id: string; by: Actor }[] = []
    for (const { act, which, from, minutes, who } of steps) {
      const actor = who ? one : other
      const target = made[which % Math.max(1, made.length)]
      const { sequence: version } = target
        ? await db.booking.findFirstOrThrow({ where: { id: target.id } })
        : { sequence: 0 }
      if (act === 'book' || !target) {
        const booked = await wants(actor, thing, addDays(MONDAY, which % 2), from, minutes)
        if (booked.ok) made.push({ id: booked.value.bookingId, by: actor })
      } else if (act === 'move') {
        await move(target.by, target.id, { day: MONDAY, from, minutes, purpose: '', version }, world.now)
      } else await cancel(target.by, target.id, { reason: '', version }, world.now)
    }
    const [row] = await db.$queryRaw<{ twice: number; all: number }[]>`
      SELECT (SELECT count(*) FROM "Booking" a JOIN "Booking" b ON a.id < b.id AND b."bookableId" = a."bookableId"
        WHERE a."bookableId" = ${thing}::uuid AND a.state = 'booked' AND b.state = 'booked'
          AND a."startsAt" < b."endsAt" AND b."startsAt" < a."endsAt")::int AS twice,
        (SELECT count(*) FROM "Booking" WHERE "bookableId" = ${thing}::uuid)::int AS all`
    expect(row?.twice).toBe(0)
    expect(row?.all).toBeGreaterThan(5)
  })
})

describe('the free hours', () => {
  it('are not overdrawn by ten at once where nothing is to be had beyond them', async () => {
    const thing = await makeThing(world, { freeMinutes: 120, pricePerHour: null })
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => wants(one, thing, MONDAY, 480 + index * 60)),
    )
    expect(outcomes.filter(({ ok }) => ok).length).toBe(2)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
      reason: 'over_quota',
      detail: { free: '2', left: '0' },
    })
    // Another month has free hours of its own.
    expect((await wants(one, thing, '2026-12-01', 480)).ok).toBe(true)
  })
})

describe('who may', () => {
  it('not a firm that is not in residence, not on days out of service, not too late', async () => {
    const thing = await makeThing(world)
    expect(await wants(world.founder, thing, MONDAY, 600)).toMatchObject({ reason: 'not_resident' })
    const { bookingId } = must(await wants(one, thing, MONDAY, 600))
    const said = { nameZh: '扫描电镜', nameEn: '', placeZh: '', placeEn: '', noteZh: '', noteEn: '' }
    const closure = { closedFrom: MONDAY, closedUntil: '2026-11-24', closedWhy: '校准', version: 1 }
    must(await changeThing(world.director, thing, { ...said, ...closure }, world.now))
    expect(await wants(one, thing, '2026-11-24', 600)).toMatchObject({ reason: 'closed' })
    expect((await wants(one, thing, '2026-11-25', 600)).ok).toBe(true)
    const items = await bookingItems(world.officer, world.today, 'zh', world.now)
    expect(items.some(({ key, step }) => key === `booking-${bookingId}` && step.includes('停用'))).toBe(true)
    const late = instantOf(MONDAY, 600 - 60)
    expect(await cancel(one, bookingId, { reason: '', version: 0 }, late)).toMatchObject({
      reason: 'too_late',
    })
    await expect(cancel(other, bookingId, { reason: '', version: 0 }, world.now)).rejects.toMatchObject({
      status: 404,
    })
    must(await cancel(world.officer, bookingId, { reason: '设备校准', version: 0 }, late))
    const letters = await db.letter.findMany({ where: { aboutId: bookingId } })
    expect(letters.map(({ kind, toUserId }) => [kind, toUserId])).toEqual([['booking_cancelled', one.userId]])
    expect(letters[0]?.body).toContain('设备校准')
  })

  it('a booking that waits is approved or declined once, and keeps its hours meanwhile', async () => {
    const thing = await makeThing(world, { approval: true })
    const { bookingId } = must(await wants(one, thing, MONDAY, 600))
    expect(await wants(other, thing, MONDAY, 600)).toMatchObject({ reason: 'taken' })
    const items = await bookingItems(world.officer, world.today, 'en', world.now)
    expect(items.find(({ key }) => key === `booking-${bookingId}`)).toMatchObject({
      turn: 'us',
      dueOn: MONDAY,
    })
    const outcomes = await Promise.all([
      approve(world.officer, bookingId, { version: 0 }, world.now),
      decline(world.director, bookingId, { reason: '当天有活动', version: 0 }, world.now),
    ])
    expect(outcomes.filter(({ ok }) => ok).length).toBe(1)
    expect(await noteShow(world.officer, bookingId, { came: 'no', version: 1 }, world.now)).toMatchObject({
      ok: false,
    })
  })
})

describe('the bill of the month', () => {
  /** What is charged for a firm's bookings, counted anew: hours booked less free hours, each at the price of its making. */
  const recounted = (firmId: string) => db.$queryRaw<{ owed: string; charged: string }[]>`
    WITH mine AS (
      SELECT b.*, extract(epoch FROM b."endsAt" - b."startsAt") / 3600 AS long,
        sum(extract(epoch FROM b."endsAt" - b."startsAt") / 3600) OVER (PARTITION BY "bookableId", month
          ORDER BY b."createdAt", b.id) AS upto
      FROM "Booking" b WHERE b."firmId" = ${firmId}::uuid AND state IN ('booked', 'no_show'))
    SELECT COALESCE((SELECT sum(round(LEAST(long, GREATEST(0, upto - "freeMinutes" / 60.0)) * "pricePerHour", 2))
        FROM mine WHERE "endsAt" <= '2026-12-02T02:00:00Z'), 0)::numeric(14,2)::text AS owed,
      COALESCE((SELECT sum(amount) FROM "Charge" WHERE "firmId" = ${firmId}::uuid AND kind = 'booking'), 0)::text AS charged`

  it('charges hours beyond the free ones once, a no-show too, what is cancelled not, and gives back what was', async () => {
    await withScheme(world, '2026-11-01')
    const firm = await bookingFounder(world)
    const thing = await makeThing(world, { cancelHours: 0, pricePerHour: '45.55' })
    const morning = instantOf('2026-11-20', 540)
    const first = must(await wants(firm, thing, MONDAY, 480, 120, morning))
    must(await wants(firm, thing, MONDAY, 660, 90))
    const missed = must(await wants(firm, thing, '2026-11-24', 480, 60))
    const dropped = must(await wants(firm, thing, '2026-11-25', 480, 240))
    must(await cancel(firm, dropped.bookingId, { reason: '', version: 0 }, world.now))
    must(
      await noteShow(
        world.officer,
        missed.bookingId,
        { came: 'no', version: 0 },
        instantOf('2026-11-24', 500),
      ),
    )
    const later = new Date('2026-12-02T02:00:00Z')
    await billed(world, '2026-11-01', later)
    const lines = await db.charge.findMany({ where: { firmId: firm.firmId ?? '', kind: 'booking' } })
    expect(lines.map(({ amount, vat }) => [amount.toFixed(2), vat.toFixed(2)]).sort()).toEqual([
      ['45.55', '2.58'],
      ['68.33', '3.87'],
    ])
    expect(await recounted(firm.firmId ?? '')).toEqual([{ owed: '113.88', charged: '113.88' }])

    // A second run adds nothing; what is cancelled afterwards frees its hours for the others and comes back.
    must(await wants(firm, thing, '2026-12-01', 480, 180))
    must(await prepareMonth(world.officer, { month: '2026-12-01' }, later))
    must(await prepareMonth(world.officer, { month: '2026-12-01' }, later))
    expect(await recounted(firm.firmId ?? '')).toEqual([{ owed: '159.43', charged: '159.43' }])
    const { runId, version } = must(await prepareMonth(world.officer, { month: '2026-12-01' }, later))
    must(await submitRun(world.officer, runId, { version }, later))
    must(await cancel(world.officer, first.bookingId, { reason: '设备故障，免收', version: 0 }, later))
    must(await prepareMonth(world.officer, { month: '2026-12-01' }, later))
    expect(await db.chargeRun.findFirst({ where: { id: runId } })).toMatchObject({ state: 'draft' })
    const [sums] = await recounted(firm.firmId ?? '')
    expect(sums?.charged).toBe(sums?.owed)
    expect(sums?.owed).toBe('68.33')
  })
})

describe('a calendar', () => {
  const read = async (secret: string) => {
    const params = { enclave: world.slug, secret }
    const request = new Request(`http://127.0.0.1/calendar/${world.slug}/${secret}.ics`)
    const answer = await answerOf(() => feedLoader({ request, params, context: {} }))
    return { status: answer.status, text: await answer.text() }
  }

  it('is read by its secret alone, of the own firm or for staff of all, until it is revoked', async () => {
    const thing = await makeThing(world, { nameZh: '日历箱' })
    const mine = must(await wants(one, thing, MONDAY, 600))
    const theirs = must(await wants(other, thing, MONDAY, 720))
    must(await cancel(one, mine.bookingId, { reason: '', version: 0 }, world.now))
    const { secret } = must(await makeFeed(one, world.now))
    const all = must(await makeFeed(world.officer, world.now))
    const own = await read(secret)
    expect(own.text).toMatch(new RegExp(`UID:${mine.bookingId}@[\\s\\S]*?STATUS:CANCELLED`))
    expect(own.text).not.toContain(theirs.bookingId)
    expect((await read(all.secret)).text).toContain(theirs.bookingId)
    expect(await db.calendarFeed.count({ where: { secretHash: secret } })).toBe(0)
    const [next] = await Promise.all([makeFeed(one, world.now), makeFeed(one, world.now)])
    expect((await read(secret)).status).toBe(404)
    expect((await read('no-such-secret')).status).toBe(404)
    must(await endFeed(one, world.now))
    expect((await read(must(next).secret)).status).toBe(404)
    expect(await db.calendarFeed.count({ where: { membershipId: one.membershipId, revokedAt: null } })).toBe(
      0,
    )
  })
})

test('things to book are the enclave’s own', async () => {
  const elsewhere = await makeWorld()
  const thing = await makeThing(world)
  await expect(thingWeek(elsewhere.officer, thing, MONDAY, world.now)).rejects.toMatchObject({ status: 404 })
})
