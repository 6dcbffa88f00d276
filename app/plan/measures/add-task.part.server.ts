import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse } from '~/shared/outcome'
import { measureEvents } from './events'
import type { TaskInput } from './measure.form'
import { ownerOn } from './owners.server'
import { tellOwner } from './tell.part.server'
import { measuresVisibleTo } from './visible.server'
import { measureLetters } from './letters'

/** A task is due within its measure. */
export function outsideOf({ fromOn, untilOn }: { fromOn: Date; untilOn: Date }, dueOn: Day) {
  const [from, until] = [dayFromDate(fromOn), dayFromDate(untilOn)]
  if (dueOn > until) return refuse('after_the_measure', { day: until })
  return dueOn < from ? refuse('before_the_measure', { day: from }) : null
}

/** Keeps the span of a measure until the end, so that what is due within it stays within it. */
export async function shareMeasure(tx: Tx, enclaveId: string, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS held FROM "Measure"
    WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR SHARE`
}

/**
 * A new task of a measure in the transaction of what it arises from, with the letter to its owner. Its event is the
 * caller's to keep, last of all.
 */
export async function addTaskOf(
  tx: Tx,
  actor: Actor,
  { measureId, input }: { measureId: string; input: TaskInput },
  now: Date,
) {
  const { enclaveId, userId, enclaveSlug: slug } = actor
  await shareMeasure(tx, enclaveId, measureId)
  const where = { AND: [measuresVisibleTo(actor), { id: measureId }] }
  const measure = await tx.measure.findFirst({ where })
  if (!measure) return refuse('unknown_measure')
  const outside = outsideOf(measure, input.dueOn)
  if (outside) return outside
  const owner = await ownerOn(tx, enclaveId, input.owner, dayOf(now))
  if (!owner) return refuse('owner_unknown')
  const { title, text, milestone, dueOn } = input
  const said = { title, text, milestone, dueOn: dateOfDay(dueOn), ...input.owner }
  const id = newId()
  const task = await tx.measureTask.create({
    data: { enclaveId, id, measureId, ...said, state: 'planned', createdById: userId, createdAt: now },
  })
  await tellOwner(
    tx,
    { task, letter: measureLetters.task_given, slug, writer: userId },
    { by: actor.name },
    now,
  )
  return ok({ taskId: id, event: measureEvents.task_entered({ task: title, owner, due: dueOn }) })
}
