import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { writeTask } from './add-task.part.server'
import type { TaskInput } from './measure.form'
import { ownerOn } from './owners.server'
import { outsideOf } from './tasks.server'
import { measuresVisibleTo } from './visible.server'

type Refusal = 'unknown_measure' | 'owner_unknown' | 'after_the_measure' | 'before_the_measure'

/** A task of a measure that arises elsewhere, in the transaction of what it arises from. */
export async function addTaskOf(
  tx: Tx,
  actor: Actor,
  { measureId, input }: { measureId: string; input: TaskInput },
  now: Date,
): Promise<Outcome<string, Refusal>> {
  const measure = await tx.measure.findFirst({
    where: { AND: [measuresVisibleTo(actor), { id: measureId }] },
  })
  if (!measure) return refuse('unknown_measure')
  const outside = outsideOf(measure, input.dueOn)
  if (outside) return outside
  const owner = await ownerOn(tx, actor.enclaveId, input.owner, dayOf(now))
  if (!owner) return refuse('owner_unknown')
  return ok(await writeTask(tx, actor, { measureId, input, owner }, now))
}
