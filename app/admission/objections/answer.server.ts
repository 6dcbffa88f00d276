import { keepFromOwnFile } from '~/admission/applications/own-file.server'
import { upholdFile } from '~/admission/decisions/uphold.part.server'
import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Answer } from './answer.form'
import { objectionEvents } from './events'
import { visibleTo } from './queries.server'
import { objectionWords } from './words'
import { objectionLetters } from './letters'

export type AnswerRefusal = 'wrong_state' | 'wrong_role' | 'changed_meanwhile'

/** Answers an objection. One that is upheld ends the notice: the application is decided again. */
export async function answerObjection(
  actor: Actor,
  id: string,
  { verdict, answer }: Answer,
  now: Date,
): Promise<Outcome<{ id: string }, AnswerRefusal>> {
  if (!isId(id)) notFound()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const before =
      (await tx.objection.findFirst({
        where: { AND: [{ id }, visibleTo(actor)] },
        include: { application: { include: { firm: { select: { name: true } } } } },
      })) ?? notFound()
    await keepFromOwnFile(tx, actor, before.application)
    if (before.state !== 'raised') return refuse('wrong_state')
    // Locked first: of two who answer at once, the second finds it answered, and the file does not move twice.
    const [open] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Objection" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid
        AND state = 'raised' FOR UPDATE`
    if (!open) return refuse('changed_meanwhile')
    if (verdict === 'upheld') {
      const upheld = await upholdFile(tx, actor, before.applicationId, answer, now)
      if (!upheld.ok) return upheld
    }
    await tx.objection.update({
      where: { enclaveId_id: { enclaveId, id } },
      data: { state: verdict, answer, answeredById: actor.userId, answeredAt: now },
    })
    const words = { zh: objectionWords.zh.verdictWords[verdict], en: objectionWords.en.verdictWords[verdict] }
    const params = {
      firm: before.application.firm.name,
      answer,
      verdictZh: words.zh ?? '',
      verdictEn: words.en ?? '',
    }
    const about = { type: 'objection', id }
    const letter = objectionLetters.objection_answered
    await postLetter(tx, { enclaveId, toAddress: before.contact, letter, params, about }, now)
    const subject = { type: 'application', id: before.applicationId }
    const { firmId } = before.application
    const event = objectionEvents[`objection_${verdict}`]({})
    await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
    return ok({ id })
  })
}
