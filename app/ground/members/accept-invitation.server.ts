import { dayOf } from '~/shared/days'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { newId, sha256 } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Role } from '~/ground/people/actor'
import { hasProven, isProven } from '~/ground/people/address'
import { memberEvents } from '~/ground/people/events'
import { masked } from '~/shared/codes/identifier'
import { navWords } from '~/ground/people/nav'
import { proveAddress } from '~/ground/accounts/prove-address.part.server'
import { memberLetters } from './letters'

export type OpenInvitation = NonNullable<Awaited<ReturnType<typeof openInvitation>>>
type Answer = Outcome<{ role: Role; enclaveId: string }, AcceptRefusal>
export type AcceptRefusal = 'link_ended' | 'other_address' | 'address_unproven' | 'other_side'

/** The invitation of a link, while it is open. */
export async function openInvitation(token: string, now: Date) {
  const found = await db.invitation.findUnique({ where: { tokenHash: sha256(token) } })
  if (!found || found.acceptedAt || found.withdrawnAt || found.expiresAt <= now) return null
  return found
}

/**
 * Whoever is signed in takes the role, if the invitation was for an address of theirs: opening what was sent
 * there shows it to be theirs. Another address is accepted only where the inviter allowed it, from an account
 * that has proven its own; that is on record, and the inviter is told.
 */
export async function acceptInvitation(
  user: { userId: string; name: string },
  token: string,
  now: Date,
): Promise<Answer> {
  const open = await openInvitation(token, now)
  if (!open) return refuse('link_ended')
  const person = { id: user.userId, name: user.name }
  const work = () =>
    inTransaction(async (tx) => {
      const own = await tx.user.findUniqueOrThrow({ where: { id: person.id } })
      const isTheirs = own.email === open.address || own.phone === open.address
      if (!isTheirs && !open.anyAddress) return refuse('other_address')
      if (!isTheirs && !isProven(own)) return refuse('address_unproven')
      if (!(await claimInvitation(tx, open, person.id, now))) return refuse('link_ended')
      if (isTheirs && !hasProven(own, open.address)) await proveAddress(tx, person, open.address, null, now)
      const joined = await join(tx, open, person, now)
      if (!isTheirs) await tellInviter(tx, open, { ...person, address: own.email ?? own.phone ?? '' }, now)
      return ok(joined)
    })
  return onConstraint<Answer, Answer>(work, {
    founder_or_staff_of_an_enclave: () => refuse('other_side'),
    one_live_membership: () => refuse('link_ended'),
  })
}

/** Uses an invitation up; false when somebody else did so meanwhile. */
export async function claimInvitation(
  tx: Tx,
  open: OpenInvitation,
  acceptedById: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { enclaveId: open.enclaveId, id: open.id, acceptedAt: null, withdrawnAt: null },
    data: { acceptedAt: now, acceptedById },
  })
  return count > 0
}

/** The person has the role from now on. */
export async function join(
  tx: Tx,
  open: OpenInvitation,
  user: { id: string; name: string },
  now: Date,
): Promise<{ role: Role; enclaveId: string }> {
  const { enclaveId, firmId, parkId, departmentId } = open
  const role = open.role as Role
  const held = { enclaveId, userId: user.id, role, firmId, parkId, departmentId, endedAt: null }
  // Somebody who has the role already keeps the one membership.
  if ((await tx.membership.count({ where: held })) === 0) {
    const data = {
      enclaveId,
      id: newId(),
      userId: user.id,
      role,
      firmId,
      parkId,
      departmentId,
      createdAt: now,
    }
    await tx.membership.create({ data })
  }
  const actor = { userId: user.id, name: user.name, role }
  const subject = { type: 'user', id: user.id }
  await recordEvent(
    tx,
    { enclaveId, actor, subject, firmId, event: memberEvents.member_joined({ role }) },
    now,
  )
  return { role, enclaveId }
}

async function tellInviter(
  tx: Tx,
  open: OpenInvitation,
  user: { id: string; name: string; address: string },
  now: Date,
): Promise<void> {
  const { enclaveId, id, firmId, invitedById } = open
  const role = open.role as Role
  const enclave = await enclaveOn(tx, enclaveId, dayOf(now))
  const [invited, address] = [masked(open.address), masked(user.address)]
  await postLetter(
    tx,
    {
      enclaveId,
      toUserId: invitedById,
      letter: memberLetters.invitation_taken_elsewhere,
      params: {
        person: user.name,
        invited,
        address,
        enclaveZh: enclave.nameZh,
        enclaveEn: enclave.nameEn,
        roleZh: navWords.zh.roles[role],
        roleEn: navWords.en.roles[role],
      },
      about: { type: 'invitation', id },
    },
    now,
  )
  const actor = { userId: user.id, name: user.name, role }
  const payload = { role, invited, address }
  const subject = { type: 'invitation', id }
  const event = memberEvents.invitation_taken_elsewhere(payload)
  await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
}
