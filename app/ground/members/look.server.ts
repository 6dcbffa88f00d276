import { recordEvent } from '~/ground/audit/record.server'
import { NOWHERE, type Actor, type Role } from '~/ground/people/actor'
import { memberEvents } from '~/ground/people/events'
import { memberOf } from '~/ground/people/queries.server'
import { shownSessionOf, type LookedAtBy } from '~/ground/people/session.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { LookForm } from './look.form'

export type LookRefusal = 'yourself' | 'administrator' | 'closed' | 'already' | 'wrong_role'
type Began = Outcome<{ role: Role }, LookRefusal>

/** An administrator and the session from which they look. */
export type Looker = Actor & { sessionId: string }

/**
 * An administrator begins to look as a member of the enclave: their session then reads as that member, in that one
 * role, until it ends. Not as administrators, of an enclave or of the installation.
 */
export async function beginLook(
  looker: Looker,
  memberId: string,
  { reason }: LookForm,
  now: Date,
): Promise<Began> {
  const { sessionId, ...actor } = looker
  const { enclaveId } = actor
  if (actor.role !== 'admin' || actor.lookedAtBy) return refuse('wrong_role')
  const work = () =>
    inTransaction(async (tx): Promise<Began> => {
      const where = { enclaveId, id: memberId, endedAt: null }
      const member = (await tx.membership.findFirst({ where })) ?? notFound()
      const { userId } = member
      if (userId === actor.userId) return refuse('yourself')
      if (await isAdministrator(tx, userId)) return refuse('administrator')
      const user = await tx.user.findUniqueOrThrow({ where: { id: userId } })
      if (user.disabledAt) return refuse('closed')
      const { lookMinutes } = await settingOn(tx, enclaveId, 'limits', dayOf(now))
      // One that has run out, and that nobody has ended yet, makes room.
      await endOf(tx, { sessionId, endsAt: { lte: now } }, now)
      const endsAt = new Date(now.getTime() + lookMinutes * 60_000)
      const by = { byId: actor.userId, byMembershipId: actor.membershipId, sessionId }
      await tx.look.create({
        data: { enclaveId, id: newId(), ...by, userId, memberId, reason, startedAt: now, endsAt },
      })
      const subject = { type: 'user', id: userId }
      const event = memberEvents.look_began({
        role: member.role,
        person: user.name,
        reason,
        until: endsAt.toISOString(),
      })
      await recordEvent(tx, { enclaveId, actor, subject, event }, now)
      return ok({ role: member.role as Role })
    })
  return onConstraint<Began, Began>(work, { one_look_of_a_session: () => refuse('already') })
}

/** Who administers anything is not looked as. */
async function isAdministrator(tx: Tx, userId: string): Promise<boolean> {
  const installation = await tx.installationAdmin.count({ where: { userId, endedAt: null } })
  return (
    installation > 0 || (await tx.membership.count({ where: { userId, role: 'admin', endedAt: null } })) > 0
  )
}

/** Ends a look; one that has ended meanwhile stays as it is. */
export async function endLook(by: LookedAtBy, now: Date): Promise<void> {
  await inTransaction((tx) => endOf(tx, { id: by.lookId }, now))
}

/** Whom the browser of a request looks as, if anybody. */
export async function lookOf(request: Request): Promise<LookedAtBy | null> {
  return (await shownSessionOf(request))?.lookedAtBy ?? null
}

/** The administrator who looks, in their own role; null where nobody looks as somebody else. */
export async function lookingActor(request: Request): Promise<Actor | null> {
  const look = await lookOf(request)
  if (!look) return null
  const { userId, name, membershipId, enclaveId, enclaveSlug } = look
  return { userId, name, role: 'admin', enclaveId, enclaveSlug, membershipId, ...NOWHERE }
}

/** Puts the end of every look that has run out, or whose session has ended, on record. */
export async function endLooks(now: Date): Promise<number> {
  return inTransaction(async (tx) => {
    const ended = await tx.session.findMany({
      where: { endedAt: { not: null }, id: { in: await openSessions(tx) } },
      select: { id: true },
    })
    const over = { OR: [{ endsAt: { lte: now } }, { sessionId: { in: ended.map(({ id }) => id) } }] }
    return endOf(tx, over, now)
  })
}

async function openSessions(tx: Tx): Promise<string[]> {
  const open = await tx.look.findMany({ where: { endedAt: null }, select: { sessionId: true } })
  return open.flatMap(({ sessionId }) => sessionId ?? [])
}

type Which = { id?: string; sessionId?: string; endsAt?: { lte: Date }; OR?: object[] }

/** The state is in the WHERE: of two ends at once one is on record. */
async function endOf(tx: Tx, which: Which, now: Date): Promise<number> {
  const open = await tx.look.findMany({ where: { ...which, endedAt: null } })
  let ended = 0
  for (const look of open) {
    const { enclaveId, id, userId, byId, endsAt } = look
    const endedAt = endsAt < now ? endsAt : now
    const { count } = await tx.look.updateMany({ where: { enclaveId, id, endedAt: null }, data: { endedAt } })
    if (count === 0) continue
    const names = await tx.user.findMany({
      where: { id: { in: [userId, byId] } },
      select: { id: true, name: true },
    })
    const nameOf = (one: string) => names.find((user) => user.id === one)?.name ?? ''
    const event = memberEvents.look_ended({ person: nameOf(userId), byItself: endsAt <= now })
    const actor = { userId: byId, name: nameOf(byId), role: 'admin' }
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'user', id: userId }, event }, now)
    ended += 1
  }
  return ended
}

const SHOWN = 10

/** Who has looked as a person, the latest first: for the page of their account. */
export async function looksAt(userId: string) {
  const looks = await db.look.findMany({ where: { userId }, orderBy: { startedAt: 'desc' }, take: SHOWN })
  const people = await db.user.findMany({
    where: { id: { in: looks.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  })
  return looks.map(({ byId, startedAt, endsAt, endedAt, reason }) => ({
    name: people.find(({ id }) => id === byId)?.name ?? '',
    from: startedAt.toISOString(),
    until: (endedAt ?? endsAt).toISOString(),
    reason,
  }))
}

/** What the page of a look says before it begins. */
export async function lookPage(actor: Actor, memberId: string | undefined) {
  const member = await memberOf(actor, memberId)
  const { lookMinutes } = await settingOn(db, actor.enclaveId, 'limits')
  return { member: { id: member.id, name: member.name }, minutes: lookMinutes }
}
