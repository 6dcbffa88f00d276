import { recordEvent } from '~/ground/audit/record.server'
import { newestSetting, writeSetting } from '~/ground/settings/decide.part.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { dayOf } from '~/shared/days'
import { ROLES, type Actor, type Role } from '~/ground/people/actor'
import { memberEvents } from '~/ground/people/events'
import { db, inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { SecondFactorRoles } from './second-factor-roles.form'

/** The roles in which nobody acts without a second factor, and how many people of each role have none. */
export async function secondFactorRoles({ enclaveId, userId }: Actor) {
  const [security, without, own] = await Promise.all([
    settingOn(db, enclaveId, 'security'),
    db.$queryRaw<{ role: Role; people: number }[]>`
      SELECT m.role, count(DISTINCT m."userId")::int AS people
      FROM "Membership" m JOIN "User" u ON u.id = m."userId"
      WHERE m."enclaveId" = ${enclaveId}::uuid AND m."endedAt" IS NULL AND u."disabledAt" IS NULL
        AND u."totpSince" IS NULL GROUP BY m.role`,
    db.user.findUniqueOrThrow({ where: { id: userId }, select: { totpSince: true } }),
  ])
  return {
    roles: security.secondFactorRoles,
    without: Object.fromEntries(without.map(({ role, people }) => [role, people])),
    hasOwn: own.totpSince !== null,
  }
}

/** Sets them. Whoever has such a role and no second factor is led to set one up at their next request. */
export async function requireSecondFactor(
  actor: Actor,
  input: SecondFactorRoles,
  now: Date,
): Promise<Outcome<null, 'wrong_role'>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  const roles = ROLES.filter((role) => input.roles.includes(role))
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR NO KEY UPDATE`
    const day = dayOf(now)
    const security = await settingOn(tx, enclaveId, 'security', day)
    const before = security.secondFactorRoles
    if (roles.join() === before.join()) return ok(null)
    const { version: after } = await newestSetting(tx, enclaveId, 'security')
    const content = { ...security, secondFactorRoles: roles }
    const decided = {
      enclaveId,
      topic: 'security',
      content,
      effectiveOn: day,
      reason: '',
      byId: actor.userId,
      after,
    } as const
    await writeSetting(tx, decided, now)
    const subject = { type: 'enclave', id: enclaveId }
    const event = memberEvents.second_factor_required({ roles, before })
    await recordEvent(tx, { enclaveId, actor, subject, event }, now)
    return ok(null)
  })
}
