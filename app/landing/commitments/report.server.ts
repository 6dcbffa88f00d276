import { attachFile } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import type { ProjectStage } from '~/landing/projects/stages'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayReport } from './abilities'
import { ofOne } from './change.server'
import type { Report } from './commitment.form'
import { commitmentEvents } from './events'
import { lockedCommitment, moveCommitment } from './locked.server'
import { isSigned } from './standing'
import { stepTo } from './steps'
import { note, tellOfCommitment } from './tell.part.server'
import { OFFICES, SIDES } from './vocabulary'
import { commitmentLetters } from './letters'

export type ReportRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'not_yours'
  | 'is_dropped'
  | 'not_signed'
  | 'waiver_open'
  | 'in_the_future'
  | 'unknown_file'
  | 'changed_meanwhile'

/**
 * Says that a commitment was kept, in full or in part, on which day, with the paper that proves it. Whoever owes it
 * says so; more than was promised may be said, too.
 */
export async function reportCommitment(
  actor: Actor,
  id: string,
  { kind, doneOn, amount, proof, note: words }: Report,
  now: Date,
): Promise<Outcome<{ commitmentId: string }, ReportRefusal>> {
  return inTransaction(async (tx): Promise<Outcome<{ commitmentId: string }, ReportRefusal>> => {
    const row = await lockedCommitment(tx, actor, id)
    const { enclaveId, side, office } = row
    const stage = row.project.stage as ProjectStage
    if (!mayReport(actor.role, { side: SIDES.of(side), office: office === null ? null : OFFICES.of(office) }))
      return refuse('not_yours')
    if (stage === 'dropped') return refuse('is_dropped')
    if (!isSigned(stage)) return refuse('not_signed')
    const next = stepTo('report', row.state, actor.role)
    if (!next.ok) return next
    if (row.kind !== kind) return refuse('changed_meanwhile')
    if (row.changes.some((change) => change.state === 'open' && change.kind === 'waive'))
      return refuse('waiver_open')
    if (doneOn > dayOf(now)) return refuse('in_the_future')
    const attached = await attachFile(tx, actor, proof, { type: 'project', id: row.projectId })
    if (!attached.ok) return attached
    await moveCommitment(tx, row, { state: next.value })
    const said = amount ?? row.amount.toFixed(2)
    const by = { reportedById: actor.userId, reportedAt: now }
    const made = { doneOn: dateOfDay(doneOn), amount: said, fileId: proof, note: words, state: 'reported' }
    await tx.commitmentProgress.create({ data: { enclaveId, id: newId(), commitmentId: id, ...made, ...by } })
    const told = {
      row,
      letter: commitmentLetters.commitment_reported,
      slug: actor.enclaveSlug,
      writer: actor.userId,
    } as const
    await tellOfCommitment(tx, { ...told, to: side === 'city' ? 'firm' : 'city' }, { day: doneOn }, now)
    const event = { ...ofOne(row), amount: said, doneOn, proof, note: words }
    await note(tx, actor, row, commitmentEvents.commitment_reported(event), now)
    return ok({ commitmentId: id })
  })
}
