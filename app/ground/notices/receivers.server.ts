import type { Role } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { postLetter, type LetterInput } from './post.server'

type Circular = Omit<LetterInput, 'toUserId' | 'toAddress'>

/** One letter to each founder of a firm. */
export async function notifyFounders(tx: Tx, firmId: string, letter: Circular, now: Date): Promise<void> {
  await tellMembers(tx, { role: 'founder', firmId }, letter, now)
}

/** One letter to each person in a role of the enclave. */
export async function notifyRole(tx: Tx, role: Role, letter: Circular, now: Date): Promise<void> {
  await tellMembers(tx, { role }, letter, now)
}

async function tellMembers(
  tx: Tx,
  which: { role: Role; firmId?: string },
  letter: Circular,
  now: Date,
): Promise<void> {
  const members = await tx.membership.findMany({
    where: { enclaveId: letter.enclaveId, ...which, endedAt: null },
    select: { userId: true },
    distinct: ['userId'],
    orderBy: { userId: 'asc' },
  })
  for (const { userId } of members) await postLetter(tx, { ...letter, toUserId: userId }, now)
}
