import { INSTALLATION } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Actor } from '~/ground/people/actor'
import { lockMembership, recordOfMember, type MembershipRefusal } from './change-membership.server'
import { accessEvents } from '~/ground/people/events'
import { recordAccess } from '~/ground/people/record-access.server'
import { retireKeys } from '~/ground/people/retire-keys.part.server'
import { memberLetters } from './letters'

/**
 * Takes the second factor off a member's account, for somebody who has lost phone and recovery codes: every
 * session ends, the person is written to, and it is on record who did it. Not one's own, and not of an account
 * that also belongs to another enclave.
 */
export async function clearSecondFactor(
  actor: Actor,
  membershipId: string,
  now: Date,
): Promise<Outcome<null, MembershipRefusal>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const { before } = await lockMembership(tx, enclaveId, membershipId)
    const { userId } = before
    if (userId === actor.userId) return refuse('yourself')
    const elsewhere = { userId, endedAt: null, enclaveId: { not: enclaveId } }
    if ((await tx.membership.count({ where: elsewhere })) > 0) return refuse('belongs_elsewhere')
    const { count } = await tx.user.updateMany({
      where: { id: userId, totpSince: { not: null } },
      data: { totpSecret: null, totpSince: null, recoveryCodes: [] },
    })
    if (count === 0) return refuse('no_second_factor')
    await retireKeys(tx, userId, null, now)
    const about = { type: 'user', id: userId }
    const letter = { enclaveId: INSTALLATION, toUserId: userId, letter: memberLetters.second_factor_cleared }
    await postLetter(tx, { ...letter, params: { by: actor.name }, about }, now)
    await recordOfMember(tx, actor, before, accessEvents.second_factor_cleared({}), now)
    const person = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    const by = { id: actor.userId, name: actor.name }
    await recordAccess(tx, 'second_factor_cleared', { person, by }, now)
    return ok(null)
  })
}
