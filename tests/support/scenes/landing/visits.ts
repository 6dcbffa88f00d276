import { must } from '~/example/drivers/must'
import { closeFinding } from '~/landing/site-visits/close.server'
import { noteFinding, recordVisit } from '~/landing/site-visits/record.server'
import { FINDING_STATES } from '~/landing/site-visits/vocabulary'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays } from '~/shared/days'
import { uploaded } from '../../../firms/support'
import { project } from '../../../landing/support'
import { scene, type Maker, type Scene } from '../scene'
import type { World } from '../../world'

type Fields = Record<string, string>
type Form = (world: World, scene: Scene) => Fields | Promise<Fields>

/** A visit of a new project's site by the park's officer. */
export async function visited(world: World) {
  const { projectId, firm } = await project(world)
  const said = { place: '厂区东门', people: '李晓燕、王工', said: '桩基完成，围挡缺两段' }
  const day = { visitedOn: addDays(world.today, -3), files: [] }
  const { visitId } = must(await recordVisit(world.park, projectId, { ...said, ...day }, world.now))
  return { projectId, visitId, firm }
}

/** A finding of such a visit, of the officer, its day to come unless told otherwise. */
export async function found(
  world: World,
  state: 'open' | 'closed' = 'open',
  dueOn = addDays(world.today, 7),
) {
  const made = await visited(world)
  const finding = { what: '围挡未到位', ownerId: world.officer.userId, dueOn, files: [] }
  must(await noteFinding(world.park, made.visitId, finding, world.now))
  const { id: findingId } = await db.visitFinding.findFirstOrThrow({ where: { visitId: made.visitId } })
  const done = { version: 1, person: '王工', putRightOn: world.today, note: '围挡补齐', files: [] }
  if (state === 'closed') must(await closeFinding(world.officer, findingId, done, world.now))
  return { ...made, findingId }
}

const findingScene =
  (state: 'open' | 'closed' = 'open') =>
  async (world: World) => {
    const { findingId, visitId, projectId } = await found(world, state)
    return scene({ findingId, visitId, projectId })
  }

export const VISIT_MAKERS: [RegExp, Maker][] = [
  [/\/findings\/:findingId\/closing$/, findingScene()],
  [/\/visits\/:visitId/, findingScene()],
]
export const PAGES_OF_VISITS = { VisitFinding: /\/(visits\/:visitId|findings\/:findingId)/ }
export const VISITS_STANDING = {
  VisitFinding: Object.fromEntries(FINDING_STATES.codes.map((state) => [state, findingScene(state)])),
}

export const FORMS_OF_VISITS: Record<string, Form> = {
  '/parks/:enclave/landings/:projectId/visits/new': async (world) => ({
    visitedOn: world.today,
    place: '一期厂房',
    people: '园区专员、施工单位',
    said: '主体封顶，设备基础在做',
    files: await uploaded(world.officer),
    idempotencyKey: newId(),
  }),
  '/parks/:enclave/visits/:visitId/findings/new': (world) => ({
    what: '消防通道堆料',
    ownerId: world.officer.userId,
    dueOn: addDays(world.today, 5),
    idempotencyKey: newId(),
  }),
  '/parks/:enclave/findings/:findingId/closing': (world) => ({
    version: '1',
    person: '王工',
    putRightOn: world.today,
    note: '已清运',
  }),
}
