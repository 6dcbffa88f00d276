import { recordEvent } from '~/ground/audit/record.server'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Actor } from '~/ground/people/actor'
import { memberEvents } from '~/ground/people/events'
import { invite, withdrawInvitation } from './invite.server'
import type { InviteColleague } from './members.form'

/** A founder asks a colleague to act for the firm too. */
export async function inviteColleague(
  actor: Actor,
  input: InviteColleague,
  now: Date,
): ReturnType<typeof invite> {
  const { firmId } = actor
  if (actor.role !== 'founder' || !firmId) return refuse('place_unknown')
  return invite(actor, { ...input, role: 'founder', firmId }, now)
}

/** A founder takes back an invitation of the own firm. */
export async function withdrawColleagueInvitation(
  actor: Actor,
  id: string | undefined,
  now: Date,
): ReturnType<typeof withdrawInvitation> {
  const { enclaveId, firmId } = actor
  const mine =
    isId(id) && firmId
      ? await inTransaction((tx) =>
          tx.invitation.count({ where: { enclaveId, id, firmId, role: 'founder' } }),
        )
      : 0
  return mine > 0 && id ? withdrawInvitation(actor, id, now) : notFound()
}

/** A founder ends a colleague's part in the firm; somebody always remains. */
export async function endColleague(
  actor: Actor,
  id: string | undefined,
  now: Date,
): Promise<Outcome<null, 'yourself' | 'changed_meanwhile'>> {
  const { enclaveId, firmId } = actor
  if (!isId(id) || !firmId) notFound()
  return inTransaction(async (tx) => {
    // Of two who end each other at once only one does: the firm's memberships are locked first.
    await tx.$queryRaw`SELECT id FROM "Membership" WHERE "enclaveId" = ${enclaveId}::uuid
      AND "firmId" = ${firmId}::uuid AND "endedAt" IS NULL ORDER BY id FOR UPDATE`
    const live = await tx.membership.findMany({
      where: { enclaveId, firmId, role: 'founder', endedAt: null },
    })
    const before = live.find((one) => one.id === id) ?? notFound()
    if (!live.some((one) => one.userId === actor.userId)) return refuse('changed_meanwhile')
    if (before.userId === actor.userId) return refuse('yourself')
    await tx.membership.updateMany({ where: { enclaveId, id, endedAt: null }, data: { endedAt: now } })
    const subject = { type: 'user', id: before.userId }
    const payload = { role: 'founder' }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId, event: memberEvents.membership_ended(payload) },
      now,
    )
    return ok(null)
  })
}
