import { must } from '~/example/drivers/must'
import { openChannel } from '~/landing/supervision/channel.server'
import { listProject } from '~/landing/supervision/list.server'
import { addDays } from '~/shared/days'
import { project, row } from '../../../landing/support'
import { scene, type Maker, type Scene } from '../scene'
import type { World } from '../../world'

type Fields = Record<string, string>
type Form = (world: World, scene: Scene) => Fields | Promise<Fields>

export const listing = (world: World, given: object = {}) => ({
  version: 1,
  level: 'city' as const,
  reason: '环评批复拖延，影响年内开工',
  leader: '市政府 张副市长',
  ends: '环评批复下达',
  dueOn: addDays(world.today, 30),
  ...given,
})

/** A new project, listed for supervision. */
export async function listedProject(world: World) {
  const made = await project(world)
  must(await listProject(world.director, made.projectId, listing(world), world.now))
  return made
}

/** A new project in the green channel. */
export async function hastenedProject(world: World) {
  const made = await project(world)
  must(await openChannel(world.director, made.projectId, { version: 1, reason: '省级重点项目' }, world.now))
  return made
}

const of =
  (make: (world: World) => Promise<{ projectId: string }>): Maker =>
  async (world) =>
    scene({ projectId: (await make(world)).projectId })

export const SUPERVISION_MAKERS: [RegExp, Maker][] = [
  [/:projectId\/supervision\/end$/, of(listedProject)],
  [/:projectId\/green-channel\/end$/, of(hastenedProject)],
]

const version = async ({ params }: Scene) => String((await row(params.projectId ?? '')).version)

export const FORMS_OF_SUPERVISION: Record<string, Form> = {
  '/parks/:enclave/landings/:projectId/supervision': async (world, one) => ({
    ...listing(world),
    version: await version(one),
  }),
  '/parks/:enclave/landings/:projectId/supervision/end': async (_, one) => ({
    version: await version(one),
    result: '环评批复已下达',
  }),
  '/parks/:enclave/landings/:projectId/green-channel': async (_, one) => ({
    version: await version(one),
    reason: '省级重点项目',
  }),
  '/parks/:enclave/landings/:projectId/green-channel/end': async (_, one) => ({
    version: await version(one),
    reason: '手续已全部办完',
  }),
}
