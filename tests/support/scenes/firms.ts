import { makeRecord } from '../../kpi/evidence-world'
import { must } from '~/example/drivers/must'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { db } from '~/platform/db.server'
import { joinAchievements } from '~/plan/joining/join-achievements.server'
import { newId } from '~/platform/ids.server'
import { application, scene, type Scene } from './scene'
import type { World } from '../world'

/** A file that its firm is asked to correct. */
export async function correction(world: World): Promise<Scene> {
  const { id, ref, founder } = await application(world, 'screening')
  const items = [{ target: 'question:product', reason: 'incomplete' as const, note: '请写明产品型号' }]
  must(await askCorrection(world.officer, id, { items }, world.now))
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

/** A change of the register that the firm has asked for. */
export async function firmChange(world: World): Promise<Scene> {
  const { enclaveId, firm, founder, now } = world
  const changeId = newId()
  await db.firmChange.updateMany({
    where: { enclaveId, firmId: firm.id, state: 'asked' },
    data: { state: 'withdrawn', decidedById: founder.userId, decidedAt: now },
  })
  await db.firmChange.create({
    data: {
      enclaveId,
      id: changeId,
      firmId: firm.id,
      state: 'asked',
      reason: '换了联系人',
      changes: { contactName: { before: firm.contactName, after: '新联系人' } },
      askedById: founder.userId,
      askedAt: now,
    },
  })
  return scene({ firmId: firm.id, changeId })
}

/** Two achievements of one firm that nobody has put forward. */
export async function twoAchievements(world: World): Promise<Scene> {
  const [one, other] = [
    await makeRecord(world, world.firm.id, 'achievement'),
    await makeRecord(world, world.firm.id, 'achievement'),
  ]
  return scene({ recordId: one.id, otherId: other.id })
}

/** Two achievements that were joined although they are two. */
export async function joined(world: World): Promise<Scene> {
  const made = await twoAchievements(world)
  const { recordId, otherId } = made.params
  must(await joinAchievements(world.officer, [recordId, otherId], { reason: '看起来是一项' }, world.now))
  return made
}
