import { db } from '~/platform/db.server'
import type { Self } from './account.server'
import { membershipsOf } from './queries.server'
import { liveSessionsOf } from './session.server'

/** What a person sees of their own account. */
export async function accountOf(self: Self, now: Date) {
  const [user, sessions, memberships] = await Promise.all([
    db.user.findUniqueOrThrow({ where: { id: self.userId } }),
    liveSessionsOf(self.userId, now),
    membershipsOf(self.userId),
  ])
  return {
    name: user.name,
    address: user.email ?? user.phone ?? '',
    locale: user.locale,
    secondFactor: user.totpSince !== null,
    sessions: sessions.length,
    memberships,
  }
}
