import { recordEvent } from '~/ground/audit/record.server'
import { ofSource, type Taken } from '~/ground/audit/taken-from'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayKeep } from './abilities'
import { questionEvents } from './events'
import { holdAll, MOST_QUESTIONS } from './keep-questions.server'

const WORDS = { topic: true, questionZh: true, questionEn: true, answerZh: true, answerEn: true } as const
const IN_ORDER = [{ topic: 'asc' as const }, { position: 'asc' as const }]

/** The questions of an enclave as they are worded, in their order. */
export function questionsOf(enclaveId: string) {
  return db.frequentQuestion.findMany({
    where: { enclaveId },
    select: WORDS,
    orderBy: IN_ORDER,
    take: MOST_QUESTIONS,
  })
}
export type Worded = Awaited<ReturnType<typeof questionsOf>>[number]

/** Enters the questions of another enclave that nobody has entered here yet; the portal shows none before it is published. */
export async function takeQuestions(
  actor: Actor,
  questions: readonly Worded[],
  { source, reason, idempotencyKey }: Taken & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Outcome<{ entered: number }, 'nothing_changed' | 'too_many_questions'>> {
  if (!mayKeep(actor.role)) forbidden()
  const { enclaveId, userId } = actor
  const by = { userId, key: idempotencyKey, command: 'questions.take' }
  return inTransaction((tx) =>
    once<{ entered: number }, 'nothing_changed' | 'too_many_questions'>(tx, by, now, async () => {
      await holdAll(tx, enclaveId)
      const known = await tx.frequentQuestion.findMany({ where: { enclaveId } })
      const further = questions.filter(
        (one) => !known.some(({ questionZh }) => questionZh === one.questionZh),
      )
      if (further.length === 0) return refuse('nothing_changed')
      if (known.length + further.length > MOST_QUESTIONS) return refuse('too_many_questions')
      const last = Math.max(0, ...known.map(({ position }) => position))
      await tx.frequentQuestion.createMany({
        data: further.map((one, at) => ({
          enclaveId,
          id: newId(),
          ...one,
          position: last + at + 1,
          published: false,
          editedById: userId,
          editedAt: now,
        })),
      })
      const event = questionEvents.questions_taken({ questions: further.length, reason, ...ofSource(source) })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
      return ok({ entered: further.length })
    }),
  )
}
