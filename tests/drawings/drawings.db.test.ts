import { beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '~/residence/drawings/edit'
import { discardDraft, publishDrawing } from '~/residence/drawings/publish.server'
import { saveDraft } from '~/residence/drawings/save-draft.server'
import { editorOf, publicationOf } from '~/residence/drawings/start.server'
import { splitRoom } from '~/residence/inventory/split-and-merge.server'
import type { Drawing, Shape } from '~/residence/plans/drawing'
import { floorOn } from '~/residence/spaces/queries.server'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const FLOOR = { building: 'main', level: 1 }
const REASON = '按竣工图'
const sent = (base: number, drawing: Drawing) => ({ base, drawing, underX: 0, underY: 0, underScale: 0 })
const room = (unitId: string | null, x: number, w = 600): Shape => ({
  kind: 'room',
  unitId,
  label: '',
  points: rectangle({ x, y: 0, w, h: 900 }),
  doors: [2, 80],
})
const drawing = (...shapes: Shape[]): Drawing => ({ width: 3600, depth: 2000, shapes })
const unitAt = async (code: string) =>
  (await db.unit.findFirstOrThrow({ where: { enclaveId: world.enclaveId, code } })).id

describe('the plan of a floor', () => {
  it('is drawn by one of those who begin at once; the others are told, and nothing of theirs is half there', async () => {
    const { officer, now } = world
    const said = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        saveDraft(officer, FLOOR, sent(0, drawing(room(null, index * 10))), now),
      ),
    )
    expect(said.filter(({ ok }) => ok)).toHaveLength(1)
    expect(said.filter((one) => !one.ok).map((one) => !one.ok && one.reason)).toEqual(
      Array.from({ length: 5 }, () => 'changed_meanwhile'),
    )
    expect(await db.floorDrawing.count({ where: { enclaveId: world.enclaveId } })).toBe(1)
    expect(await db.drawnShape.count({ where: { enclaveId: world.enclaveId } })).toBe(1)
  })

  it('is checked on the server, whatever the browser said', async () => {
    const { officer, now, today } = world
    const [one, upstairs] = [await unitAt('101'), await unitAt('201')]
    const { saves } = await editorOf(officer, FLOOR, today)
    const reason = async (...shapes: Shape[]) => {
      const outcome = await saveDraft(officer, FLOOR, sent(saves, drawing(...shapes)), now)
      return outcome.ok ? null : outcome.reason
    }
    expect(await reason({ ...room(null, 0), points: [0, 0, 400, 400, 400, 0, 0, 400] })).toBe('not_simple')
    expect(await reason(room(null, 3300))).toBe('outside')
    expect(await reason(room(one, 0), room(one, 600))).toBe('room_twice')
    expect(await reason({ ...room(one, 0), kind: 'stairs' })).toBe('no_room')
    expect(await reason(room(upstairs, 0))).toBe('other_room')
    expect((await editorOf(officer, FLOOR, today)).saves).toBe(saves)
  })

  it('is published from a day on, names what is missing and refuses overlaps, and changes no room', async () => {
    const { officer, now, today } = world
    const before = await floorOn(officer, FLOOR, today)
    const [one, two] = [await unitAt('101'), await unitAt('102')]
    const { saves } = await editorOf(officer, FLOOR, today)
    await saveDraft(officer, FLOOR, sent(saves, drawing(room(one, 0), room(two, 500))), now)
    const from = addDays(today, 10)
    const refused = await publishDrawing(officer, FLOOR, { from, reason: REASON }, now)
    expect(refused).toMatchObject({ ok: false, reason: 'overlapping', detail: { pairs: '101–102' } })
    await saveDraft(officer, FLOOR, sent(saves + 1, drawing(room(one, 0), room(two, 600))), now)
    const { review } = await publicationOf(officer, FLOOR, today)
    expect(review?.overlaps).toEqual([])
    expect(review?.missing).toContain('103')
    expect(await publishDrawing(officer, FLOOR, { from, reason: REASON }, now)).toMatchObject({ ok: true })
    const on = async (day: string) => (await floorOn(officer, FLOOR, day)).drawing
    expect(await on(addDays(from, -1))).toBeNull()
    expect((await on(from))?.shapes.map(({ unitId }) => unitId)).toEqual([one, two])
    expect((await floorOn(officer, FLOOR, today)).units).toEqual(before.units)
  })

  it('has a next version that begins with what is in force, and one draft that can be thrown away', async () => {
    const { officer, now, today } = world
    const later = addDays(today, 20)
    const begun = await editorOf(officer, FLOOR, later)
    expect(begun).toMatchObject({ saves: 0, version: null })
    expect(begun.drawing.shapes).toHaveLength(2)
    const saved = await saveDraft(officer, FLOOR, sent(0, drawing(room(null, 0))), now)
    expect(saved).toMatchObject({ ok: true, value: { version: 2, saves: 1 } })
    expect(await discardDraft(officer, FLOOR, now)).toMatchObject({ ok: true })
    expect((await editorOf(officer, FLOOR, later)).version).toBeNull()
    const nothing = await publishDrawing(officer, FLOOR, { from: today, reason: REASON }, now)
    expect(nothing).toMatchObject({ ok: false, reason: 'no_draft' })
  })
  it('draws rooms that come later, and is checked against the rooms of the day it is published from', async () => {
    const { admin, now, today } = world
    const key = { building: 'main', level: 1 }
    const from = addDays(today, 30)
    const old = await unitAt('104')
    const cut = { parts: '104甲 20\n104乙 20', from, reason: REASON }
    const { areaSqm } = await db.unit.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId: world.enclaveId, id: old } },
    })
    const parts = `104甲 ${Number(areaSqm) - 10}\n104乙 10`
    expect(await splitRoom(admin, old, { ...cut, parts }, now)).toMatchObject({ ok: true })
    const { rooms } = await editorOf(admin, key, today)
    expect(rooms.map(({ code }) => code)).toEqual(expect.arrayContaining(['104', '104甲', '104乙']))
    await saveDraft(admin, key, sent(0, drawing(room(await unitAt('101'), 0))), now)
    const missingOn = async (day: string) => (await publicationOf(admin, key, day)).review?.missing ?? []
    expect((await missingOn(today)).filter((code) => code.startsWith('104'))).toEqual(['104'])
    expect((await missingOn(from)).filter((code) => code.startsWith('104')).sort()).toEqual([
      '104乙',
      '104甲',
    ])
    expect(await publishDrawing(admin, key, { from, reason: REASON }, now)).toMatchObject({ ok: true })
    const event = await db.event.findFirstOrThrow({
      where: { enclaveId: world.enclaveId, kind: 'drawing_published' },
      orderBy: { seq: 'desc' },
    })
    expect(JSON.stringify(event.payload)).toContain('104甲')
    // Once its parts are there the old room is drawn no more.
    expect((await editorOf(admin, key, from)).rooms.map(({ code }) => code)).not.toContain('104')
  })
})
