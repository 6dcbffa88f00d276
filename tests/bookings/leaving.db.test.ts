import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { linesOfBookings } from '~/residence/charges/charged-bookings.server'
import { book, move } from '~/residence/bookings/book.server'
import { prepareSettlement } from '~/residence/settling/settlement.server'
import { issueRun } from '~/residence/charges/issue.server'
import { approveRun, submitRun } from '~/residence/charges/steps.server'
import { endLease } from '~/residence/leaving/end-lease.server'
import { exit } from '~/residence/leaving/exit.server'
import { addDays, instantOf, type Day } from '~/shared/days'
import { makeThing } from '../support/scenes/bookings'
import { makeWorld, type World } from '../support/world'
import { billed, tenant, withScheme, runOf } from '../rent/support'

const REASON = '停止经营，不再继续孵化'
let world: World
beforeAll(async () => {
  world = await makeWorld()
  await withScheme(world, '2026-11-01')
})

const wants = (actor: Actor, thing: string, day: Day, from: number, minutes = 60, now = world.now) =>
  book(actor, thing, { day, from, minutes, purpose: '', firmId: undefined, idempotencyKey: undefined }, now)
const rowOf = (id: string) => db.booking.findFirstOrThrow({ where: { id } })
const statesOf = async (ids: string[]) => Promise.all(ids.map(async (id) => (await rowOf(id)).state))

describe('a firm that leaves', () => {
  it('loses what it has booked after the last day of its rooms, hears of it once, and books no more after it', async () => {
    const { today, now, director } = world
    const thing = await makeThing(world)
    const { firm, founder } = await tenant(world, '101', ['2026-11-01', '2027-09-30'], 'none')
    const last = addDays(today, 2)
    const days = [today, last, addDays(last, 1), addDays(last, 7)]
    const ids: string[] = []
    for (const day of days) ids.push(must(await wants(founder, thing, day, 720)).bookingId)
    must(await exit(director, firm.id, { way: 'moved_out', reason: REASON, roomsUntil: last }, now))
    expect(await statesOf(ids)).toEqual(['booked', 'booked', 'cancelled', 'cancelled'])
    expect(await rowOf(ids[2] ?? '')).toMatchObject({ cause: 'firm_left', sequence: 1 })
    const letters = await db.letter.findMany({ where: { toUserId: founder.userId, kind: 'bookings_ended' } })
    expect(letters.map(({ body }) => body.includes('2 次'))).toEqual([true])
    const events = await db.event.findMany({ where: { firmId: firm.id }, orderBy: { seq: 'asc' } })
    expect(events.slice(-3).map(({ kind }) => kind)).toEqual([
      'rooms_freed',
      'bookings_ended',
      'tenancy_exited',
    ])
    const later = { day: addDays(last, 1), from: 600, minutes: 60, purpose: '', version: 0 }
    expect(await move(founder, ids[1] ?? '', later, now)).toMatchObject({ reason: 'not_resident' })
    expect(await wants(founder, thing, addDays(last, 3), 600)).toMatchObject({ reason: 'not_resident' })
    expect((await wants(founder, thing, last, 840)).ok).toBe(true)
    // A room given back sooner takes the bookings of its days with it.
    const { id } = await db.lease.findFirstOrThrow({ where: { firmId: firm.id } })
    await db.lease.updateMany({ where: { id }, data: { state: 'active' } })
    must(await endLease(world.officer, id, { lastDay: today, reason: '提前搬走' }, now))
    expect((await rowOf(ids[1] ?? '')).state).toBe('cancelled')
  })

  it('pays what it booked for its last day with the settlement, and nothing after it', async () => {
    const { today, now, officer, director } = world
    const thing = await makeThing(world, { freeMinutes: 0, pricePerHour: '80.00' })
    const { firm, founder, leaseId } = await tenant(world, '102', ['2026-11-01', '2027-09-30'], 'none')
    must(await wants(founder, thing, today, 900))
    must(await wants(founder, thing, addDays(today, 3), 900))
    const late = must(await wants(founder, thing, today, 1080)).bookingId
    must(await endLease(officer, leaseId, { lastDay: today, reason: '停止经营' }, now))
    must(await exit(director, firm.id, { way: 'moved_out', reason: REASON }, now))
    const runId = runOf(must(await prepareSettlement(officer, firm.id, { kept: undefined }, now)))
    const { version } = await db.chargeRun.findFirstOrThrow({ where: { id: runId } })
    must(await submitRun(officer, runId, { version }, now))
    must(await approveRun(director, runId, { version }, now))
    must(await issueRun(officer, runId, now))
    const charged = () =>
      db.charge.findMany({ where: { firmId: firm.id, kind: 'booking' }, select: { runId: true, full: true } })
    expect((await charged()).map(({ full }) => full.toFixed(2))).toEqual(['80.00', '80.00'])
    // What grows afterwards is not charged any more.
    await db.booking.updateMany({ where: { id: late }, data: { endsAt: instantOf(today, 1080 + 120) } })
    await billed(world, '2026-11-01', new Date('2026-12-02T02:00:00Z'))
    expect((await charged()).every((line) => line.runId === runId)).toBe(true)
    // What it books after the settlement was prepared is.
    await db.booking.updateMany({ where: { id: late }, data: { createdAt: new Date(now.getTime() + 1000) } })
    const run = { enclaveId: world.enclaveId, runId: newId() }
    const until = { month: '2026-11-01' }
    const more = await inTransaction((tx) =>
      linesOfBookings(tx, run, until, new Date('2026-12-02T02:00:00Z')),
    )
    expect(more.filter(({ firmId }) => firmId === firm.id).map(({ full }) => full)).toEqual(['80.00'])
  })

  it('leaves nothing behind that is booked at the same moment', async () => {
    const { now, director } = world
    const thing = await makeThing(world, { freeMinutes: 6000 })
    const { firm, founder } = await tenant(world, '103', ['2026-11-01', '2027-09-30'], 'none')
    const day = addDays(world.today, 5)
    const [left, ...booked] = await Promise.all([
      exit(director, firm.id, { way: 'moved_out', reason: REASON, roomsUntil: world.today }, now),
      ...Array.from({ length: 12 }, (_, at) => wants(founder, thing, day, 480 + at * 60)),
    ])
    expect(left?.ok).toBe(true)
    const refused = booked.flatMap((one) => (one.ok ? [] : [one.reason]))
    expect(refused.every((reason) => reason === 'not_resident')).toBe(true)
    expect(await db.booking.count({ where: { firmId: firm.id, state: { in: ['booked', 'asked'] } } })).toBe(0)
  })
})
