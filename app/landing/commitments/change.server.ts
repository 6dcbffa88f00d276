import type { Actor } from '~/ground/people/actor'
import { inTransaction, Prisma } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import type { ProjectStage } from '~/landing/projects/stages'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { may } from './abilities'
import type { ChangeCommitment, Terms } from './commitment.form'
import { commitmentEvents } from './events'
import { lockedCommitment, moveCommitment } from './locked.server'
import { isOwing, isSigned } from './standing'
import { stepTo } from './steps'
import { note, tellOfCommitment } from './tell.part.server'
import { KINDS, SIDES, STATES } from './vocabulary'
import type { CommitmentRow } from './visible.server'
import { termsOf } from './visible.server'
import { commitmentLetters } from './letters'

export type ChangeRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'is_dropped'
  | 'is_signed'
  | 'not_signed'
  | 'is_condition'
  | 'change_open'
  | 'report_open'
  | 'nothing_changed'
  | 'days_missing'
  | 'changed_meanwhile'
type Done = Outcome<{ commitmentId: string; projectId: string }, ChangeRefusal>

/** What every event of a commitment says. */
export const ofOne = ({ ref, kind, what }: Pick<CommitmentRow, 'ref' | 'kind' | 'what'>) => ({
  ref,
  kind: KINDS.of(kind),
  what,
})
const done = ({ id, projectId }: CommitmentRow) => ok({ commitmentId: id, projectId })
const hasOpenChange = ({ changes }: CommitmentRow) => changes.some(({ state }) => state === 'open')

/**
 * Other terms for a clause: before the agreement is signed they hold at once, afterwards they are an amendment that
 * waits for the firm. Both values are on record either way.
 */
export async function changeCommitment(
  actor: Actor,
  id: string,
  { version, reason, ...asked }: ChangeCommitment,
  now: Date,
): Promise<Done> {
  if (!may(actor.role, 'enter')) forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const row = await lockedCommitment(tx, actor, id)
    const stage = row.project.stage as ProjectStage
    if (stage === 'dropped') return refuse('is_dropped')
    if (row.version !== version || row.kind !== asked.kind) return refuse('changed_meanwhile')
    if (!isOwing(STATES.of(row.state))) return refuse('wrong_state')
    if (row.state === 'reported') return refuse('report_open')
    if (hasOpenChange(row)) return refuse('change_open')
    if (row.dependsOnId !== null && asked.withinDays === null) return refuse('days_missing')
    const from = termsOf(row)
    const to = termsOf(valuesOf(row, asked))
    if (JSON.stringify(from) === JSON.stringify(to)) return refuse('nothing_changed')
    if (!isSigned(stage)) {
      await moveCommitment(tx, row, valuesOf(row, asked))
      await note(
        tx,
        actor,
        row,
        commitmentEvents.commitment_changed({ ...ofOne(row), from, to, reason }),
        now,
      )
      return done(row)
    }
    await moveCommitment(tx, row, {})
    const { enclaveId } = row
    const open = { kind: 'amend', state: 'open', reason, askedById: actor.userId, askedAt: now }
    const values = { ...valuesOf(row, asked), ...open }
    await tx.commitmentChange.create({ data: { enclaveId, id: newId(), commitmentId: id, ...values } })
    const told = {
      row,
      letter: commitmentLetters.commitment_asked,
      slug: actor.enclaveSlug,
      writer: actor.userId,
    } as const
    await tellOfCommitment(tx, { ...told, to: 'firm' }, { reason }, now)
    const event = { ...ofOne(row), change: 'amend' as const, from, to, reason }
    await note(tx, actor, row, commitmentEvents.commitment_change_asked(event), now)
    return done(row)
  })
}

/** The terms as the columns keep them; days after a condition only where there is one. */
function valuesOf(
  row: CommitmentRow,
  { what, amount, dueOn, withinDays, consequence, consequenceText }: Terms,
) {
  return {
    what,
    amount: new Prisma.Decimal(amount),
    dueOn: dateOfDay(dueOn),
    withinDays: row.dependsOnId === null ? null : withinDays,
    consequence,
    consequenceText,
  }
}

/** Takes a clause out before the agreement is signed; one that others hang on stays. */
export async function removeCommitment(
  actor: Actor,
  id: string,
  { version, reason }: { version: number; reason: string },
  now: Date,
): Promise<Done> {
  if (!may(actor.role, 'enter')) forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const row = await lockedCommitment(tx, actor, id)
    const { enclaveId } = row
    const stage = row.project.stage as ProjectStage
    if (stage === 'dropped') return refuse('is_dropped')
    if (isSigned(stage)) return refuse('is_signed')
    if (row.version !== version) return refuse('changed_meanwhile')
    const next = stepTo('remove', row.state, actor.role)
    if (!next.ok) return next
    const others = { enclaveId, dependsOnId: id, state: { not: 'dropped' } }
    if ((await tx.commitment.count({ where: others })) > 0) return refuse('is_condition')
    await moveCommitment(tx, row, { state: next.value, settledOn: dateOfDay(dayOf(now)) })
    await note(tx, actor, row, commitmentEvents.commitment_removed({ ...ofOne(row), reason }), now)
    return done(row)
  })
}

/**
 * Asks that a commitment of a signed agreement be waived; somebody else says yes: for a duty of the firm the bureau or
 * the director, for a promise of the city the firm that gives it up.
 */
export async function askWaiver(
  actor: Actor,
  id: string,
  { reason }: { reason: string },
  now: Date,
): Promise<Done> {
  if (!may(actor.role, 'ask_waiver')) forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const row = await lockedCommitment(tx, actor, id)
    const stage = row.project.stage as ProjectStage
    if (stage === 'dropped') return refuse('is_dropped')
    if (!isSigned(stage)) return refuse('not_signed')
    if (row.state !== 'agreed' && row.state !== 'returned') return refuse('wrong_state')
    if (hasOpenChange(row)) return refuse('change_open')
    await moveCommitment(tx, row, {})
    const { enclaveId } = row
    const asked = { kind: 'waive', state: 'open', reason, askedById: actor.userId, askedAt: now }
    await tx.commitmentChange.create({ data: { enclaveId, id: newId(), commitmentId: id, ...asked } })
    const ofFirm = SIDES.of(row.side) === 'firm'
    const told = {
      row,
      letter: commitmentLetters.commitment_asked,
      slug: actor.enclaveSlug,
      writer: actor.userId,
    } as const
    // Whoever answers is asked: the firm for what it was promised, the deciders for what it owes.
    await tellOfCommitment(
      tx,
      { ...told, ...(ofFirm ? { deciders: true } : { to: 'firm' }) },
      { reason },
      now,
    )
    const event = { ...ofOne(row), change: 'waive' as const, from: null, to: null, reason }
    await note(tx, actor, row, commitmentEvents.commitment_change_asked(event), now)
    return done(row)
  })
}
