import { askCorrection } from '~/applications/ask-correction.server'
import { db } from '~/platform/db.server'
import { application, scene, type Scene } from './scene'
import type { World } from './world'

/** A file that its firm is asked to correct. */
export async function correction(world: World): Promise<Scene> {
  const { id, ref, founder } = await application(world, 'screening')
  const items = [{ target: 'question:product', reason: 'incomplete' as const, note: '请写明产品型号' }]
  const asked = await askCorrection(world.officer, id, { items }, world.now)
  if (!asked.ok) throw new Error(asked.reason)
  return scene({ ref }, { founder })
}

/** A file that its firm may amend. */
export async function amendable(world: World): Promise<Scene> {
  const { ref, founder } = await application(world, 'submitted')
  await db.reviewPhase.updateMany({
    where: { enclaveId: world.enclaveId, intakeId: world.intakeId },
    data: { founderMayEdit: true },
  })
  return scene({ ref }, { founder })
}
