import { recordEvent } from '~/audit/record.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { newId, sha256 } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import type { Role } from './actor'
import { createUser, userByIdentifier } from './create-user.part.server'
import { readIdentifier } from './identifier'
import { problemOf } from './password'
import { hashPassword } from './password.server'
import { recordAccess } from './record-access.server'
import type { Origin } from './request.server'
import { startSession } from './session.server'

type Open = NonNullable<Awaited<ReturnType<typeof openInvitation>>>

/** The invitation of a link, while it is open. */
export async function openInvitation(token: string, now: Date) {
  const found = await db.invitation.findUnique({ where: { tokenHash: sha256(token) } })
  if (!found || found.acceptedAt || found.withdrawnAt || found.expiresAt <= now) return null
  return found
}

/** Whoever is signed in takes the role: the letter reached them. */
export async function acceptInvitation(
  user: { userId: string; name: string },
  token: string,
  now: Date,
): Promise<Outcome<{ role: Role; enclaveId: string }, 'link_ended'>> {
  const open = await openInvitation(token, now)
  if (!open) return refuse('link_ended')
  return inTransaction(async (tx) => {
    if (!(await claim(tx, open, now))) return refuse('link_ended')
    return ok(await join(tx, open, { id: user.userId, name: user.name }, now))
  })
}

/** Who has no account yet makes one with the invited address, and is signed in. */
export async function acceptAsNew(
  token: string,
  input: { name: string; password: string },
  from: Origin & { locale: Locale; previous: string | null },
  now: Date,
): Promise<
  Outcome<
    { role: Role; enclaveId: string; cookie: string },
    'link_ended' | 'has_account' | 'password_is_identifier'
  >
> {
  const open = await openInvitation(token, now)
  const identifier = open ? readIdentifier(open.address) : null
  if (!open || !identifier) return refuse('link_ended')
  if (problemOf(input.password, open.address)) return refuse('password_is_identifier')
  const passwordHash = await hashPassword(input.password)
  return inTransaction(async (tx) => {
    if (await userByIdentifier(tx, identifier)) return refuse('has_account')
    if (!(await claim(tx, open, now))) return refuse('link_ended')
    const user = await createUser(
      tx,
      { name: input.name, identifier, passwordHash, locale: from.locale },
      now,
    )
    if (!user) throw new Error('the invited address got an account meanwhile')
    const session = { userAgent: from.userAgent, secondFactor: false, previous: from.previous }
    const cookie = await startSession(tx, user.id, session, now)
    const joined = await join(tx, open, user, now)
    await recordAccess(tx, 'signed_up', { person: user, typed: open.address, origin: from }, now)
    return ok({ ...joined, cookie })
  })
}

async function claim(tx: Tx, open: Open, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { enclaveId: open.enclaveId, id: open.id, acceptedAt: null, withdrawnAt: null },
    data: { acceptedAt: now },
  })
  return count > 0
}

async function join(tx: Tx, open: Open, user: { id: string; name: string }, now: Date) {
  const { enclaveId, firmId, parkId } = open
  const role = open.role as Role
  // Somebody who has the role already keeps the one membership.
  await tx.membership.createMany({
    data: { enclaveId, id: newId(), userId: user.id, role, firmId, parkId, createdAt: now },
    skipDuplicates: true,
  })
  const actor = { userId: user.id, name: user.name, role }
  const subject = { type: 'user', id: user.id }
  await recordEvent(tx, { enclaveId, actor, kind: 'member_joined', subject, firmId, payload: { role } }, now)
  return { role, enclaveId }
}
