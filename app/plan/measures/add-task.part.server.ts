import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { measureEvents } from './events'
import type { TaskInput } from './measure.form'
import type { OwnerName } from './owners.server'
import { tellOwner } from './tell.part.server'

/** The row of a new task, the letter to its owner and its event; who may own it was asked before. */
export async function writeTask(
  tx: Tx,
  actor: Actor,
  { measureId, input, owner }: { measureId: string; input: TaskInput; owner: OwnerName },
  now: Date,
): Promise<string> {
  const { enclaveId, userId, enclaveSlug: slug } = actor
  const id = newId()
  const { title, text, milestone, dueOn } = input
  const { ownerId, departmentId } = input.owner
  const task = await tx.measureTask.create({
    data: {
      enclaveId,
      id,
      measureId,
      title,
      text,
      milestone,
      ownerId,
      departmentId,
      dueOn: dateOfDay(dueOn),
      state: 'planned',
      createdById: userId,
      createdAt: now,
    },
  })
  await tellOwner(tx, { task, kind: 'task_given', slug, writer: userId }, { by: actor.name }, now)
  const event = measureEvents.task_entered({ task: title, owner, due: dueOn })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'task', id }, event }, now)
  return id
}
