import { beforeAll, describe, expect, it } from 'vitest'
import { changeRoom } from '~/residence/inventory/change-room.server'
import { enterRooms } from '~/residence/inventory/enter-rooms.server'
import { areaFactsOn, buildingOn } from '~/residence/inventory/queries.server'
import { addPhoto, photosOf, removePhoto } from '~/residence/inventory/photos.server'
import { addBuilding } from '~/residence/inventory/save-building.server'
import { reopenRoom, retireRoom } from '~/residence/inventory/retire.server'
import { readRooms } from '~/residence/inventory/room-line'
import { mergeRooms, splitRoom } from '~/residence/inventory/split-and-merge.server'
import { allocate } from '~/residence/spaces/allocate.server'
import { freeOn } from '~/residence/spaces/free-today.server'
import { hold } from '~/residence/spaces/hold.server'
import { floorOn, floorsOn } from '~/residence/spaces/queries.server'
import { leaseFacts } from '~/residence/rent/leases.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays } from '~/shared/days'
import { resident } from '../landing/support'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const WHY = '隔墙拆改，竣工图已更新'
const rooms = (table: string) => readRooms(table).rooms
const codesOn = async (level: number, day: string) =>
  (await floorOn(world.officer, { building: 'main', level }, day)).units.map(({ code }) => code)
const unitAt = async (code: string) =>
  db.unit.findFirstOrThrow({ where: { enclaveId: world.enclaveId, code } })

describe('photos of a room', () => {
  it('are added once however often they are sent, and taken off while they stay on record', async () => {
    const { officer, enclaveId, now } = world
    const unit = await unitAt('104')
    const fileId = newId()
    const file = { sha256: 'a'.repeat(64), size: 900, mime: 'image/png', name: '104.png', createdAt: now }
    await db.file.create({ data: { id: fileId, ownerUserId: officer.userId, ...file } })
    const sent = { photo: fileId, caption: '朝南', idempotencyKey: newId() }
    const said = await Promise.all([1, 2, 3].map(() => addPhoto(officer, unit.id, sent, now)))
    expect(new Set(said.map((one) => one.ok && one.value.photoId)).size).toBe(1)
    const [photo] = await photosOf(officer, unit.id)
    expect(photo).toMatchObject({ fileId, caption: '朝南' })
    expect(await addPhoto(officer, unit.id, { ...sent, idempotencyKey: newId() }, now)).toMatchObject({
      reason: 'unknown_file',
    })
    await removePhoto(officer, unit.id, photo?.id ?? '', now)
    expect(await photosOf(officer, unit.id)).toEqual([])
    expect(await db.roomPhoto.count({ where: { enclaveId } })).toBe(1)
  })
})

describe('rooms out of a table', () => {
  it('are entered with their desks on floors old and new, all or none, and once', async () => {
    const { officer, now, today } = world
    const key = newId()
    const table = rooms('3\t301\tlab\t120\t\t\t46\n3\t302\tdesk_room\t60\t12\t\t80\n1\t199\tpublic\t40')
    const before = await buildingOn(officer, today)
    expect(await enterRooms(officer, table, key, now)).toMatchObject({ ok: true })
    expect(await enterRooms(officer, table, key, now)).toMatchObject({ ok: true })
    const after = await buildingOn(officer, today)
    expect(after.sqm - before.sqm).toBe(220)
    expect(after.buildings[0]?.floors.find(({ level }) => level === 3)).toMatchObject({
      rooms: 2,
      desks: 12,
      sqm: 180,
      leasable: 180,
    })
    expect(await codesOn(3, today)).toContain('302-12')
    const again = await enterRooms(officer, rooms('4\t401\toffice\t50\n4\t101\toffice\t50'), newId(), now)
    expect(again).toMatchObject({ ok: false, reason: 'code_taken', detail: { codes: '101' } })
    expect(await db.floor.count({ where: { enclaveId: world.enclaveId, level: 4 } })).toBe(0)
  })

  it('stand in the house their line names, whose floors are its own', async () => {
    const { officer, now, today } = world
    const said = { nameZh: '西楼', nameEn: 'West building', address: '高新路 1 号', code: 'west', floors: 1 }
    const again = Array.from({ length: 4 }, () =>
      addBuilding(officer, { ...said, idempotencyKey: newId() }, now),
    )
    expect((await Promise.all(again)).filter(({ ok }) => ok)).toHaveLength(1)
    const head = '楼栋\t楼层\t房号\t用途\t面积\n'
    const entered = await enterRooms(officer, rooms(`${head}西楼\t1\tW101\t办公\t50`), newId(), now)
    expect(entered).toMatchObject({ ok: true })
    const west = await floorOn(officer, { building: 'west', level: 1 }, today)
    expect(west.units.map(({ code }) => code)).toEqual(['W101'])
    expect(await codesOn(1, today)).not.toContain('W101')
    const { buildings } = await buildingOn(officer, today)
    expect(buildings.map(({ code }) => code)).toEqual(['main', 'west'])
    expect(buildings[1]).toMatchObject({ address: '高新路 1 号', floors: [{ level: 1, sqm: 50 }] })
    const lost = await enterRooms(officer, rooms(`${head}南楼\t1\tS101\t办公\t50`), newId(), now)
    expect(lost).toMatchObject({ ok: false, reason: 'no_such_building', detail: { building: '南楼' } })
  })

  it('are not entered twice by many who paste the same at once', async () => {
    const table = rooms('7\t701\toffice\t50\n7\t702\toffice\t60')
    const said = await Promise.all(
      Array.from({ length: 8 }, () => enterRooms(world.officer, table, newId(), world.now)),
    )
    expect(said.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.unit.count({ where: { enclaveId: world.enclaveId, code: { in: ['701', '702'] } } })).toBe(
      2,
    )
  })
})

describe('a room that is cut in two', () => {
  it('serves until the day, its parts from the day on, and no square metre is lost or doubled', async () => {
    const { officer, now, today } = world
    const [unit, on] = [await unitAt('301'), addDays(today, 30)]
    const wrong = { parts: '301A 50\n301B 60', from: on, reason: WHY }
    expect(await splitRoom(officer, unit.id, wrong, now)).toMatchObject({ ok: false, reason: 'sum_differs' })
    const parts = '301A 50\n301B 70'
    expect(await splitRoom(officer, unit.id, { parts, from: on, reason: WHY }, now)).toMatchObject({
      ok: true,
    })
    const rooms3 = async (day: string) => (await codesOn(3, day)).filter((code) => code.startsWith('301'))
    expect(await rooms3(addDays(on, -1))).toEqual(['301'])
    expect(await rooms3(on)).toEqual(['301A', '301B'])
    const leasable = async (day: string) =>
      (await floorsOn(officer, day)).find(({ level }) => level === 3)?.leasable
    expect([await leasable(addDays(on, -1)), await leasable(on)]).toEqual([180, 180])
    expect((await buildingOn(officer, addDays(on, -1))).sqm).toBe((await buildingOn(officer, on)).sqm)
    const period = { purpose: 'reserved' as const, endsOn: addDays(on, 9), note: '留用' }
    const early = await hold(officer, (await unitAt('301A')).id, { ...period, startsOn: today }, now)
    const late = await hold(officer, unit.id, { ...period, startsOn: on }, now)
    expect([early, late].map(({ ok }) => ok)).toEqual([false, false])
    expect(await reopenRoom(officer, unit.id, { from: addDays(on, 5), reason: WHY }, now)).toMatchObject({
      reason: 'replaced',
    })
  })

  it('is one with others again, on another day', async () => {
    const { officer, now, today } = world
    const on = addDays(today, 60)
    const [a, b] = [await unitAt('301A'), await unitAt('301B')]
    const input = { others: '301B', code: '301C', from: on, reason: WHY }
    expect(await mergeRooms(officer, a.id, { ...input, others: '302' }, now)).toMatchObject({
      reason: 'has_desks',
    })
    expect(await mergeRooms(officer, a.id, { ...input, others: '999' }, now)).toMatchObject({
      reason: 'no_such_room',
    })
    expect(await mergeRooms(officer, a.id, { ...input, others: '101' }, now)).toMatchObject({
      reason: 'other_floor',
    })
    expect(await mergeRooms(officer, a.id, input, now)).toMatchObject({ ok: true })
    expect((await unitAt('301C')).areaSqm.toFixed(2)).toBe('120.00')
    expect((await codesOn(3, on)).filter((code) => code.startsWith('301'))).toEqual(['301C'])
    expect(await db.unitSuccession.count({ where: { oldUnitId: { in: [a.id, b.id] } } })).toBe(2)
  })

  it('stays whole while a firm has it on that day or later', async () => {
    const { officer, now, today } = world
    const firm = await resident(world, 'active')
    const tenancy = await db.tenancy.findFirstOrThrow({ where: { firmId: firm.id } })
    const unit = await unitAt('701')
    const lease = {
      tenancyId: tenancy.id,
      startsOn: today,
      endsOn: addDays(today, 90),
      relief: 'none' as const,
    }
    expect(await allocate(officer, unit.id, lease, now)).toMatchObject({ ok: true })
    const parts = '701A 20\n701B 30'
    const early = await splitRoom(officer, unit.id, { parts, from: addDays(today, 90), reason: WHY }, now)
    expect(early).toMatchObject({ reason: 'taken', detail: { who: firm.name } })
    const facts = await areaFactsOn(officer, today)
    expect([Number(facts.byIncubatees), facts.firms]).toEqual([50, 1])
    // What was leased is what is owed for, whatever is measured later.
    const measured = {
      kind: 'office',
      areaSqm: '55',
      leasable: true,
      rentPerSqm: '0',
      heightM: null,
      loadKn: null,
      powerKw: null,
    }
    const said = {
      ...measured,
      water: false,
      exhaust: false,
      cleanClass: undefined,
      noteZh: '',
      noteEn: '',
      reason: WHY,
    }
    expect(await changeRoom(officer, unit.id, said, now)).toMatchObject({ ok: true })
    const owed = await inTransaction((tx) => leaseFacts(tx, world.enclaveId, { firmId: firm.id }))
    expect(owed.map(({ sqm, unitClass }) => [sqm, unitClass])).toEqual([['50.00', 'office']])
    await db.unit.update({
      where: { enclaveId_id: { enclaveId: world.enclaveId, id: unit.id } },
      data: { areaSqm: 50 },
    })
    // What graduates lease does not count, nor they.
    await db.tenancy.update({
      where: { enclaveId_id: { enclaveId: world.enclaveId, id: tenancy.id } },
      data: { state: 'graduated', graduatedOn: now },
    })
    const later = await areaFactsOn(officer, addDays(today, 1))
    expect([Number(later.byIncubatees), later.firms]).toEqual([0, 0])
    expect(
      await splitRoom(officer, unit.id, { parts, from: addDays(today, 91), reason: WHY }, now),
    ).toMatchObject({ ok: true })
  })
})

describe('a room out of service', () => {
  it('cannot be leased, counts no more, and comes back', async () => {
    const { officer, director, now, today } = world
    const unit = await unitAt('702')
    const before = await freeOn(world.enclaveId, today)
    expect(await retireRoom(director, unit.id, { from: today, reason: WHY }, now)).toMatchObject({ ok: true })
    expect(await retireRoom(director, unit.id, { from: today, reason: WHY }, now)).toMatchObject({
      reason: 'taken',
    })
    expect((await freeOn(world.enclaveId, today)).rooms).toBe(before.rooms - 1)
    expect(await codesOn(7, today)).not.toContain('702')
    const reopened = await reopenRoom(officer, unit.id, { from: addDays(today, 3), reason: WHY }, now)
    expect(reopened).toMatchObject({ ok: true })
    expect(await codesOn(7, addDays(today, 2))).not.toContain('702')
    expect(await codesOn(7, addDays(today, 3))).toContain('702')
  })

  it('is either leased or retired, however many try both at once', async () => {
    const { officer, now, today } = world
    await enterRooms(officer, rooms('8\t801\toffice\t50'), newId(), now)
    const unit = await unitAt('801')
    const period = { purpose: 'repair' as const, startsOn: today, endsOn: addDays(today, 9), note: '检修' }
    const said = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        index % 2
          ? hold(officer, unit.id, period, now)
          : retireRoom(officer, unit.id, { from: today, reason: WHY }, now),
      ),
    )
    expect(said.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

it('changes what is said of a room with the reason, both values in the log, and the desks with it', async () => {
  const { admin, now } = world
  const unit = await unitAt('302')
  const facts = {
    kind: 'desk_room',
    areaSqm: '66',
    leasable: true,
    rentPerSqm: '82',
    heightM: '3.2',
    loadKn: null,
    powerKw: null,
  }
  const input = {
    ...facts,
    water: false,
    exhaust: false,
    cleanClass: undefined,
    noteZh: '',
    noteEn: '',
    reason: WHY,
  }
  expect(await changeRoom(admin, unit.id, input, now)).toMatchObject({ ok: true })
  expect(await changeRoom(admin, unit.id, input, now)).toMatchObject({ reason: 'nothing_changed' })
  expect(await changeRoom(admin, unit.id, { ...input, kind: 'office' }, now)).toMatchObject({
    reason: 'has_desks',
  })
  expect((await unitAt('302-01')).areaSqm.toFixed(2)).toBe('5.50')
  const { payload } = await db.event.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, kind: 'room_changed', subjectId: unit.id },
  })
  expect(payload).toMatchObject({
    unit: '302',
    changes: [{ field: 'areaSqm', before: '60', after: '66' }, {}, {}],
  })
})
