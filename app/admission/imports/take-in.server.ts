import { beginOnBehalf, onBehalfRefused } from '~/admission/new-applications/start-on-behalf.server'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { readIdentifier } from '~/shared/codes/identifier'
import { inviteIn, onceOnly } from '~/ground/members/invite.server'
import { db, inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { importEvents } from './events'
import { planOf, type JudgedRow } from './check-row'
import { batchOf, type Batch } from './queries.server'

/** Rows that a request takes in before it answers; the work in the background does the rest. */
export const AT_ONCE = 40
const PER_TURN = 200

/** Takes in rows of every import that somebody said yes to, so many of each; the answer counts them. */
export async function takeInImports(now: Date): Promise<number> {
  const begun = await db.importBatch.findMany({
    where: { startedAt: { not: null }, confirmedAt: null },
    select: { enclaveId: true, id: true, startedById: true },
  })
  let count = 0
  for (const { enclaveId, id, startedById } of begun) {
    const actor = await whoSaidYes(enclaveId, startedById)
    if (actor) count += await takeIn(actor, id, PER_TURN, 'zh', now)
  }
  return count
}

/**
 * Takes in the next rows of a confirmed import. Each row is one change with its line in the result, so that two
 * who do it at once do it once, and a run cut short goes on where it was.
 */
export async function takeIn(
  actor: Actor,
  batchId: string,
  most: number,
  locale: Locale,
  now: Date,
): Promise<number> {
  const batch = await batchOf(actor, batchId, locale, now)
  if (!batch.startedAt || batch.confirmedAt) return 0
  await inviteThoseDue(actor, batch, now)
  const open = batch.rows.filter(({ line }) => !batch.done.has(line))
  const wanted = open.filter((row) => planOf(row, batch.choices).take)
  await leaveOut(
    actor,
    batch,
    open.filter((row) => !wanted.includes(row)),
  )
  const turn = wanted.slice(0, most)
  for (const row of turn) await takeInRow(actor, batch, row, now)
  if (turn.length === wanted.length) await close(actor, batch, now)
  return turn.length
}

/** What nothing comes of is written down at once, with its reasons. */
async function leaveOut({ enclaveId }: Actor, { id }: Batch, rows: readonly JudgedRow[]): Promise<void> {
  if (rows.length === 0) return
  await inTransaction((tx) =>
    tx.importLine.createMany({
      data: rows.map(({ line, firm, verdict, errors }) => ({
        enclaveId,
        batchId: id,
        line,
        name: firm.name,
        uscc: firm.uscc,
        reason: verdict,
        errors,
      })),
      skipDuplicates: true,
    }),
  )
}

async function takeInRow(actor: Actor, batch: Batch, row: JudgedRow, now: Date): Promise<void> {
  const { enclaveId } = actor
  const { id: batchId, formId, track, intakeId } = batch
  const { line, firm, answers, known } = row
  const invited = planOf(row, batch.choices).invite
  const named = { enclaveId, batchId, line, name: firm.name, uscc: firm.uscc }
  const outcome: Outcome<string, string> = await onBehalfRefused(() =>
    inTransaction(async (tx) => {
      // The line is taken first: whoever comes second finds it there and leaves the row alone.
      const fresh = await tx.importLine.createMany({ data: [named], skipDuplicates: true })
      if (fresh.count === 0) return ok('')
      const input = { ...firm, formId, track, intakeId, answers, seen: known?.id ?? null }
      const begun = await beginOnBehalf(tx, actor, input, now)
      const data = begun.ok
        ? { applicationId: begun.value.applicationId, invitation: invited ? 'due' : null }
        : { reason: begun.reason }
      await tx.importLine.update({ where: { enclaveId_batchId_line: { enclaveId, batchId, line } }, data })
      return ok(begun.ok && invited ? begun.value.firmId : '')
    }),
  )
  if (!outcome.ok) {
    const data = [{ ...named, reason: outcome.reason }]
    await inTransaction((tx) => tx.importLine.createMany({ data, skipDuplicates: true }))
  } else if (outcome.value !== '') await inviteFor(actor, batchId, row, outcome.value, now)
}

/** Invitations that a run cut short still owes. */
async function inviteThoseDue(actor: Actor, { id, rows }: Batch, now: Date): Promise<void> {
  const { enclaveId } = actor
  const due = await db.importLine.findMany({ where: { enclaveId, batchId: id, invitation: 'due' } })
  for (const { line, applicationId } of due) {
    const row = rows.find((one) => one.line === line)
    const application = await db.application.findFirst({ where: { enclaveId, id: applicationId ?? '' } })
    if (row && application) await inviteFor(actor, id, row, application.firmId, now)
  }
}

async function inviteFor(
  actor: Actor,
  batchId: string,
  { line, firm }: JudgedRow,
  firmId: string,
  now: Date,
) {
  const { enclaveId } = actor
  const identifier = readIdentifier(firm.inviteTo)
  const where = { enclaveId_batchId_line: { enclaveId, batchId, line } }
  const outcome = await onceOnly(() =>
    inTransaction(async (tx) => {
      // The line is held while the letter is written: of two runs at once the second finds nothing due.
      const held = await tx.$queryRaw<unknown[]>`
        SELECT line FROM "ImportLine"
        WHERE "enclaveId" = ${enclaveId}::uuid AND "batchId" = ${batchId}::uuid AND line = ${line}
          AND invitation = 'due'
        FOR UPDATE`
      if (held.length === 0) return ok(null)
      const sent = identifier
        ? await inviteIn(tx, actor, { identifier, role: 'founder', firmId }, now)
        : refuse('place_unknown')
      await tx.importLine.update({ where, data: { invitation: sent.ok ? 'sent' : sent.reason } })
      return ok(null)
    }),
  )
  if (!outcome.ok) await db.importLine.update({ where, data: { invitation: outcome.reason } })
}

async function close(actor: Actor, { id }: Batch, now: Date): Promise<void> {
  const { enclaveId } = actor
  await inTransaction(async (tx) => {
    const where = { enclaveId, id, confirmedAt: null }
    const { count } = await tx.importBatch.updateMany({ where, data: { confirmedAt: now } })
    if (count === 0) return
    const created = await tx.importLine.count({
      where: { enclaveId, batchId: id, applicationId: { not: null } },
    })
    const subject = { type: 'import', id }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, event: importEvents.import_confirmed({ created }) },
      now,
    )
  })
}

/** Whoever said yes, in the role in which they could; it stays theirs when they have left since. */
async function whoSaidYes(enclaveId: string, userId: string | null): Promise<Actor | null> {
  const where = { enclaveId, userId: userId ?? '', role: { in: ['director', 'officer'] } }
  const [membership] = userId
    ? await db.membership.findMany({ where, orderBy: { endedAt: { sort: 'desc', nulls: 'first' } }, take: 1 })
    : []
  if (!membership) return null
  const user = await db.user.findUniqueOrThrow({ where: { id: membership.userId } })
  const enclave = await db.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  const role = membership.role === 'director' ? 'director' : 'officer'
  return {
    userId: user.id,
    name: user.name,
    role,
    enclaveId,
    enclaveSlug: enclave.slug,
    membershipId: membership.id,
    firmId: null,
    parkId: null,
    departmentId: null,
  }
}
