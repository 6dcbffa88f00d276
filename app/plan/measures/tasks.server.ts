import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayMeasure } from './abilities'
import { addTaskOf, outsideOf, shareMeasure } from './add-task.part.server'
import { changesBetween } from './changes'
import { measureEvents } from './events'
import type { TaskChangeInput, TaskInput } from './measure.form'
import { tellOwner } from './tell.part.server'
import { ownMeasure, ownTask } from './visible.server'
import { isOpen } from './vocabulary'
import { keep, write } from './write-task.part.server'
import { measureLetters } from './letters'

export type TaskRefusal =
  | 'owner_unknown'
  | 'after_the_measure'
  | 'before_the_measure'
  | 'closed'
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
      const added = await addTaskOf(tx, actor, { measureId, input }, now)
      if (!added.ok)
        return added.reason === 'unknown_measure' ? notFound() : { ...added, reason: added.reason }
      const { taskId, event } = added.value
      await keep(tx, actor, taskId, event, now)
      return ok({ taskId })
    }),
  )
}

const COMPARED = ['title', 'text', 'milestone', 'dueOn'] as const
type Said = { title: string; text: string; milestone: boolean; dueOn: string }
const inLog = ({ title, text, milestone, dueOn }: Said) => ({
  title,
  text,
  dueOn,
  milestone: String(milestone),
})

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
    await shareMeasure(tx, actor.enclaveId, before.measureId)
    const measure = await ownMeasure(actor, before.measureId, tx)
    const outside = input.dueOn === dueBefore ? null : outsideOf(measure, input.dueOn)
    if (outside) return outside
    if (before.version !== version) return refuse('changed_meanwhile')
    const changes = changesBetween(COMPARED, inLog({ ...before, dueOn: dueBefore }), inLog(input))
    if (changes.length === 0) return refuse('nothing_changed')
    const { title, text, milestone, dueOn } = input
    const data = { title, text, milestone, dueOn: dateOfDay(dueOn) }
    if (!(await write(tx, before, version, data))) return refuse('changed_meanwhile')
    if (dueOn !== dueBefore) {
      const told = {
        letter: measureLetters.task_due_changed,
        slug: actor.enclaveSlug,
        writer: actor.userId,
      } as const
      const params = { by: actor.name, before: dueBefore, reason }
      await tellOwner(tx, { task: { ...before, ...data }, ...told }, params, now)
    }
    await keep(tx, actor, id, measureEvents.task_changed({ task: before.title, changes, reason }), now)
    return ok(null)
  })
}
