import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayRent } from '~/residence/rent/abilities'
import { chargeEvents } from './events'

export type StepRefusal = 'wrong_state' | 'changed_meanwhile' | 'own_submission' | 'empty'
type Done = { runId: string }

/** A run of the actor's enclave. */
export async function runRow(tx: Pick<Tx, 'chargeRun'>, { enclaveId }: Actor, runId: string) {
  return (isId(runId) && (await tx.chargeRun.findFirst({ where: { enclaveId, id: runId } }))) || notFound()
}

/** Hands a draft to the director. */
export async function submitRun(
  actor: Actor,
  runId: string,
  { version }: { version: number },
  now: Date,
): Promise<Outcome<Done, StepRefusal>> {
  if (!mayRent(actor.role, 'submit')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx) => {
    const run = await runRow(tx, actor, runId)
    if (run.state !== 'draft') return refuse('wrong_state')
    if ((await tx.charge.count({ where: { enclaveId, runId } })) === 0) return refuse('empty')
    const { count } = await tx.chargeRun.updateMany({
      where: { enclaveId, id: runId, state: 'draft', version },
      data: { state: 'submitted', submittedById: userId, submittedAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const event = chargeEvents.charges_submitted(await runNamed(tx, run))
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'charge_run', id: runId }, event }, now)
    return ok({ runId })
  })
}

/** A second person, the director, approves what the first submitted, as it was read. */
export async function approveRun(
  actor: Actor,
  runId: string,
  { version }: { version: number },
  now: Date,
): Promise<Outcome<Done, StepRefusal>> {
  if (!mayRent(actor.role, 'approve')) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction(async (tx) => {
      const run = await runRow(tx, actor, runId)
      if (run.state !== 'submitted') return refuse('wrong_state')
      if (run.submittedById === userId) return refuse('own_submission')
      const { count } = await tx.chargeRun.updateMany({
        where: { enclaveId, id: runId, state: 'submitted', version },
        data: { state: 'approved', approvedById: userId, approvedAt: now },
      })
      if (count === 0) return refuse('changed_meanwhile')
      const sums = await tx.charge.aggregate({
        where: { enclaveId, runId },
        _sum: { amount: true, relief: true },
      })
      const event = chargeEvents.charges_approved({
        ...(await runNamed(tx, run)),
        amount: sums._sum.amount?.toFixed(2) ?? '0.00',
        relief: sums._sum.relief?.toFixed(2) ?? '0.00',
      })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'charge_run', id: runId }, event }, now)
      return ok({ runId })
    })
  return onConstraint<Outcome<Done, StepRefusal>, Outcome<never, StepRefusal>>(work, {
    nobody_approves_what_they_submitted: () => refuse('own_submission'),
  })
}

/** The director sends it back, with the reason; it is a draft again. */
export async function returnRun(
  actor: Actor,
  runId: string,
  { reason }: { reason: string },
  now: Date,
): Promise<Outcome<Done, StepRefusal>> {
  if (!mayRent(actor.role, 'approve')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const run = await runRow(tx, actor, runId)
    const { count } = await tx.chargeRun.updateMany({
      where: { enclaveId, id: runId, state: 'submitted' },
      data: { state: 'draft', submittedById: null, submittedAt: null, note: reason },
    })
    if (count === 0) return refuse('wrong_state')
    const event = chargeEvents.charges_returned({ ...(await runNamed(tx, run)), reason })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'charge_run', id: runId }, event }, now)
    return ok({ runId })
  })
}

type Run = { enclaveId: string; month: Date; firmId: string | null }

/** What a run is called in events: its month, and whose settlement it is. */
export async function runNamed(tx: Pick<Tx, 'firm'>, { enclaveId, month, firmId }: Run) {
  if (firmId === null) return { month: monthName(month) }
  const { name } = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  return { month: monthName(month), firm: name }
}

export const monthName = (month: Date) => dayFromDate(month).slice(0, 7)
