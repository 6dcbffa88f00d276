import { beforeAll, beforeEach, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { settingOn } from '~/ground/settings/enclave.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { reservationItems } from '~/residence/reservations/desk-items.server'
import { prolongReservation } from '~/residence/reservations/prolong.server'
import { hold } from '~/residence/spaces/hold.server'
import { writeLeases } from '~/residence/spaces/write-leases.part.server'
import { inTransaction } from '~/platform/db.server'
import { endLease } from '~/residence/leaving/end-lease.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { addDays, type Day } from '~/shared/days'
import { application } from '../support/scenes/scene'
import { seatsOf } from '~/residence/spaces/seats'
import { makeWorld, type World } from '../support/world'

let world: World
let at: (days: number) => Day
beforeAll(async () => {
  world = await makeWorld()
  at = (days) => addDays(world.today, days)
})
let from = 0
beforeEach(() => {
  from += 40
})

/** A room reserved by hand from some day on for six days. */
async function reserved(code = '101', first = from) {
  const period = { startsOn: at(first), endsOn: at(first + 5), purpose: 'reserved' as const, note: '下一批' }
  return must(await hold(world.officer, world.unit(code).id, period, world.now)).leaseId
}
const prolong = (id: string, until: Day, lastDay = at(from + 5)) =>
  prolongReservation(world.officer, id, { until, lastDay, reason: '公示还没有满' }, world.now)
const lastOf = async (id: string) =>
  addDays((await db.lease.findFirstOrThrow({ where: { id } })).endsBefore.toISOString().slice(0, 10), -1)

it('goes on until a later day, with its reason in the log', async () => {
  const id = await reserved()
  must(await prolong(id, at(from + 9)))
  expect(await lastOf(id)).toBe(at(from + 9))
  const { payload } = await db.event.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, kind: 'hold_prolonged' },
    orderBy: { seq: 'desc' },
  })
  expect(payload).toEqual({
    units: ['101'],
    note: '下一批',
    before: at(from + 5),
    until: at(from + 9),
    reason: '公示还没有满',
  })
})

it('is refused for an earlier day, beyond a year, on a day that was not read, over or let go, and for other rows', async () => {
  const id = await reserved()
  expect(await prolong(id, at(from + 5))).toMatchObject({ reason: 'not_later' })
  expect(await prolong(id, at(from + 500))).toMatchObject({ reason: 'too_far' })
  expect(await prolong(id, at(from + 9), at(from + 4))).toMatchObject({ reason: 'changed_meanwhile' })
  must(await endLease(world.officer, id, { lastDay: world.today, reason: '不来了' }, world.now))
  expect(await prolong(id, at(from + 9))).toMatchObject({ reason: 'over' })
  const past = await reserved('102', 0)
  const later = new Date(world.now.getTime() + 30 * 86_400_000)
  const input = { until: at(60), lastDay: at(5), reason: '晚了' }
  expect(await prolongReservation(world.officer, past, input, later)).toMatchObject({ reason: 'over' })
  const repair = { startsOn: at(from), endsOn: at(from + 5), purpose: 'repair' as const, note: '检修' }
  const { leaseId } = must(await hold(world.officer, world.unit('103').id, repair, world.now))
  await expect(prolong(leaseId, at(from + 9))).rejects.toMatchObject({ status: 404 })
  await expect(prolong(newId(), at(from + 9))).rejects.toMatchObject({ status: 404 })
  const other = await makeWorld()
  await expect(prolongReservation(other.officer, past, input, world.now)).rejects.toMatchObject({
    status: 404,
  })
  await expect(prolongReservation(world.admin, past, input, world.now)).rejects.toMatchObject({ status: 403 })
})

it('stops before the days that somebody else has; of many at once on the same days one wins', async () => {
  const id = await reserved()
  const next = await reserved('101', from + 10)
  expect(await prolong(id, at(from + 12))).toMatchObject({
    reason: 'taken',
    detail: { unit: '101', from: at(from + 10), until: at(from + 15) },
  })
  must(await prolong(id, at(from + 9)))
  expect([await lastOf(id), await lastOf(next)]).toEqual([at(from + 9), at(from + 15)])

  const wanted = at(from + 20)
  const all = await Promise.all([
    ...Array.from({ length: 12 }, () => prolong(next, wanted, at(from + 15))),
    ...Array.from({ length: 12 }, () =>
      hold(
        world.officer,
        world.unit('101').id,
        { startsOn: at(from + 16), endsOn: at(from + 18), purpose: 'repair', note: '检修' },
        world.now,
      ),
    ),
  ])
  expect(all.filter(({ ok }) => ok)).toHaveLength(1)
  const reasons = new Set(all.flatMap((one) => (one.ok ? [] : [one.reason])))
  for (const reason of reasons)
    expect(['busy', 'taken', 'taken_plain', 'changed_meanwhile']).toContain(reason)
})

it('is a matter of the day before it runs out, once for all rooms of one firm, by the days the enclave decided', async () => {
  const { id: applicationId, firm } = await application(world, 'public_notice')
  const rows = ['103', '104'].map((code) => {
    const unit = world.unit(code)
    const period = { startsOn: world.today, endsBefore: at(4) }
    return {
      ...seatsOf(unit),
      ...period,
      unitId: unit.id,
      roomId: unit.id,
      purpose: 'reserved',
      rentPerSqm: 0,
    }
  })
  const note = `${firm.name}（A）`
  const made = await inTransaction((tx) =>
    writeLeases(
      tx,
      world.officer,
      rows.map((row) => ({ ...row, note, heldForId: applicationId })),
      world.now,
    ),
  )
  const items = async (day = world.today) =>
    (await reservationItems(world.officer, day, 'zh')).filter(({ firmId }) => firmId === firm.id)
  expect(await items()).toEqual([])
  const [item, ...others] = await items(at(1))
  expect(others).toEqual([])
  expect(item).toMatchObject({ firmName: firm.name, dueOn: at(3), since: at(1), kind: 'lease', turn: 'us' })
  expect(item?.step).toContain('103、104')

  const leasing = await settingOn(db, world.enclaveId, 'leasing', world.today)
  const when = {
    reason: '早些提醒',
    effectiveOn: world.today,
    basedOn: (await newestSetting(db, world.enclaveId, 'leasing')).version,
  }
  const content = { ...leasing, holdAlertDays: 10 }
  must(await decideSetting(world.admin, 'leasing', { content, when }, world.now))
  expect(await items()).toHaveLength(1)
  // Prolonged is all of it, and it is a matter of the day no more.
  const input = { until: at(30), lastDay: at(3), reason: '公示还没有满' }
  must(await prolongReservation(world.officer, made[0]?.id ?? '', input, world.now))
  const last = await Promise.all(made.map(({ id }) => lastOf(id)))
  expect(last).toEqual([at(30), at(30)])
  expect(await items()).toEqual([])
})
