import { must } from '~/example/drivers/must'
import { rectangle } from '~/residence/drawings/edit'
import { publishDrawing } from '~/residence/drawings/publish.server'
import { saveDraft } from '~/residence/drawings/save-draft.server'
import { db } from '~/platform/db.server'
import { scene } from './scene'
import type { World } from '../world'

/** A plan of a floor in a state; each state on a floor of its own, for a floor has one draft at a time. */
export const drawingIn = (state: 'draft' | 'published') => async (world: World) => {
  const level = state === 'draft' ? 1 : 2
  const floor = { building: 'main', level }
  const { enclaveId, officer, now, today } = world
  const unit = await db.unit.findFirstOrThrow({ where: { enclaveId, code: `${level}01` } })
  const shape = {
    kind: 'room' as const,
    unitId: unit.id,
    label: '',
    points: rectangle({ x: 0, y: 0, w: 600, h: 900 }),
    doors: [],
  }
  const drawing = { width: 3600, depth: 2000, shapes: [shape] }
  const sent = { base: 0, drawing, underX: 0, underY: 0, underScale: 0 }
  must(await saveDraft(officer, floor, sent, now))
  if (state === 'published')
    must(await publishDrawing(officer, floor, { from: today, reason: '按竣工图' }, now))
  return scene({ building: 'main', level: String(level) })
}
