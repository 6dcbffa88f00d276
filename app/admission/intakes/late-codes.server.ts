import { randomBytes } from 'node:crypto'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { intakeEvents } from './events'
import { codeFrom, codeStatus } from './late-code'
import type { LateCodeTyped } from './late-code.form'

/** The codes of an intake, newest first, each with the applications that it let in. */
export async function lateCodes(actor: Actor, number: number, now: Date) {
  const { enclaveId } = actor
  const intake =
    (await db.intake.findUnique({ where: { enclaveId_number: { enclaveId, number } } })) ?? notFound()
  const codes = await db.lateCode.findMany({
    where: { enclaveId, intakeId: intake.id },
    include: { applications: { select: { ref: true, state: true } } },
    orderBy: { createdAt: 'desc' },
  })
  return codes.map(({ id, code, uses, used, note, endedAt, applications, ...row }) => {
    const expiresOn = dayFromDate(row.expiresOn)
    const standing = codeStatus({ uses, used, expiresOn, endedAt }, now)
    return { id, code, uses, used, note, expiresOn, standing, refs: applications.map(({ ref }) => ref) }
  })
}

type MakingRefusal = 'wrong_role' | 'expires_before'

/** Makes a code; only the director lets firms in late. */
export async function makeLateCode(
  actor: Actor,
  number: number,
  { uses, expiresOn, note, idempotencyKey }: LateCodeTyped,
  now: Date,
): Promise<Outcome<{ code: string }, MakingRefusal>> {
  const { enclaveId } = actor
  const by = { userId: actor.userId, key: idempotencyKey, command: 'late_code' }
  return inTransaction((tx) =>
    once<{ code: string }, MakingRefusal>(tx, by, now, async () => {
      const intake =
        (await tx.intake.findUnique({ where: { enclaveId_number: { enclaveId, number } } })) ?? notFound()
      if (actor.role !== 'director') return refuse('wrong_role')
      if (expiresOn < dayOf(now)) return refuse('expires_before')
      const [id, code] = [newId(), codeFrom(randomBytes(10))]
      const of = { enclaveId, id, intakeId: intake.id, code, createdById: actor.userId, createdAt: now }
      await tx.lateCode.create({ data: { ...of, uses, note, expiresOn: dateOfDay(expiresOn) } })
      const subject = { type: 'intake', id: intake.id }
      const payload = { number, uses, expiresOn, lateCode: id }
      await recordEvent(tx, { enclaveId, actor, subject, event: intakeEvents.late_code_made(payload) }, now)
      return ok({ code })
    }),
  )
}

/** Takes a code back: nobody begins on it any more, nor hands in. */
export async function endLateCode(
  actor: Actor,
  number: number,
  id: string | undefined,
  now: Date,
): Promise<Outcome<{ number: number }, 'wrong_role'>> {
  const { enclaveId } = actor
  if (!isId(id)) notFound()
  return inTransaction(async (tx) => {
    const code = (await tx.lateCode.findFirst({ where: { enclaveId, id, intake: { number } } })) ?? notFound()
    if (actor.role !== 'director') return refuse('wrong_role')
    const { count } = await tx.lateCode.updateMany({
      where: { enclaveId, id, endedAt: null },
      data: { endedAt: now },
    })
    if (count === 0) return ok({ number })
    const subject = { type: 'intake', id: code.intakeId }
    const payload = { number, lateCode: id }
    await recordEvent(tx, { enclaveId, actor, subject, event: intakeEvents.late_code_ended(payload) }, now)
    return ok({ number })
  })
}
