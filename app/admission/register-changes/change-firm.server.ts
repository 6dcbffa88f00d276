import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/ground/firms/abilities'
import { applyChange } from './apply-change.part.server'
import type { FirmChangeInput, FirmChangeVerdict } from './change-firm.form'
import { changesBetween, changesFromJson, needsProof, type IdentityChanges } from '~/ground/firms/identity'
import { identityOf } from '~/ground/firms/identity.server'
import { putChange } from './put-change.part.server'
import { notifyOfChange, notifyOfRefusal, notifyOfRequest } from './notify-of-change.part.server'
import { visibleTo } from '~/ground/firms/visible.server'

export type ChangeRefusal =
  'nothing_changed' | 'founded_later' | 'since_later' | 'proof_missing' | 'unknown_file' | 'uscc_taken'
type Changed = Promise<Outcome<{ changeId: string }, ChangeRefusal>>

/** A founder asks for a change of the register, with the paper that proves it; asked anew it takes the place of the one before. */
export async function askFirmChange(
  actor: Actor,
  firmId: string,
  input: FirmChangeInput,
  now: Date,
): Changed {
  if (!can(actor.role, 'ask_change')) forbidden()
  return begin(actor, firmId, input, now, async (tx, firm, changes) => {
    if (needsProof(changes) && !input.file) return refuse('proof_missing')
    const change = await putChange(tx, actor, firm.id, { ...input, changes, state: 'asked' }, now)
    if (!change.ok) return change
    await notifyOfRequest(tx, actor, change.value.changeId, { firm, changes, reason: input.reason }, now)
    return change
  })
}

/** An officer changes the register at once and says why; the firm is told. */
export async function changeFirm(actor: Actor, firmId: string, input: FirmChangeInput, now: Date): Changed {
  if (!can(actor.role, 'change_firm')) forbidden()
  return begin(actor, firmId, input, now, async (tx, firm, changes) => {
    const change = await putChange(tx, actor, firm.id, { ...input, changes, state: 'accepted' }, now)
    if (!change.ok) return change
    const usccReason = input.usccReason ?? null
    await applyChange(tx, firm, { changes, sinceOn: input.sinceOn ?? null, usccReason }, now)
    await notifyOfChange(tx, actor, { firm, changes, reason: input.reason }, now)
    return change
  })
}

export type DecideRefusal = 'already_decided' | 'uscc_taken'

/** Makes the change a firm asked for, or declines it with a reason. Of two who decide at once, one does. */
export async function decideFirmChange(
  actor: Actor,
  changeId: string,
  decision: FirmChangeVerdict,
  now: Date,
): Promise<Outcome<{ firmId: string }, DecideRefusal>> {
  if (!can(actor.role, 'change_firm')) forbidden()
  if (!isId(changeId)) notFound()
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Outcome<{ firmId: string }, DecideRefusal>> => {
      const asked =
        (await tx.firmChange.findFirst({ where: { enclaveId, id: changeId, firm: visibleTo(actor) } })) ??
        notFound()
      const firm = await lockFirm(tx, actor, asked.firmId)
      const isYes = decision.verdict === 'accept'
      const { count } = await tx.firmChange.updateMany({
        where: { enclaveId, id: changeId, state: 'asked' },
        data: {
          state: isYes ? 'accepted' : 'declined',
          decidedById: actor.userId,
          decidedAt: now,
          ...(isYes ? {} : { answer: decision.answer }),
        },
      })
      if (count === 0) return refuse('already_decided')
      const changes = changesFromJson(asked.changes)
      if (isYes) {
        const sinceOn = asked.sinceOn && dayFromDate(asked.sinceOn)
        await applyChange(tx, firm, { changes, sinceOn, usccReason: asked.reason }, now)
        await notifyOfChange(tx, actor, { firm, changes, reason: asked.reason }, now)
      } else await notifyOfRefusal(tx, actor, { firm, changes, reason: decision.answer }, now)
      return ok({ firmId: firm.id })
    })
  return onConstraint<Outcome<{ firmId: string }, DecideRefusal>, Outcome<never, DecideRefusal>>(work, {
    Firm_enclaveId_uscc_key: () => refuse('uscc_taken'),
  })
}

type FirmRow = Prisma.FirmGetPayload<object>
type Work = (tx: Tx, firm: FirmRow, changes: IdentityChanges) => Changed

/** The row locked, what is to change found out, and the same answer for a form sent twice. */
function begin(actor: Actor, firmId: string, input: FirmChangeInput, now: Date, work: Work): Changed {
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'change_firm' }
  const run = () =>
    inTransaction((tx) =>
      once(tx, by, now, async () => {
        const firm = await lockFirm(tx, actor, firmId)
        if (input.foundedOn > dayOf(now)) return refuse('founded_later')
        if (input.sinceOn && input.sinceOn > dayOf(now)) return refuse('since_later')
        const changes = changesBetween(identityOf(firm), input)
        if (Object.keys(changes).length === 0) return refuse('nothing_changed')
        if (changes.uscc && (await isTaken(tx, firm, changes.uscc.after))) return refuse('uscc_taken')
        return work(tx, firm, changes)
      }),
    )
  return onConstraint<Awaited<Changed>, Outcome<never, ChangeRefusal>>(run, {
    Firm_enclaveId_uscc_key: () => refuse('uscc_taken'),
  })
}

async function lockFirm(tx: Tx, actor: Actor, firmId: string): Promise<FirmRow> {
  await tx.$queryRaw`SELECT id FROM "Firm" WHERE "enclaveId" = ${actor.enclaveId}::uuid
    AND id = ${firmId}::uuid FOR UPDATE`
  return (await tx.firm.findFirst({ where: { AND: [{ id: firmId }, visibleTo(actor)] } })) ?? notFound()
}

async function isTaken(tx: Tx, { enclaveId, id }: FirmRow, uscc: string): Promise<boolean> {
  return (await tx.firm.count({ where: { enclaveId, uscc, id: { not: id } } })) > 0
}
