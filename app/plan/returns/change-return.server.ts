import { recordEvent } from '~/ground/audit/record.server'
import { attachOf } from '~/ground/files/attach.server'
import { SCAN } from '~/ground/files/formats'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayReturn, type ReturnAct } from './abilities'
import { findingsOf, isHard, SOFT, type SoftCheck } from './checks'
import { draftOf, markOf } from './draft.server'
import { returnEvents } from './events'
import type { Approving, FilingScan, SendingBack, Submitting } from './return.form'
import { isOver, periodNamed, quarterOfPeriod, yearOfPeriod, type Period } from './period'
import { tellDirectors, tellSubmitter } from './tell.part.server'

type Done = { period: Period; version: number }
export type ReturnRefusal =
  | 'period_running'
  | 'changed_meanwhile'
  | 'waits'
  | 'reason_missing'
  | 'does_not_agree'
  | 'unexplained'
  | 'wrong_state'
  | 'own_return'
  | 'unknown_file'
  | 'other_format'
type Answer = Outcome<Done, ReturnRefusal>

/** So short is no explanation. */
const LEAST = 5

/**
 * Freezes the figures of a year or a quarter as a new version and hands it in. What was read must be what is frozen; hard checks
 * stop it, soft ones need a written explanation, and an approved return is corrected only with a reason.
 */
export async function submitReturn(
  actor: Actor,
  named: string | undefined,
  input: Submitting,
  now: Date,
): Promise<Answer> {
  const period = periodFor(actor, named, 'submit')
  const { enclaveId, userId } = actor
  if (!isOver(period, dayOf(now))) return refuse('period_running')
  const work = () =>
    inTransaction(async (tx): Promise<Answer> => {
      // Versions follow each other, also where two hand in at once.
      await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`returns:${enclaveId}`}))`
      const last = await tx.yearlyReturn.findFirst({
        where: { enclaveId, ...keyOf(period) },
        orderBy: { version: 'desc' },
        select: { version: true, state: true },
      })
      if (last?.state === 'submitted') return refuse('waits')
      if (last?.state === 'approved' && (input.reason ?? '').length < LEAST) return refuse('reason_missing')
      const figures = await draftOf(enclaveId, period, dayOf(now), tx)
      const mark = markOf(figures)
      if (mark !== input.seen) return refuse('changed_meanwhile')
      const checked = explain(figures, input)
      if (!checked.ok) return checked
      const version = (last?.version ?? 0) + 1
      const reason = input.reason ?? null
      const id = newId()
      await tx.yearlyReturn.create({
        data: {
          enclaveId,
          id,
          ...keyOf(period),
          version,
          state: 'submitted',
          figures,
          explanations: checked.value,
          reason,
          submittedById: userId,
          submittedAt: now,
        },
      })
      await tellDirectors(tx, actor, { id, period }, now)
      const explained = Object.keys(checked.value)
      const payload = { period, version, mark, explained, reason: reason ?? '' }
      return done(tx, actor, { period, version }, returnEvents.return_submitted(payload), now)
    })
  return onConstraint<Answer, Outcome<never, ReturnRefusal>>(work, {
    period_has_one_return_waiting: () => refuse('waits'),
  })
}

function explain(
  figures: Parameters<typeof findingsOf>[0],
  input: Submitting,
): Outcome<Partial<Record<SoftCheck, string>>, 'does_not_agree' | 'unexplained'> {
  const findings = findingsOf(figures).map(({ check }) => check)
  const hard = findings.find(isHard)
  if (hard) return refuse('does_not_agree', { check: hard })
  const asked = SOFT.filter((check) => findings.includes(check))
  const missing = asked.find((check) => (input[`explain_${check}`] ?? '').length < LEAST)
  if (missing) return refuse('unexplained', { check: missing })
  return ok(Object.fromEntries(asked.map((check) => [check, input[`explain_${check}`] ?? ''])))
}

/** Approves what another person handed in. */
export async function approveReturn(
  actor: Actor,
  named: string | undefined,
  { version }: Approving,
  now: Date,
): Promise<Answer> {
  return decide(actor, named, { version, state: 'approved', note: null }, now)
}

/** Sends a return back with a note; it is handed in again as the next version. */
export async function sendReturnBack(
  actor: Actor,
  named: string | undefined,
  { version, note }: SendingBack,
  now: Date,
): Promise<Answer> {
  return decide(actor, named, { version, state: 'sent_back', note }, now)
}

type Decision = { version: number; state: 'approved' | 'sent_back'; note: string | null }

async function decide(
  actor: Actor,
  named: string | undefined,
  decision: Decision,
  now: Date,
): Promise<Answer> {
  const period = periodFor(actor, named, 'decide')
  const { enclaveId, userId } = actor
  const { version, state, note } = decision
  const work = () =>
    inTransaction(async (tx): Promise<Answer> => {
      const row = await rowOf(tx, enclaveId, period, version)
      if (row.submittedById === userId) return refuse('own_return')
      const { count } = await tx.yearlyReturn.updateMany({
        where: { enclaveId, id: row.id, state: 'submitted' },
        data: { state, note, decidedById: userId, decidedAt: now },
      })
      if (count === 0) return refuse('wrong_state')
      await tellSubmitter(
        tx,
        actor,
        {
          row: { ...row, period },
          approved: state === 'approved',
          note,
        },
        now,
      )
      const event =
        note === null
          ? returnEvents.return_approved({ period, version })
          : returnEvents.return_sent_back({ period, version, note })
      return done(tx, actor, { period, version }, event, now)
    })
  return onConstraint<Answer, Outcome<never, ReturnRefusal>>(work, {
    nobody_decides_the_own_return: () => refuse('own_return'),
  })
}

/** Files the signed and sealed scan of an approved return; a better one takes its place, the first stays on record. */
export async function fileScan(
  actor: Actor,
  named: string | undefined,
  { version, scan }: FilingScan,
  now: Date,
): Promise<Answer> {
  const period = periodFor(actor, named, 'file_scan')
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Answer> => {
    const { id, state } = await rowOf(tx, enclaveId, period, version)
    if (state !== 'approved') return refuse('wrong_state')
    const attached = await attachOf(tx, actor, scan, { type: 'return', id }, SCAN)
    if (!attached.ok) return attached
    const { count } = await tx.yearlyReturn.updateMany({
      where: { enclaveId, id, state: 'approved' },
      data: { scanFileId: scan, scanById: userId, scanAt: now },
    })
    if (count === 0) return refuse('wrong_state')
    return done(tx, actor, { period, version }, returnEvents.return_scan_filed({ period, version }), now)
  })
}

function periodFor(actor: Actor, named: string | undefined, act: ReturnAct): Period {
  if (!mayReturn(actor.role, act)) forbidden()
  return periodNamed(named) ?? notFound()
}

/** The columns that say which period it is. */
const keyOf = (period: Period) => ({ year: yearOfPeriod(period), quarter: quarterOfPeriod(period) })

/** A version of a period of the actor's own incubator; 404 where there is none. */
async function rowOf(tx: Tx, enclaveId: string, period: Period, version: number) {
  const row = await tx.yearlyReturn.findFirst({ where: { enclaveId, ...keyOf(period), version } })
  return row ?? notFound()
}

async function done(
  tx: Tx,
  actor: Actor,
  value: Done,
  event: Parameters<typeof recordEvent>[1]['event'],
  now: Date,
): Promise<Answer> {
  const { enclaveId } = actor
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'plan', id: enclaveId }, event }, now)
  return ok(value)
}
