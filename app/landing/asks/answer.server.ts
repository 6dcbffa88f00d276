import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { forbidden, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from './abilities'
import type { Answer } from './answer.form'
import { askEvents } from './events'
import { REPLIES } from './vocabulary'
import { visibleTo } from './visible.server'
import { askLetters } from './letters'

export type AnswerRefusal = 'not_open' | 'day_passed' | 'changed_meanwhile'

/**
 * A department answers what it is asked. Done or not ours: the blocker lies with the incubator again, which checks and
 * goes on. More time: it stays with the department until the day it names.
 */
export async function answerAsk(
  actor: Actor,
  askId: string,
  { version, reply, answer, dueOn }: Answer,
  now: Date,
): Promise<Outcome<null, AnswerRefusal>> {
  return inTransaction(async (tx): Promise<Outcome<null, AnswerRefusal>> => {
    const found = await tx.departmentAsk.findFirst({
      where: { AND: [visibleTo(actor), { id: askId }] },
      include: { project: { include: { firm: { select: { name: true } } } } },
    })
    const { project, ...ask } = found ?? notFound()
    if (!can(actor.role, 'answer')) forbidden()
    if (ask.state !== 'open') return refuse('not_open')
    const later = reply === 'later' ? dueOn : undefined
    if (later && later < dayOf(now)) return refuse('day_passed')
    const { enclaveId, id, projectId, departmentId } = ask
    const until = later ? { dueOn: dateOfDay(later) } : { state: 'answered', closedAt: now }
    const said = { reply, answer, answeredAt: now, answeredById: actor.userId }
    const { count } = await tx.departmentAsk.updateMany({
      where: { enclaveId, id, version, state: 'open' },
      data: { ...said, ...until, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await tx.landingProject.updateMany({
      where: { enclaveId, id: projectId, blockedBy: 'department' },
      data: {
        ...(later ? { blockedUntil: dateOfDay(later) } : { blockedBy: 'incubator', blockedUntil: null }),
        version: { increment: 1 },
      },
    })
    const department = await tx.department.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId, id: departmentId } },
    })
    const names = { departmentZh: department.nameZh, departmentEn: department.nameEn }
    const params = {
      ref: project.ref,
      firm: project.firm.name,
      outcomeZh: REPLIES.words.zh[reply],
      outcomeEn: REPLIES.words.en[reply],
      answer,
      link: env().BASE_URL + paths.deskProject(actor.enclaveSlug, projectId),
      ...names,
    }
    const about = { type: 'project', id: projectId }
    const letter = askLetters.department_answered
    await postLetter(tx, { enclaveId, toUserId: project.ownerId, letter, params, about }, now)
    const payload = { ref: project.ref, reply, answer, ...(later ? { due: later } : {}) }
    const event = askEvents.department_answered({
      ...payload,
      department: department.nameZh,
      departmentEn: department.nameEn,
    })
    const { firmId } = project
    await recordEvent(tx, { enclaveId, actor, subject: about, firmId, event }, now)
    return ok(null)
  })
}
