import { beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '~/residence/drawings/edit'
import { discardDraft, publishDrawing } from '~/residence/drawings/publish.server'
import { saveDraft } from '~/residence/drawings/save-draft.server'
import { editorOf, publicationOf } from '~/residence/drawings/start.server'
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
})
