import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { dateOfDay, type Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { askEvents } from './events'

type About = { id: string; ref: string; firmId: string; firm: { name: string } }
type Asked = { departmentId: string; question: string; dueOn: Day }

/** A department that something can be addressed to on a day; null when there is none, or it has ended or not begun. */
export async function departmentOn(tx: Tx, enclaveId: string, id: string, today: Day) {
  return tx.department.findFirst({ where: { enclaveId, id, ...inForceOn(today) } })
}

/** Takes back what a department is still asked about a project: it was settled, or lies in other hands now. */
export async function withdrawAsk(tx: Tx, enclaveId: string, projectId: string, now: Date): Promise<void> {
  await tx.departmentAsk.updateMany({
    where: { enclaveId, projectId, state: 'open' },
    data: { state: 'withdrawn', closedAt: now, version: { increment: 1 } },
  })
}

/** Asks a department to see to what holds a project up; its accounts are written to, and what was open is taken back. */
export async function askDepartment(
  tx: Tx,
  actor: Actor,
  project: About,
  { departmentId, question, dueOn }: Asked,
  now: Date,
): Promise<void> {
  const { enclaveId, enclaveSlug, userId } = actor
  const { id: projectId, ref, firmId } = project
  const key = { enclaveId_id: { enclaveId, id: departmentId } }
  const department = await tx.department.findUniqueOrThrow({ where: key })
  await withdrawAsk(tx, enclaveId, projectId, now)
  const id = newId()
  const row = { enclaveId, id, projectId, departmentId, question, state: 'open', askedById: userId }
  await tx.departmentAsk.create({ data: { ...row, askedAt: now, dueOn: dateOfDay(dueOn) } })
  const names = { departmentZh: department.nameZh, departmentEn: department.nameEn }
  const people = await tx.membership.findMany({
    where: { enclaveId, role: 'department', departmentId, endedAt: null },
    select: { userId: true },
    distinct: ['userId'],
    orderBy: { userId: 'asc' },
  })
  const link = env().BASE_URL + paths.departmentAsk(enclaveSlug, id)
  for (const { userId: toUserId } of people) {
    const params = { ref, firm: project.firm.name, blocker: question, due: dueOn, link, ...names }
    const about = { type: 'project', id: projectId }
    await postLetter(tx, { enclaveId, toUserId, kind: 'department_asked', params, about }, now)
  }
  const event = askEvents.department_asked({
    ref,
    department: department.nameZh,
    departmentEn: department.nameEn,
    question,
    due: dueOn,
  })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'project', id: projectId }, firmId, event }, now)
}
