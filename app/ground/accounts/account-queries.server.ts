import { channelOf } from '~/ground/notices/channels.server'
import { db } from '~/platform/db.server'
import type { Self } from './account.server'
import type { AddressLine } from '../account-pages/address-lines'
import { hasProven, type Addressed } from '~/ground/people/address'
import { membershipsOf } from '~/ground/people/queries.server'
import { liveSessionsOf } from '~/ground/people/session.server'
import { addressStatusOf } from '~/ground/people/address-status.server'

/** What a person sees of their own account. */
export async function accountOf(self: Self, now: Date) {
  const [user, sessions, memberships] = await Promise.all([
    db.user.findUniqueOrThrow({ where: { id: self.userId } }),
    liveSessionsOf(self.userId, now),
    membershipsOf(self.userId),
  ])
  return {
    name: user.name,
    addresses: linesOf(user),
    standing: addressStatusOf(user),
    locale: user.locale,
    secondFactor: user.totpSince !== null,
    sessions: sessions.length,
    memberships,
  }
}

function linesOf(user: Addressed): AddressLine[] {
  return (['email', 'phone'] as const).flatMap((kind) => {
    const address = user[kind]
    if (!address) return []
    return [{ kind, address, proven: hasProven(user, address), reachable: channelOf(address) !== null }]
  })
}
