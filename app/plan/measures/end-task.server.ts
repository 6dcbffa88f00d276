import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayMeasure } from './abilities'
import { measureEvents } from './events'
import type { HandOver, Stop } from './measure.form'
import { writeNote } from './note.part.server'
import { ownerName, ownerOn } from './owners.server'
import { tellOwner } from './tell.part.server'
import { isOwnTask, ownTask } from './visible.server'
import { isOpen } from './vocabulary'
import { keep, write } from './write-task.part.server'
import { measureLetters } from './letters'

type Refusal = 'owner_unknown' | 'closed' | 'awaits_confirmation' | 'same_owner' | 'changed_meanwhile'
type Done = Outcome<null, Refusal>

/** Stops a task that is open, with the reason; it no longer counts for its measure. */
export async function stopTask(actor: Actor, id: string, { version, words }: Stop, now: Date): Promise<Done> {
  if (!mayMeasure(actor.role, 'stop')) forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const task = await ownTask(actor, id, tx)
    if (!isOpen(task)) return refuse('closed')
    const data = { state: 'stopped', stoppedOn: dateOfDay(dayOf(now)), reason: words }
    if (!(await write(tx, task, version, data))) return refuse('changed_meanwhile')
    await writeNote(tx, actor, { taskId: id, kind: 'stopped', text: words }, now)
    const told = {
      task,
      letter: measureLetters.task_stopped,
      slug: actor.enclaveSlug,
      writer: actor.userId,
    } as const
    await tellOwner(tx, told, { by: actor.name, reason: words }, now)
    await keep(tx, actor, id, measureEvents.task_stopped({ task: task.title, reason: words }), now)
    return ok(null)
  })
}

/** Gives an open task to another owner, who is written to; an officer gives away only the own one. */
export async function handOverTask(
  actor: Actor,
  id: string,
  { version, owner, words }: HandOver,
  now: Date,
): Promise<Done> {
  if (!mayMeasure(actor.role, 'hand_over')) forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const task = await ownTask(actor, id, tx)
    if (!mayMeasure(actor.role, 'enter') && !isOwnTask(actor, task)) forbidden()
    if (!isOpen(task)) return refuse('closed')
    if (task.percent === 100) return refuse('awaits_confirmation')
    if (task.ownerId === owner.ownerId && task.departmentId === owner.departmentId)
      return refuse('same_owner')
    const after = await ownerOn(tx, actor.enclaveId, owner, dayOf(now))
    if (!after) return refuse('owner_unknown')
    const before = await ownerName(tx, task)
    if (!(await write(tx, task, version, owner))) return refuse('changed_meanwhile')
    await writeNote(tx, actor, { taskId: id, kind: 'handed_over', text: words }, now)
    const told = { letter: measureLetters.task_given, slug: actor.enclaveSlug, writer: actor.userId } as const
    await tellOwner(tx, { task: { ...task, ...owner }, ...told }, { by: actor.name }, now)
    const event = measureEvents.task_handed_over({ task: task.title, before, after, reason: words })
    await keep(tx, actor, id, event, now)
    return ok(null)
  })
}
