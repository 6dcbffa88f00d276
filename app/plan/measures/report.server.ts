import { attachFile } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, idOr404 } from '~/platform/http.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayMeasure } from './abilities'
import { measureEvents } from './events'
import type { Comment, Report, Verdict } from './measure.form'
import { writeNote } from './note.part.server'
import { tellConfirmers, tellOwner } from './tell.part.server'
import { isOwnTask, ownTask, type TaskRow } from './visible.server'
import { isOpen } from './vocabulary'
import { keep, write } from './write-task.part.server'
import { measureLetters } from './letters'

export type ReportRefusal = 'not_yours' | 'closed' | 'proof_missing' | 'unknown_file' | 'changed_meanwhile'

/** The owner says how far a task is. In full it needs its proof, and waits for somebody else to confirm it. */
export async function reportProgress(
  actor: Actor,
  id: string,
  { version, percent, words, proof }: Report,
  now: Date,
): Promise<Outcome<null, ReportRefusal>> {
  if (!mayMeasure(actor.role, 'report')) forbidden()
  return inTransaction(async (tx): Promise<Outcome<null, ReportRefusal>> => {
    // Of two who report at once the second reads what the first left, before a file hangs on it.
    await tx.$queryRaw`SELECT 1 AS held FROM "MeasureTask"
      WHERE "enclaveId" = ${actor.enclaveId}::uuid AND id = ${idOr404(id)}::uuid FOR UPDATE`
    const task = await ownTask(actor, id, tx)
    if (!isOwnTask(actor, task)) return refuse('not_yours')
    if (!isOpen(task)) return refuse('closed')
    if (percent === 100 && !proof) return refuse('proof_missing')
    if (task.version !== version) return refuse('changed_meanwhile')
    if (proof) {
      const attached = await attachFile(tx, actor, proof, { type: 'task', id })
      if (!attached.ok) return attached
    }
    const inFull =
      percent === 100
        ? { reportedOn: task.reportedOn ?? dateOfDay(dayOf(now)), reportedById: actor.userId }
        : { reportedOn: null, reportedById: null }
    if (!(await write(tx, task, version, { state: 'under_way', percent, ...inFull })))
      throw new Error('a task that is held has changed')
    await writeNote(
      tx,
      actor,
      { taskId: id, kind: 'progress', text: words, percent, fileId: proof ?? null },
      now,
    )
    if (percent === 100 && task.percent < 100)
      await tellConfirmers(tx, { ...task, ...inFull }, { slug: actor.enclaveSlug, by: actor.name }, now)
    const said = { task: task.title, before: task.percent, percent, proof: proof !== undefined }
    await keep(tx, actor, id, measureEvents.task_reported(said), now)
    return ok(null)
  })
}

export type VerdictRefusal = 'not_reported' | 'own_task' | 'changed_meanwhile'

/** Somebody who neither owns nor reported a task confirms that it is done, or sends it back with what is missing. */
export async function judgeTask(
  actor: Actor,
  id: string,
  { version, verdict, words }: Verdict,
  now: Date,
): Promise<Outcome<null, VerdictRefusal>> {
  if (!mayMeasure(actor.role, 'confirm')) forbidden()
  return inTransaction(async (tx): Promise<Outcome<null, VerdictRefusal>> => {
    const task = await ownTask(actor, id, tx)
    if (task.state !== 'under_way' || task.reportedOn === null) return refuse('not_reported')
    if (isOwnTask(actor, task) || task.reportedById === actor.userId) return refuse('own_task')
    const { title } = task
    const slug = actor.enclaveSlug
    if (verdict === 'confirmed') {
      const data = { state: 'done', confirmedById: actor.userId, confirmedAt: now }
      if (!(await write(tx, task, version, data))) return refuse('changed_meanwhile')
      await writeNote(tx, actor, { taskId: id, kind: 'confirmed', text: words }, now)
      await tellOwner(
        tx,
        { task, letter: measureLetters.task_confirmed, slug, writer: actor.userId },
        { by: actor.name },
        now,
      )
      const reported = dayFromDate(task.reportedOn)
      await keep(tx, actor, id, measureEvents.task_confirmed({ task: title, reported }), now)
      return ok(null)
    }
    const percent = await percentBefore(tx, task)
    const data = { percent, reportedOn: null, reportedById: null }
    if (!(await write(tx, task, version, data))) return refuse('changed_meanwhile')
    await writeNote(tx, actor, { taskId: id, kind: 'returned', text: words }, now)
    const told = { task, letter: measureLetters.task_returned, slug, writer: actor.userId } as const
    await tellOwner(tx, told, { by: actor.name, reason: words }, now)
    await keep(tx, actor, id, measureEvents.task_returned({ task: title, percent, reason: words }), now)
    return ok(null)
  })
}

/** How far a task was by the last report that was not in full. */
async function percentBefore(tx: Tx, { enclaveId, id }: TaskRow): Promise<number> {
  const last = await tx.measureNote.findFirst({
    where: { enclaveId, taskId: id, kind: 'progress', percent: { lt: 100 } },
    orderBy: { id: 'desc' },
  })
  return last?.percent ?? 0
}

/** Says something of a task, whoever sees it. */
export async function commentOnTask(
  actor: Actor,
  id: string,
  { words, idempotencyKey }: Comment,
  now: Date,
): Promise<Outcome<{ taskId: string }, never>> {
  if (!mayMeasure(actor.role, 'comment')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'task.comment' }
  return inTransaction((tx) =>
    once<{ taskId: string }, never>(tx, by, now, async () => {
      const task = await ownTask(actor, id, tx)
      await writeNote(tx, actor, { taskId: id, kind: 'comment', text: words }, now)
      await keep(tx, actor, id, measureEvents.task_commented({ task: task.title }), now)
      return ok({ taskId: id })
    }),
  )
}
