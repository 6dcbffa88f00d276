import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { application, scene, type Scene } from './scene'
import { makePerson, type World } from './world'

/** A file that the first expert has still to score. */
export async function review(world: World): Promise<Scene> {
  const { id } = await application(world, 'in_review')
  return scene({ reviewId: await assigned(world, id, world.expert1.userId, { state: 'assigned' }) })
}

/** The first expert's submitted review, and another's of the same file. */
export async function reviewed(world: World): Promise<Scene> {
  const { id } = await application(world, 'in_review')
  const submitted = { state: 'submitted', submittedAt: world.now, total: '70', recommendation: 'accept' }
  const another = await makePerson(world, 'expert')
  return scene({
    reviewId: await assigned(world, id, world.expert1.userId, submitted),
    otherId: await assigned(world, id, another.userId, submitted),
  })
}

type State = { state: string; submittedAt?: Date; total?: string; recommendation?: string }

async function assigned(world: World, applicationId: string, expertId: string, state: State) {
  const { enclaveId, officer, now, today } = world
  const id = newId()
  const made = { assignedById: officer.userId, assignedAt: now, dueOn: dateOfDay(addDays(today, 10)) }
  await db.review.create({ data: { enclaveId, id, applicationId, expertId, ...made, ...state } })
  return id
}
