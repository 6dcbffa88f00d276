import { db } from '~/platform/db.server'
import type { Actor } from '~/ground/people/actor'

export type FirmPeople = {
  members: { id: string; name: string; since: string; you: boolean }[]
  invitations: { id: string; address: string; until: string; expired: boolean }[]
}

/** Who acts for a founder's firm, and who has been asked to. */
export async function firmPeople({ enclaveId, firmId, userId }: Actor, now: Date): Promise<FirmPeople> {
  const of = { enclaveId, role: 'founder', firmId: firmId ?? '' }
  const [memberships, invitations] = firmId
    ? await Promise.all([
        db.membership.findMany({ where: { ...of, endedAt: null }, orderBy: { id: 'asc' } }),
        db.invitation.findMany({
          where: { ...of, acceptedAt: null, withdrawnAt: null },
          orderBy: { createdAt: 'desc' },
        }),
      ])
    : [[], []]
  const users = await db.user.findMany({
    where: { id: { in: memberships.map((one) => one.userId) } },
    select: { id: true, name: true },
  })
  return {
    members: memberships.map((one) => ({
      id: one.id,
      since: one.createdAt.toISOString(),
      you: one.userId === userId,
      name: users.find((user) => user.id === one.userId)?.name ?? '',
    })),
    invitations: invitations.map((one) => ({
      id: one.id,
      address: one.address,
      until: one.expiresAt.toISOString(),
      expired: one.expiresAt <= now,
    })),
  }
}
