import type { Happening } from '~/ground/audit/catalogue'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { LetterText } from './edit-letter.form'
import { visibleTo } from '~/ground/notices/queries.server'
import { noticeEvents } from '~/ground/notices/events'

export type LetterRefusal = 'wrong_role' | 'gone'

/** One letter that staff see, for the page on which it is read; a one-time link is no part of it. */
export async function letterOf(actor: Actor, id: string | undefined) {
  if (!isId(id)) notFound()
  const where = { AND: [await visibleTo(actor), { id }] }
  const letter = await db.letter.findFirst({ where, omit: { link: true } })
  return letter ?? notFound()
}

/** Changes the text of a letter that is held back; what it said before anybody changed it stays beside it. */
export async function editLetter(
  actor: Actor,
  id: string,
  { subject, body }: LetterText,
  now: Date,
): Promise<Outcome<{ id: string }, LetterRefusal>> {
  const edit = (tx: Tx) => tx.$executeRaw`
    UPDATE "Letter" SET "originalSubject" = coalesce("originalSubject", subject),
      "originalBody" = coalesce("originalBody", body), subject = ${subject}, body = ${body}
    WHERE "enclaveId" = ${actor.enclaveId}::uuid AND id = ${id}::uuid AND state = 'held'`
  return change(actor, id, edit, noticeEvents.letter_edited({}), now)
}

/** A held letter that shall not leave. */
export async function dropLetter(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ id: string }, LetterRefusal>> {
  const where = { enclaveId: actor.enclaveId, id, state: 'held' }
  const drop = async (tx: Tx) => (await tx.letter.updateMany({ where, data: { state: 'dropped' } })).count
  return change(actor, id, drop, noticeEvents.letter_dropped({}), now)
}

async function change(
  actor: Actor,
  id: string,
  write: (tx: Tx) => Promise<number>,
  event: Happening,
  now: Date,
): Promise<Outcome<{ id: string }, LetterRefusal>> {
  if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    if ((await write(tx)) === 0) return refuse('gone')
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'letter', id }, event }, now)
    return ok({ id })
  })
}
