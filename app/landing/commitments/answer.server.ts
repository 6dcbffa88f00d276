import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { addYuan, compareYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayAnswer, mayReply } from './abilities'
import { ofOne } from './change.server'
import type { Answer, Reply } from './commitment.form'
import { commitmentEvents } from './events'
import { lockedCommitment, moveCommitment } from './locked.server'
import { sumsOf } from './standing'
import { stepTo } from './steps'
import { note, tellOfCommitment } from './tell.part.server'
import { CHANGE_KINDS, SIDES } from './vocabulary'
import { factsOf, type CommitmentRow, termsOf } from './visible.server'
import { commitmentLetters } from './letters'

export type AnswerRefusal =
  'wrong_state' | 'wrong_role' | 'not_yours_to_answer' | 'own_report' | 'no_open_report' | 'is_dropped'
type Answered = Outcome<{ commitmentId: string }, AnswerRefusal>

/**
 * The other side confirms what was reported, or returns it with a reason. Once as much is confirmed as was promised the
 * commitment is kept; until then it goes on. Nobody confirms what they reported.
 */
export async function answerReport(
  actor: Actor,
  id: string,
  { progressId, verdict, reason }: Answer,
  now: Date,
): Promise<Answered> {
  return inTransaction(async (tx): Promise<Answered> => {
    const row = await lockedCommitment(tx, actor, id)
    const { enclaveId, side } = row
    if (row.project.stage === 'dropped') return refuse('is_dropped')
    if (!mayAnswer(actor.role, { side: SIDES.of(side) })) return refuse('not_yours_to_answer')
    const one = row.progress.find((progress) => progress.id === progressId && progress.state === 'reported')
    if (!one) return refuse('no_open_report')
    if (one.reportedById === actor.userId) return refuse('own_report')
    const done = addYuan(sumsOf(factsOf(row).progress).done, one.amount.toFixed(2))
    const full = compareYuan(done, row.amount.toFixed(2)) >= 0
    const confirms = verdict === 'confirm'
    const next = stepTo(confirms ? (full ? 'confirm' : 'confirm_part') : 'return', row.state, actor.role)
    if (!next.ok) return next
    const over = next.value === 'confirmed' ? { settledOn: dateOfDay(dayOf(now)) } : {}
    await moveCommitment(tx, row, { state: next.value, ...over })
    const by = { answeredById: actor.userId, answeredAt: now }
    const { count } = await tx.commitmentProgress.updateMany({
      where: { enclaveId, id: progressId, state: 'reported' },
      data: { state: confirms ? 'confirmed' : 'returned', reason: confirms ? '' : reason, ...by },
    })
    if (count !== 1) throw new Error(`report ${progressId} was answered while it was held`)
    const letter = confirms ? commitmentLetters.commitment_confirmed : commitmentLetters.commitment_returned
    const told = { row, letter, slug: actor.enclaveSlug, writer: actor.userId } as const
    const doneOn = dayFromDate(one.doneOn)
    await tellOfCommitment(
      tx,
      { ...told, to: side === 'city' ? 'city' : 'firm' },
      { day: doneOn, reason },
      now,
    )
    const said = { ...ofOne(row), amount: one.amount.toFixed(2), doneOn }
    const event = confirms
      ? commitmentEvents.commitment_confirmed({ ...said, done, of: row.amount.toFixed(2), full })
      : commitmentEvents.commitment_returned({ ...said, reason })
    await note(tx, actor, row, event, now)
    return ok({ commitmentId: id })
  })
}

export type ReplyRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'not_yours_to_answer'
  | 'own_question'
  | 'no_open_change'
  | 'report_open'
  | 'is_dropped'
type Replied = Outcome<{ commitmentId: string }, ReplyRefusal>
type Change = CommitmentRow['changes'][number]

/** Yes or no to a new clause, to other terms or to a waiver, by somebody else than who asked. */
export async function replyToChange(
  actor: Actor,
  id: string,
  { changeId, verdict, reason }: Reply,
  now: Date,
): Promise<Replied> {
  return inTransaction(async (tx): Promise<Replied> => {
    const row = await lockedCommitment(tx, actor, id)
    if (row.project.stage === 'dropped') return refuse('is_dropped')
    const change = row.changes.find((one) => one.id === changeId && one.state === 'open')
    if (!change) return refuse('no_open_change')
    const kind = CHANGE_KINDS.of(change.kind)
    if (!mayReply(actor.role, { side: SIDES.of(row.side), change: kind }))
      return refuse('not_yours_to_answer')
    if (change.askedById === actor.userId) return refuse('own_question')
    const agrees = verdict === 'agree'
    const moved = movedBy(row, change, agrees, actor, now)
    if (!moved.ok) return moved
    await moveCommitment(tx, row, moved.value)
    await closeChange(tx, actor, change, agrees, reason, now)
    await tellReply(tx, actor, { row, change, agrees, reason }, now)
    const amends =
      kind === 'amend'
        ? { from: termsOf(row), to: termsOf(amendedBy(row, change)) }
        : { from: null, to: null }
    const event = { ...ofOne(row), change: kind, agreed: agrees, ...amends, answer: reason }
    await note(tx, actor, row, commitmentEvents.commitment_change_answered(event), now)
    return ok({ commitmentId: id })
  })
}

type Replying = { row: CommitmentRow; change: Change; agrees: boolean; reason: string }

/** Tells the city and whoever asked; the firm, which never asks, hears where it owes something no longer. */
async function tellReply(tx: Tx, actor: Actor, { row, change, agrees, reason }: Replying, now: Date) {
  const told = { row, slug: actor.enclaveSlug, writer: actor.userId }
  const letter = agrees ? commitmentLetters.commitment_agreed : commitmentLetters.commitment_refused
  await tellOfCommitment(tx, { ...told, letter, to: 'city', asker: change.askedById }, { reason }, now)
  if (agrees && change.kind === 'waive' && SIDES.of(row.side) === 'firm')
    await tellOfCommitment(tx, { ...told, letter: commitmentLetters.commitment_waived, to: 'firm' }, {}, now)
}

async function closeChange(
  tx: Tx,
  actor: Actor,
  { enclaveId, id }: Change,
  agrees: boolean,
  answer: string,
  now: Date,
) {
  const by = { answeredById: actor.userId, answeredAt: now }
  const { count } = await tx.commitmentChange.updateMany({
    where: { enclaveId, id, state: 'open' },
    data: { state: agrees ? 'agreed' : 'refused', answer, ...by },
  })
  if (count !== 1) throw new Error(`change ${id} was answered while it was held`)
}

/** What becomes of the commitment; other terms may mean that enough has been done already. */
function movedBy(row: CommitmentRow, change: Change, agrees: boolean, actor: Actor, now: Date) {
  const settledOn = dateOfDay(dayOf(now))
  switch (CHANGE_KINDS.of(change.kind)) {
    case 'new': {
      const next = stepTo(agrees ? 'agree' : 'decline', row.state, actor.role)
      return next.ok ? ok({ state: next.value, ...(agrees ? {} : { settledOn }) }) : next
    }
    case 'waive': {
      if (!agrees) return ok({})
      if (row.state === 'reported') return refuse('report_open')
      const next = stepTo('waive', row.state, actor.role)
      return next.ok ? ok({ state: next.value, settledOn }) : next
    }
    case 'amend': {
      if (!agrees) return ok({})
      // What waits to be confirmed was reported against the terms that hold.
      if (row.state === 'reported') return refuse('report_open')
      const terms = amendedBy(row, change)
      const enough = compareYuan(sumsOf(factsOf(row).progress).done, terms.amount.toFixed(2)) >= 0
      if (!enough) return ok(terms)
      const next = stepTo('settle', row.state, actor.role)
      return next.ok ? ok({ ...terms, state: next.value, settledOn }) : next
    }
  }
}

/** The terms that an amendment asks for. */
function amendedBy(row: CommitmentRow, change: Change) {
  const { what, amount, dueOn, consequence, consequenceText } = change
  if (what === null || amount === null || dueOn === null || consequence === null || consequenceText === null)
    throw new Error(`amendment ${change.id} has no terms`)
  const withinDays = row.dependsOnId === null ? null : change.withinDays
  return { what, amount, dueOn, withinDays, consequence, consequenceText }
}
