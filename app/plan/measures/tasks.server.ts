import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayMeasure } from './abilities'
import { writeTask } from './add-task.part.server'
import { changesBetween } from './changes'
import { measureEvents } from './events'
import type { HandOver, Stop, TaskChangeInput, TaskInput } from './measure.form'
import { writeNote } from './note.part.server'
import { ownerName, ownerOn } from './owners.server'
import { tellOwner } from './tell.part.server'
import { isOwnTask, ownMeasure, ownTask, type TaskRow } from './visible.server'

export type TaskRefusal =
  | 'owner_unknown'
  | 'after_the_measure'
  | 'before_the_measure'
  | 'closed'
  | 'awaits_confirmation'
  | 'same_owner'
  | 'nothing_changed'
  | 'changed_meanwhile'
type Entered = Outcome<{ taskId: string }, TaskRefusal>
type Done = Outcome<null, TaskRefusal>

/** Enters a task of a measure; its owner is written to. */
export async function addTask(
  actor: Actor,
  measureId: string,
  { idempotencyKey, ...input }: TaskInput & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Entered> {
  if (!mayMeasure(actor.role, 'enter')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'task.add' }
  return inTransaction((tx) =>
    once<{ taskId: string }, TaskRefusal>(tx, by, now, async () => {
      const measure = await ownMeasure(actor, measureId, tx)
      const outside = outsideOf(measure, input.dueOn)
      if (outside) return outside
      const owner = await ownerOn(tx, actor.enclaveId, input.owner, dayOf(now))
      if (!owner) return refuse('owner_unknown')
      return ok({ taskId: await writeTask(tx, actor, { measureId, input, owner }, now) })
    }),
  )
}

/** A task is due within its measure. */
export function outsideOf({ fromOn, untilOn }: { fromOn: Date; untilOn: Date }, dueOn: string) {
  const [from, until] = [dayFromDate(fromOn), dayFromDate(untilOn)]
  if (dueOn > until) return refuse('after_the_measure', { day: until })
  return dueOn < from ? refuse('before_the_measure', { day: from }) : null
}

const COMPARED = ['title', 'text', 'milestone', 'dueOn'] as const
type Said = { title: string; text: string; milestone: boolean; dueOn: string }
const inLog = ({ title, text, milestone, dueOn }: Said) => ({
  title,
  text,
  dueOn,
  milestone: String(milestone),
})

export const isOpen = ({ state }: Pick<TaskRow, 'state'>) => state === 'planned' || state === 'under_way'

/** Changes what is said of a task that is open; the log keeps both values and why. */
export async function changeTask(
  actor: Actor,
  id: string,
  { version, reason, ...input }: TaskChangeInput,
  now: Date,
): Promise<Done> {
  if (!mayMeasure(actor.role, 'enter')) forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const before = await ownTask(actor, id, tx)
    if (!isOpen(before)) return refuse('closed')
    const dueBefore = dayFromDate(before.dueOn)
    const measure = await ownMeasure(actor, before.measureId, tx)
    const outside = input.dueOn === dueBefore ? null : outsideOf(measure, input.dueOn)
    if (outside) return outside
    if (before.version !== version) return refuse('changed_meanwhile')
    const changes = changesBetween(COMPARED, inLog({ ...before, dueOn: dueBefore }), inLog(input))
    if (changes.length === 0) return refuse('nothing_changed')
    const { title, text, milestone, dueOn } = input
    const data = { title, text, milestone, dueOn: dateOfDay(dueOn) }
    if (!(await write(tx, before, version, data))) return refuse('changed_meanwhile')
    await keep(tx, actor, id, measureEvents.task_changed({ task: before.title, changes, reason }), now)
    return ok(null)
  })
}

/** Stops a task that is open, with the reason; it no longer counts for its measure. */
export async function stopTask(actor: Actor, id: string, { version, words }: Stop, now: Date): Promise<Done> {
  if (!mayMeasure(actor.role, 'stop')) forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const task = await ownTask(actor, id, tx)
    if (!isOpen(task)) return refuse('closed')
    const data = { state: 'stopped', stoppedOn: dateOfDay(dayOf(now)), reason: words }
    if (!(await write(tx, task, version, data))) return refuse('changed_meanwhile')
    await writeNote(tx, actor, { taskId: id, kind: 'stopped', text: words }, now)
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
    const told = { kind: 'task_given', slug: actor.enclaveSlug, writer: actor.userId } as const
    await tellOwner(tx, { task: { ...task, ...owner }, ...told }, { by: actor.name }, now)
    const event = measureEvents.task_handed_over({ task: task.title, before, after, reason: words })
    await keep(tx, actor, id, event, now)
    return ok(null)
  })
}

type Data = Parameters<Tx['measureTask']['updateMany']>[0]['data']

/** The state and the version are in the WHERE: of two who write at once, one does. */
export async function write(tx: Tx, task: TaskRow, version: number, data: Data): Promise<boolean> {
  const { enclaveId, id, state } = task
  const { count } = await tx.measureTask.updateMany({
    where: { enclaveId, id, state, version },
    data: { ...data, version: version + 1 },
  })
  return count === 1
}

type Told = Parameters<typeof recordEvent>[1]['event']

export async function keep(tx: Tx, actor: Actor, id: string, event: Told, now: Date): Promise<void> {
  await recordEvent(tx, { enclaveId: actor.enclaveId, actor, subject: { type: 'task', id }, event }, now)
}
