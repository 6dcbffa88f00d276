import { channelOf, sendsMail } from '~/ground/notices/channels.server'
import { db, type Tx } from '~/platform/db.server'
import { ADDRESSED, isProven, type Addressed } from './address'

/** How an account stands: whether letters reach it, and whether anything shows whose it is. */
export type AddressStatus = { address: string; reachable: boolean; proven: boolean; sendsMail: boolean }

export function addressStatusOf(person: Addressed): AddressStatus {
  const address = person.email ?? person.phone ?? ''
  return {
    address,
    proven: isProven(person),
    sendsMail: sendsMail(),
    reachable: channelOf(address) !== null,
  }
}

export async function addressStatus(userId: string): Promise<AddressStatus> {
  return addressStatusOf(await db.user.findUniqueOrThrow({ where: { id: userId }, select: ADDRESSED }))
}

/**
 * Whether an account has yet to show whose it is before it counts. One that nothing can be sent to cannot show
 * it: its owner is asked for an e-mail address, and called by telephone meanwhile.
 */
export async function mustProve(tx: Pick<Tx, 'user'>, userId: string): Promise<boolean> {
  const person = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: ADDRESSED })
  const { proven, reachable } = addressStatusOf(person)
  return !proven && reachable
}
