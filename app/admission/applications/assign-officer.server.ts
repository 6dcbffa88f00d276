import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { holdFile } from './gate.part.server'
import { opinionOf } from './screening-state'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { applicationEvents } from './events'
import { isClosed } from './lifecycle'
import { screeningOf } from './queries.server'
import { loadForStaff, note } from './staff.server'

export type OfficerRefusal =
  | 'closed'
  | 'theirs_already'
  | 'not_an_officer'
  | 'is_second_screener'
  | 'opinion_given'
  | 'changed_meanwhile'
type Handed = Outcome<{ ref: string; before: string | null }, OfficerRefusal>
type Handing = { to: string | null; from?: string | null }

/** Puts somebody in charge of an application, or nobody; `from` says who was in charge when it was asked for. */
export async function assignOfficer(
  actor: Actor,
  id: string,
  { to, from }: Handing,
  now: Date,
): Promise<Handed> {
  const work = () => inTransaction((tx) => hand(tx, actor, id, { to, from }, now))
  return onConstraint<Handed, Handed>(work, {
    two_screeners_are_two_people: () => refuse('is_second_screener'),
  })
}

async function hand(tx: Tx, actor: Actor, id: string, { to, from }: Handing, now: Date): Promise<Handed> {
  await holdFile(tx, { enclaveId: actor.enclaveId, id })
  const before = await loadForStaff(tx, actor, id)
  const { enclaveId, officerId } = before
  if (isClosed(before)) return refuse('closed')
  if (from !== undefined && officerId !== from) return refuse('changed_meanwhile')
  if (officerId === to) return refuse('theirs_already')
  if (to !== null && before.secondOfficerId === to) return refuse('is_second_screener')
  // Whoever has spoken as the first of two screeners stays the first of this round.
  const spoke = before.state === 'screening' && opinionOf(screeningOf(before), officerId) !== null
  if (spoke) return refuse('opinion_given')
  const role = { in: ['officer', 'director'] }
  const member =
    to && (await tx.membership.findFirst({ where: { enclaveId, userId: to, role, endedAt: null } }))
  if (to && !member) return refuse('not_an_officer')
  const { count } = await tx.application.updateMany({
    where: { enclaveId, id, officerId, state: before.state },
    data: { officerId: to },
  })
  if (count === 0) return refuse('changed_meanwhile')
  const name = to ? (await tx.user.findUniqueOrThrow({ where: { id: to } })).name : ''
  await note(
    tx,
    actor,
    before,
    applicationEvents.application_officer_set({ officer: name, officerId: to, from: officerId }),
    now,
  )
  return ok({ ref: before.ref, before: officerId })
}
