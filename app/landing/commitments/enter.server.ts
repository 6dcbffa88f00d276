import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import type { ProjectStage } from '~/landing/projects/stages'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { may } from './abilities'
import type { NewCommitment } from './commitment.form'
import { commitmentEvents } from './events'
import { lockedProject } from './locked.server'
import { isSigned } from './standing'
import { note, tellOfCommitment } from './tell.part.server'
import { sideOf } from './vocabulary'
import { termsOf } from './visible.server'
import { commitmentLetters } from './letters'

/** So many clauses an agreement has at most: its page shows them all. */
export const MOST_CLAUSES = 60

export type EnterRefusal =
  | 'is_dropped'
  | 'is_closed'
  | 'reason_missing'
  | 'too_many'
  | 'no_such_condition'
  | 'department_unknown'
  | 'day_passed'
type Entered = Outcome<{ commitmentId: string }, EnterRefusal>

/**
 * Enters a clause of a landing's agreement. Before the agreement is signed it stands at once; afterwards it is asked
 * for, with the reason, and the firm agrees to it or not.
 */
export async function enterCommitment(
  actor: Actor,
  projectId: string,
  input: NewCommitment,
  now: Date,
): Promise<Entered> {
  if (!may(actor.role, 'enter')) forbidden()
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'commitment.enter' }
  return inTransaction((tx) =>
    once<{ commitmentId: string }, EnterRefusal>(tx, by, now, () =>
      entered(tx, actor, projectId, input, now),
    ),
  )
}

async function entered(
  tx: Tx,
  actor: Actor,
  projectId: string,
  { idempotencyKey: _, reason, ...input }: NewCommitment,
  now: Date,
): Promise<Entered> {
  const project = await lockedProject(tx, actor, projectId)
  const { enclaveId } = project
  const stage = project.stage as ProjectStage
  if (stage === 'dropped') return refuse('is_dropped')
  if (project.closedOn) return refuse('is_closed')
  const proposed = isSigned(stage)
  if (proposed && reason === '') return refuse('reason_missing')
  if (proposed && input.dueOn < dayOf(now)) return refuse('day_passed')
  if ((await tx.commitment.count({ where: { enclaveId, projectId } })) >= MOST_CLAUSES)
    return refuse('too_many', { most: MOST_CLAUSES })
  const { departmentId, dependsOnId } = input
  if (departmentId !== null) {
    const where = { enclaveId, id: departmentId, ...inForceOn(dayOf(now)) }
    if ((await tx.department.count({ where })) === 0) return refuse('department_unknown')
  }
  if (dependsOnId !== null) {
    const where = {
      enclaveId,
      id: dependsOnId,
      projectId,
      state: { notIn: ['proposed', 'dropped', 'waived'] },
    }
    if ((await tx.commitment.count({ where })) === 0) return refuse('no_such_condition')
  }
  const id = newId()
  const ref = await nextRef(tx, enclaveId, 'CN', yearOf(dayOf(now)))
  const by = { createdById: actor.userId, createdAt: now }
  const row = await tx.commitment.create({
    data: {
      ...input,
      enclaveId,
      id,
      ref,
      projectId,
      side: sideOf(input.kind),
      dueOn: dateOfDay(input.dueOn),
      state: proposed ? 'proposed' : 'agreed',
      ...by,
    },
    include: { project: { include: { firm: true } } },
  })
  if (proposed) {
    const asked = { kind: 'new', state: 'open', reason, askedById: actor.userId, askedAt: now }
    await tx.commitmentChange.create({ data: { enclaveId, id: newId(), commitmentId: id, ...asked } })
    const told = {
      row,
      letter: commitmentLetters.commitment_asked,
      slug: actor.enclaveSlug,
      writer: actor.userId,
    } as const
    await tellOfCommitment(tx, { ...told, to: 'firm' }, { reason }, now)
  }
  const { kind, what } = input
  const event = commitmentEvents.commitment_entered({
    ref,
    kind,
    what,
    terms: termsOf(row),
    proposed,
    reason,
  })
  await note(tx, actor, row, event, now)
  return ok({ commitmentId: id })
}
