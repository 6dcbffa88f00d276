import { recordEvent } from '~/ground/audit/record.server'
import type { Founding } from './found.form'
import { foundWithin, TAKEN } from './found.part.server'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId, newToken, sha256 } from '~/platform/ids.server'
import { now as clock } from '~/platform/clock.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { createUser } from '~/ground/accounts/create-user.part.server'
import { memberEvents } from '~/ground/people/events'
import type { FirstAdmin } from '~/ground/members/members.form'
import type { PasswordProblem } from '~/ground/accounts/password'
import { hashPassword } from '~/ground/accounts/password.server'
import { newPasswordProblem } from '~/ground/accounts/password-words.server'
import { recordAccess } from '~/ground/people/record-access.server'
import type { Origin } from '~/ground/people/request.server'
import { startSession } from '~/ground/people/session.server'

const LINK_MS = 24 * 3600_000

/** The one-time link that makes the first administrator, while there is no account at all; each start makes it anew. */
export async function firstAdminLink(): Promise<string | null> {
  const now = clock()
  return inTransaction(async (tx) => {
    if (await tx.user.findFirst({ select: { id: true } })) return null
    await tx.oneTimeLink.updateMany({ where: { kind: 'first_admin', usedAt: null }, data: { usedAt: now } })
    const token = newToken()
    const expiresAt = new Date(now.getTime() + LINK_MS)
    await tx.oneTimeLink.create({
      data: { id: newId(), tokenHash: sha256(token), kind: 'first_admin', createdAt: now, expiresAt },
    })
    return `${env().BASE_URL}/first-administrator?token=${token}`
  })
}

/** The link as it stands: open, and whether an enclave has to be founded with the account. */
export async function firstAdminLinkOf(
  token: string,
  now: Date,
): Promise<{ id: string; founds: boolean } | null> {
  const link = await db.oneTimeLink.findUnique({ where: { tokenHash: sha256(token) } })
  if (!link || link.kind !== 'first_admin' || link.usedAt || link.expiresAt <= now) return null
  return { id: link.id, founds: (await db.enclave.count()) === 0 }
}

/**
 * Makes the first account, administrator of the installation and of every enclave there is, and signs it in; the link is used up. Where there
 * is no enclave yet it is founded in the same transaction, so that a refusal leaves nothing behind.
 */
export async function makeFirstAdmin(
  input: FirstAdmin,
  from: Origin & { previous: string | null },
  now: Date,
  founding?: Founding,
): Promise<Outcome<{ cookie: string }, 'link_ended' | 'slug_taken' | PasswordProblem>> {
  const link = await firstAdminLinkOf(input.token, now)
  if (!link) return refuse('link_ended')
  const problem = await newPasswordProblem(input.password, [input.identifier.value, input.name])
  if (problem) return refuse(problem)
  const passwordHash = await hashPassword(input.password)
  const work = () =>
    inTransaction((tx) => make(tx, { input, linkId: link.id, passwordHash, from, founding }, now))
  return onConstraint<Made, Made>(
    work,
    Object.fromEntries(TAKEN.map((name) => [name, () => refuse('slug_taken')])),
  )
}

type Made = Outcome<{ cookie: string }, 'link_ended' | 'slug_taken'>
type Making = {
  input: FirstAdmin
  linkId: string
  passwordHash: string
  from: Origin & { previous: string | null }
  founding: Founding | undefined
}

async function make(
  tx: Tx,
  { input, linkId, passwordHash, from, founding }: Making,
  now: Date,
): Promise<Made> {
  // Of two at once the second waits here and then finds the link used.
  const open = await tx.$queryRaw<unknown[]>`
      SELECT id FROM "OneTimeLink" WHERE id = ${linkId}::uuid AND "usedAt" IS NULL FOR UPDATE`
  if (open.length === 0) return refuse('link_ended')
  const { name, identifier, locale } = input
  const user = await createUser(tx, { name, identifier, passwordHash, locale, proven: true }, now)
  if (!user) return refuse('link_ended')
  await tx.oneTimeLink.updateMany({ where: { id: linkId }, data: { usedAt: now } })
  await tx.installationAdmin.create({ data: { userId: user.id, namedAt: now } })
  if (founding) await foundWithin(tx, founding, now, { userId: user.id, name })
  const session = { userAgent: from.userAgent, secondFactor: false, previous: from.previous }
  const cookie = await startSession(tx, user.id, session, now)
  const enclaves = await tx.enclave.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  for (const { id: enclaveId } of enclaves) {
    await tx.membership.create({
      data: { enclaveId, id: newId(), userId: user.id, role: 'admin', createdAt: now },
    })
    const subject = { type: 'user', id: user.id }
    const actor = { userId: user.id, name, role: 'admin' as const }
    const event = memberEvents.member_joined({ role: 'admin' })
    await recordEvent(tx, { enclaveId, actor, subject, event }, now)
  }
  await recordAccess(tx, 'first_admin_made', { person: user, origin: from }, now)
  return ok({ cookie })
}
