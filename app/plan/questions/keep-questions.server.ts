import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayKeep } from './abilities'
import { questionEvents } from './events'
import type { QuestionInput } from './question.form'

export type Done = { questionId: string }
export type QuestionRefusal = 'changed_meanwhile' | 'too_many'
type Answer = Outcome<Done, QuestionRefusal>
type Row = NonNullable<Awaited<ReturnType<Tx['frequentQuestion']['findFirst']>>>

/** More than anybody reads; the portal pages them. */
export const MOST_QUESTIONS = 200

/** Enters a question behind those of its topic; the portal shows it once it is published. */
export async function enterQuestion(
  actor: Actor,
  { idempotencyKey, ...input }: QuestionInput & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Answer> {
  if (!mayKeep(actor.role)) forbidden()
  const { enclaveId, userId } = actor
  const by = { userId, key: idempotencyKey, command: 'question.enter' }
  return inTransaction((tx) =>
    once<Done, QuestionRefusal>(tx, by, now, async () => {
      await holdAll(tx, enclaveId)
      if ((await tx.frequentQuestion.count({ where: { enclaveId } })) >= MOST_QUESTIONS)
        return refuse('too_many', { most: MOST_QUESTIONS })
      const position = await lastIn(tx, enclaveId, input.topic)
      const edited = { editedById: userId, editedAt: now }
      const row = await tx.frequentQuestion.create({
        data: { enclaveId, id: newId(), position: position + 1, ...input, ...edited },
      })
      return done(tx, actor, row, questionEvents.question_entered({ question: row.questionZh }), now)
    }),
  )
}

/** Words a question anew; under another topic it stands behind those there. */
export async function changeQuestion(
  actor: Actor,
  id: string | undefined,
  { version, ...input }: QuestionInput & { version: number },
  now: Date,
): Promise<Answer> {
  return change(actor, id, async (tx, row) => {
    const { enclaveId } = row
    const moved =
      input.topic === row.topic ? {} : { position: (await lastIn(tx, enclaveId, input.topic)) + 1 }
    const { count } = await tx.frequentQuestion.updateMany({
      where: { enclaveId, id: row.id, version },
      data: { ...input, ...moved, version: version + 1, editedById: actor.userId, editedAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    return done(tx, actor, row, questionEvents.question_changed({ question: input.questionZh }), now)
  })
}

/** Changes places with the question before or after it under its topic; the first and the last stay where they are. */
export async function moveQuestion(
  actor: Actor,
  id: string | undefined,
  { to }: { to: 'up' | 'down' },
  now: Date,
): Promise<Answer> {
  return change(actor, id, async (tx, row) => {
    const { enclaveId, topic, position } = row
    const up = to === 'up'
    const other = await tx.frequentQuestion.findFirst({
      where: { enclaveId, topic, position: up ? { lt: position } : { gt: position } },
      orderBy: { position: up ? 'desc' : 'asc' },
    })
    if (!other) return ok({ questionId: row.id })
    const put = (which: string, at: number) =>
      tx.frequentQuestion.updateMany({ where: { enclaveId, id: which }, data: { position: at } })
    // A place that nobody has lies between, so that no two ever stand at the same.
    await put(row.id, -1)
    await put(other.id, position)
    await put(row.id, other.position)
    return done(tx, actor, row, questionEvents.question_moved({ question: row.questionZh }), now)
  })
}

/** Shows a question on the portal, or takes it back. */
export async function showQuestion(
  actor: Actor,
  id: string | undefined,
  { shown }: { shown: 'yes' | 'no' },
  now: Date,
): Promise<Answer> {
  return change(actor, id, async (tx, row) => {
    const { enclaveId } = row
    const { count } = await tx.frequentQuestion.updateMany({
      where: { enclaveId, id: row.id, published: shown === 'no' },
      data: { published: shown === 'yes' },
    })
    if (count === 0) return ok({ questionId: row.id })
    const said = { question: row.questionZh, shown: shown === 'yes' }
    return done(tx, actor, row, questionEvents.question_shown(said), now)
  })
}

/** Removes a question; the log keeps that it was there. */
export async function removeQuestion(actor: Actor, id: string | undefined, now: Date): Promise<Answer> {
  return change(actor, id, async (tx, row) => {
    await tx.frequentQuestion.deleteMany({ where: { enclaveId: row.enclaveId, id: row.id } })
    return done(tx, actor, row, questionEvents.question_removed({ question: row.questionZh }), now)
  })
}

/** A change of one question of the actor's enclave, one at a time in each; 404 where it has none. */
async function change(
  actor: Actor,
  id: string | undefined,
  work: (tx: Tx, row: Row) => Promise<Answer>,
): Promise<Answer> {
  if (!mayKeep(actor.role)) forbidden()
  const { enclaveId } = actor
  if (!isId(id)) notFound()
  return inTransaction(async (tx) => {
    await holdAll(tx, enclaveId)
    return work(tx, (await tx.frequentQuestion.findFirst({ where: { enclaveId, id } })) ?? notFound())
  })
}

/** One change of the questions of an enclave at a time. */
export async function holdAll(tx: Tx, enclaveId: string) {
  await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`questions:${enclaveId}`}))`
}

async function lastIn(tx: Tx, enclaveId: string, topic: string): Promise<number> {
  const last = await tx.frequentQuestion.aggregate({ where: { enclaveId, topic }, _max: { position: true } })
  return last._max.position ?? 0
}

async function done(
  tx: Tx,
  actor: Actor,
  { enclaveId, id }: Row,
  event: Parameters<typeof recordEvent>[1]['event'],
  now: Date,
) {
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'question', id }, event }, now)
  return ok<Done>({ questionId: id })
}
