import type { Actor, Role } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { makeSubmitted, putIn } from '../submitted'
import type { World } from '../world'

/** The rows an address speaks of, and who in particular they belong to where a role alone does not say it. */
export type Scene = { params: Record<string, string>; as: Partial<Record<Role, Actor>>; search?: string }
export type Maker = (world: World) => Promise<Scene>

export const scene = (params: Record<string, string>, as: Scene['as'] = {}): Scene => ({ params, as })

/** An application in a state, as if it had gone there. */
export async function application(world: World, state: string) {
  const { id, founder, firm } = await makeSubmitted(world)
  const { ref } = await db.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId: world.enclaveId, id } },
  })
  await putIn(world.enclaveId, id, { state, ...(state === 'draft' ? { submittedAt: null } : {}) })
  return { id, ref, founder, firm }
}
