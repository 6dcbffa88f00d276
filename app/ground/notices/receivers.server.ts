import type { Role } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { intoOutbox, type Complete, type LetterInput } from './post.server'

type Circular = Omit<LetterInput, 'toUserId' | 'toAddress'>

/** One letter to each founder of a firm. */
export async function notifyFounders<I extends Circular>(
  tx: Tx,
  firmId: string,
  letter: I & Complete<I>,
  now: Date,
): Promise<void> {
  await tellMembers(tx, { role: 'founder', firmId }, letter, now)
}

/** One letter to each person in a role of the enclave. */
export async function notifyRole<I extends Circular>(
  tx: Tx,
  role: Role,
  letter: I & Complete<I>,
  now: Date,
): Promise<void> {
  await tellMembers(tx, { role }, letter, now)
}

/** Whether anybody is there to read what is posted to founders of a firm or to roles. */
export async function anyReaders(
  tx: Tx,
  enclaveId: string,
  among: readonly { role: Role; firmId?: string }[],
): Promise<boolean> {
  const where = { enclaveId, endedAt: null, OR: [...among] }
  return (await tx.membership.findFirst({ where, select: { userId: true } })) !== null
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
  for (const { userId } of members) await intoOutbox(tx, { ...letter, toUserId: userId }, now)
}
