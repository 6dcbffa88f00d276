import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'

type File = { enclaveId: string; firmId: string; createdById: string; onBehalf: boolean }

/**
 * Whether a file is the person's own: of a firm they are or were a founder of, or one they handed in
 * themselves. A part that has ended still ties them to it.
 */
export async function isOwnFile(
  tx: Pick<Tx, 'membership'>,
  { userId }: Pick<Actor, 'userId'>,
  { enclaveId, firmId, createdById, onBehalf }: File,
): Promise<boolean> {
  if (createdById === userId && !onBehalf) return true
  return (await tx.membership.count({ where: { enclaveId, userId, firmId } })) > 0
}

/** Nobody takes up, screens, refers, decides or admits their own firm's file: the page says so, and nothing is done. */
export async function keepFromOwnFile(tx: Pick<Tx, 'membership'>, actor: Actor, file: File): Promise<void> {
  if (await isOwnFile(tx, actor, file)) throw new Response(null, { status: 403, statusText: OWN_FILE })
}

/** How the answer names itself; the error page has a sentence for it. */
const OWN_FILE = 'Own file'
