import { recordEvent } from '~/ground/audit/record.server'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { claimInvitation, join, openInvitation, type OpenInvitation } from './accept-invitation.server'
import type { Role } from '~/ground/people/actor'
import { hasProven } from '~/ground/people/address'
import { createUser, userByIdentifier, type NewUser } from '~/ground/accounts/create-user.part.server'
import { memberEvents } from '~/ground/people/events'
import { readIdentifier } from '~/shared/codes/identifier'
import type { PasswordProblem } from '~/ground/accounts/password'
import { hashPassword } from '~/ground/accounts/password.server'
import { newPasswordProblem } from '~/ground/accounts/password-words.server'
import { proveAddress, takeOver } from '~/ground/accounts/prove-address.part.server'
import { recordAccess } from '~/ground/people/record-access.server'
import type { Origin } from '~/ground/people/request.server'
import { startSession } from '~/ground/people/session.server'

/**
 * Who has no account yet makes one with the invited address, and is signed in. An account that a stranger
 * made with the address, and never proved, becomes theirs.
 */
export async function acceptAsNew(
  token: string,
  input: { name: string; password: string },
  from: Origin & { locale: Locale; previous: string | null },
  now: Date,
): Promise<
  Outcome<
    { role: Role; enclaveId: string; cookie: string },
    'link_ended' | 'has_account' | 'other_side' | PasswordProblem
  >
> {
  const open = await openInvitation(token, now)
  const identifier = open ? readIdentifier(open.address) : null
  if (!open || !identifier) return refuse('link_ended')
  const problem = await newPasswordProblem(input.password, [open.address, input.name])
  if (problem) return refuse(problem)
  const passwordHash = await hashPassword(input.password)
  const wanted = { name: input.name, identifier, passwordHash, locale: from.locale, proven: true }
  const work = () =>
    inTransaction(async (tx) => {
      const user = await accountFor(tx, wanted, open, now)
      if (!user) return refuse('has_account')
      // Refusing takes the account back with it: the transaction has written nothing when it throws.
      if (!(await claimInvitation(tx, open, user.id, now))) throw new LinkEnded()
      const session = { userAgent: from.userAgent, secondFactor: false, previous: from.previous }
      const cookie = await startSession(tx, user.id, session, now)
      const joined = await join(tx, open, user, now)
      await recordAccess(tx, 'signed_up', { person: user, typed: open.address, origin: from }, now)
      return ok({ ...joined, cookie })
    })
  try {
    return await onConstraint(work, { founder_or_staff_of_an_enclave: () => refuse('other_side') })
  } catch (error) {
    if (error instanceof LinkEnded) return refuse('link_ended')
    throw error
  }
}

class LinkEnded extends Error {}

/** A new account, or the one that was waiting for its owner; null where its owner has come already. */
async function accountFor(
  tx: Tx,
  wanted: NewUser,
  open: OpenInvitation,
  now: Date,
): Promise<{ id: string; name: string } | null> {
  const { identifier, name, passwordHash } = wanted
  const known = await userByIdentifier(tx, identifier)
  if (!known) return createUser(tx, wanted, now)
  if (hasProven(known, identifier.value) || known.disabledAt) return null
  const person = { id: known.id, name }
  await tx.user.update({ where: { id: known.id }, data: { name, locale: wanted.locale } })
  await proveAddress(tx, person, identifier.value, null, now)
  await takeOver(tx, person, passwordHash, now)
  if (open.role !== 'founder') await endFounding(tx, person, open, now)
  return person
}

/** A firm that a stranger entered under somebody's address does not keep that somebody out of the staff. */
async function endFounding(
  tx: Tx,
  person: { id: string; name: string },
  { enclaveId }: OpenInvitation,
  now: Date,
): Promise<void> {
  const where = { enclaveId, userId: person.id, role: 'founder', endedAt: null }
  for (const { id, firmId } of await tx.membership.findMany({ where, orderBy: { id: 'asc' } })) {
    await tx.membership.updateMany({ where: { enclaveId, id }, data: { endedAt: now } })
    const subject = { type: 'user', id: person.id }
    const event = memberEvents.membership_ended({ role: 'founder' })
    await recordEvent(tx, { enclaveId, actor: null, subject, firmId, event }, now)
  }
}
