import type { Happening } from '~/ground/audit/catalogue'
import { recordEvent } from '~/ground/audit/record.server'
import type { Letter } from '~/ground/letters/letter'
import type { Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { askEvents } from './events'
import { readersOf } from './visible.server'
import { askLetters } from './letters'

type About = { id: string; ref: string; firmId: string; firm: { name: string } }
type Asked = { departmentId: string; question: string; dueOn: Day }
type Named = { id: string; nameZh: string; nameEn: string }

/** A department that something can be addressed to on a day; null when there is none, or it has ended or not begun. */
export async function departmentOn(tx: Tx, enclaveId: string, id: string, today: Day) {
  return tx.department.findFirst({ where: { enclaveId, id, ...inForceOn(today) } })
}

/**
 * Takes back what a department is still asked about a project: it was settled, or lies in other hands now. The
 * department is told, and it stays on record.
 */
export async function withdrawAsk(tx: Tx, actor: Actor, project: About, now: Date): Promise<void> {
  const { enclaveId } = actor
  const open = await openAsk(tx, enclaveId, project.id)
  if (!open) return
  const { department, id, question } = open
  const { count } = await tx.departmentAsk.updateMany({
    where: { enclaveId, id, state: 'open' },
    data: { state: 'withdrawn', closedAt: now, version: { increment: 1 } },
  })
  // It was answered at the same time: there is nothing to take back any more.
  if (count === 0) return
  await tell(
    tx,
    actor,
    { letter: askLetters.department_ask_withdrawn, askId: id, project, department, said: { question } },
    now,
  )
  const event = askEvents.department_ask_withdrawn({
    ref: project.ref,
    department: department.nameZh,
    departmentEn: department.nameEn,
    question,
  })
  await record(tx, actor, project, event, now)
}

/**
 * Asks a department to see to what holds a project up; its accounts are written to. The same question to the same
 * department stays as it is, and of another day only the day moves; anything else that is open is taken back.
 */
export async function askDepartment(
  tx: Tx,
  actor: Actor,
  project: About,
  { departmentId, question, dueOn }: Asked,
  now: Date,
): Promise<void> {
  const { enclaveId, userId } = actor
  const open = await openAsk(tx, enclaveId, project.id)
  const isSame = open?.departmentId === departmentId && open.question === question
  if (open && isSame && dayFromDate(open.dueOn) === dueOn) return
  const moved = open && isSame ? await moveDay(tx, open, dueOn) : null
  if (!moved) await withdrawAsk(tx, actor, project, now)
  const askId = moved ?? newId()
  if (!moved) {
    const row = { enclaveId, id: askId, projectId: project.id, departmentId, question, state: 'open' }
    await tx.departmentAsk.create({
      data: { ...row, askedById: userId, askedAt: now, dueOn: dateOfDay(dueOn) },
    })
  }
  const key = { enclaveId_id: { enclaveId, id: departmentId } }
  const department = await tx.department.findUniqueOrThrow({ where: key })
  const said = { question, due: dueOn }
  await tell(tx, actor, { letter: askLetters.department_asked, askId, project, department, said }, now)
  const event = askEvents.department_asked({
    ref: project.ref,
    department: department.nameZh,
    departmentEn: department.nameEn,
    ...said,
  })
  await record(tx, actor, project, event, now)
}

/** Gives what a department is asked already a nearer day, where there is one; the department is told. */
export async function hastenAsk(
  tx: Tx,
  actor: Actor,
  project: About,
  nearer: (dueOn: Day) => Day,
  now: Date,
): Promise<void> {
  const open = await openAsk(tx, actor.enclaveId, project.id)
  if (!open) return
  const { departmentId, question } = open
  await askDepartment(
    tx,
    actor,
    project,
    { departmentId, question, dueOn: nearer(dayFromDate(open.dueOn)) },
    now,
  )
}

/** The day of an ask that stays; null where it was answered meanwhile. */
async function moveDay(tx: Tx, ask: { enclaveId: string; id: string; version: number }, dueOn: Day) {
  const { enclaveId, id, version } = ask
  const { count } = await tx.departmentAsk.updateMany({
    where: { enclaveId, id, version, state: 'open' },
    data: { dueOn: dateOfDay(dueOn), version: version + 1 },
  })
  return count === 0 ? null : id
}

function openAsk(tx: Tx, enclaveId: string, projectId: string) {
  return tx.departmentAsk.findFirst({
    where: { enclaveId, projectId, state: 'open' },
    include: { department: { select: { id: true, nameZh: true, nameEn: true } } },
  })
}

type Told = {
  letter: Letter<'ref' | 'firm' | 'blocker' | 'due' | 'link' | 'department'>
  askId: string
  project: About
  department: Named
  said: { question: string; due?: Day }
}

async function tell(tx: Tx, actor: Actor, { letter, askId, project, department, said }: Told, now: Date) {
  const { enclaveId, enclaveSlug } = actor
  const params: Params = {
    ref: project.ref,
    firm: project.firm.name,
    blocker: said.question,
    ...(said.due ? { due: said.due } : {}),
    link: env().BASE_URL + paths.departmentAsk(enclaveSlug, askId),
    departmentZh: department.nameZh,
    departmentEn: department.nameEn,
  }
  const about = { type: 'project', id: project.id }
  for (const { userId: toUserId } of await readersOf(tx, enclaveId, [department.id]))
    await postLetter(tx, { enclaveId, toUserId, letter, params, about }, now)
}

function record(tx: Tx, actor: Actor, { id, firmId }: About, event: Happening, now: Date) {
  const subject = { type: 'project', id }
  return recordEvent(tx, { enclaveId: actor.enclaveId, actor, subject, firmId, event }, now)
}
