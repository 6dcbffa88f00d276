import { must } from '~/example/drivers/must'
import { closeLanding } from '~/landing/closing/close.server'
import { row } from '../../../landing/support'
import { scene, type Maker, type Scene } from '../scene'
import type { World } from '../../world'
import { signedProject } from './commitments'

type Fields = Record<string, string>
type Form = (world: World, scene: Scene) => Fields | Promise<Fields>

/** A landing that produces and has nothing open, closed where that is asked for. */
export async function producingProject(world: World, closed = false) {
  const made = await signedProject(world, 'producing')
  if (closed)
    must(await closeLanding(world.officer, made.projectId, { version: 1, reason: undefined }, world.now))
  return made
}

const of =
  (closed: boolean): Maker =>
  async (world) =>
    scene({ projectId: (await producingProject(world, closed)).projectId })

export const CLOSING_MAKERS: [RegExp, Maker][] = [
  [/:projectId\/closing$/, of(false)],
  [/:projectId\/reopening$/, of(true)],
]

const version = async ({ params }: Scene) => String((await row(params.projectId ?? '')).version)

export const FORMS_OF_CLOSING: Record<string, Form> = {
  '/parks/:enclave/landings/:projectId/closing': async (_, one) => ({ version: await version(one) }),
  '/parks/:enclave/landings/:projectId/reopening': async (_, one) => ({
    version: await version(one),
    reason: '二期设备款补助还没有兑现',
  }),
}
