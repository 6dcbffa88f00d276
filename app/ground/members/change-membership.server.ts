import type { Happening } from '~/ground/audit/catalogue'
import { recordEvent } from '~/ground/audit/record.server'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Actor } from '~/ground/people/actor'
import { ADDRESSED, isProven } from '~/ground/people/address'
import { accessEvents, memberEvents } from '~/ground/people/events'
import { dayOf } from '~/shared/days'
import { placeIn } from './invite.server'
import type { ChangeMembership } from './members.form'
import { recordAccess } from '~/ground/people/record-access.server'
import { retireKeys } from '~/ground/people/retire-keys.part.server'

export type MembershipRefusal =
  | 'last_admin'
  | 'place_unknown'
  | 'already_member'
  | 'changed_meanwhile'
  | 'yourself'
  | 'belongs_elsewhere'
  | 'other_side'
  | 'address_unproven'
  | 'no_second_factor'

type Answer = Outcome<null, MembershipRefusal>

/**
 * Gives a member another role, or another firm or park; the last administrator stays one. A founder does not
 * become staff, nor staff a founder, of one enclave: who applies does not decide.
 */
export async function changeMembership(
  actor: Actor,
  id: string,
  input: ChangeMembership,
  now: Date,
): Promise<Answer> {
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx) => {
      const { before, admins } = await lockMembership(tx, enclaveId, id)
      if (input.role !== 'admin' && isLast(admins, before)) return refuse('last_admin')
      const place = await placeIn(tx, enclaveId, input, dayOf(now))
      if (!place) return refuse('place_unknown')
      const sides = (before.role === 'founder') !== (input.role === 'founder')
      if (sides) return refuse('other_side')
      const person = await tx.user.findUniqueOrThrow({ where: { id: before.userId }, select: ADDRESSED })
      if (input.role !== 'founder' && !isProven(person)) return refuse('address_unproven')
      const { count } = await tx.membership.updateMany({
        where: { enclaveId, id, endedAt: null },
        data: { role: input.role, ...place },
      })
      if (count === 0) return refuse('changed_meanwhile')
      await recordOfMember(
        tx,
        actor,
        before,
        memberEvents.membership_changed({ from: before.role, to: input.role }),
        now,
      )
      return ok(null)
    })
  return onConstraint<Answer, Answer>(work, {
    one_live_membership: () => refuse('already_member'),
    founder_or_staff_of_an_enclave: () => refuse('other_side'),
  })
}

/** Ends a membership; what the person did stays theirs on record. */
export async function endMembership(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<null, MembershipRefusal>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const { before, admins } = await lockMembership(tx, enclaveId, id)
    if (isLast(admins, before)) return refuse('last_admin')
    const { count } = await tx.membership.updateMany({
      where: { enclaveId, id, endedAt: null },
      data: { endedAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await recordOfMember(tx, actor, before, memberEvents.membership_ended({ role: before.role }), now)
    return ok(null)
  })
}

/** Closes or opens the account behind a membership, when it belongs to this enclave alone. */
export async function setDisabled(
  actor: Actor,
  id: string,
  disabled: boolean,
  now: Date,
): Promise<Outcome<null, MembershipRefusal>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const { before, admins } = await lockMembership(tx, enclaveId, id)
    const { userId } = before
    if (userId === actor.userId) return refuse('yourself')
    if (disabled && isLast(admins, before)) return refuse('last_admin')
    const elsewhere = await tx.membership.count({
      where: { userId, endedAt: null, enclaveId: { not: enclaveId } },
    })
    if (elsewhere > 0) return refuse('belongs_elsewhere')
    const { count } = await tx.user.updateMany({
      where: { id: userId, disabledAt: disabled ? null : { not: null } },
      data: { disabledAt: disabled ? now : null },
    })
    if (count === 0) return refuse('changed_meanwhile')
    if (disabled) await retireKeys(tx, userId, null, now)
    const kind = disabled ? 'account_disabled' : 'account_enabled'
    await recordOfMember(tx, actor, before, accessEvents[kind]({}), now)
    const person = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    await recordAccess(tx, kind, { person, by: { id: actor.userId, name: actor.name } }, now)
    return ok(null)
  })
}

type Member = { id: string; userId: string; role: string; firmId: string | null }

/** Locks the enclave's administrators first, so that two of them cannot remove each other at once. */
export async function lockMembership(tx: Tx, enclaveId: string, id: string) {
  await tx.$queryRaw`SELECT id FROM "Membership" WHERE "enclaveId" = ${enclaveId}::uuid AND role = 'admin'
    AND "endedAt" IS NULL ORDER BY id FOR UPDATE`
  const live = await tx.membership.findMany({ where: { enclaveId, role: 'admin', endedAt: null } })
  const enabled = await tx.user.findMany({
    where: { id: { in: live.map((one) => one.userId) }, disabledAt: null },
    select: { id: true },
  })
  const admins = live.filter((one) => enabled.some((user) => user.id === one.userId))
  const before = (await tx.membership.findFirst({ where: { enclaveId, id, endedAt: null } })) ?? notFound()
  return { before, admins }
}

function isLast(admins: Member[], member: Member): boolean {
  return member.role === 'admin' && admins.every((one) => one.userId === member.userId)
}

export async function recordOfMember(
  tx: Tx,
  actor: Actor,
  { userId, firmId }: Member,
  event: Happening,
  now: Date,
) {
  const subject = { type: 'user', id: userId }
  await recordEvent(tx, { enclaveId: actor.enclaveId, actor, subject, firmId, event }, now)
}
