import { application, scene, type Scene } from './scene'
import { reviewRow } from '../submitted'
import { makePerson, type World } from '../world'

/** A file that the first expert has still to score. */
export async function review(world: World): Promise<Scene> {
  const { id } = await application(world, 'in_review')
  return scene({ reviewId: await reviewRow(world, id, world.expert1) })
}

/** The first expert's submitted review, and another's of the same file. */
export async function reviewed(world: World): Promise<Scene> {
  const { id } = await application(world, 'in_review')
  const submitted = { state: 'submitted', submittedAt: world.now, total: '70', recommendation: 'accept' }
  const another = await makePerson(world, 'expert')
  return scene({
    reviewId: await reviewRow(world, id, world.expert1, submitted),
    otherId: await reviewRow(world, id, another, submitted),
  })
}
