import type { Tx } from '~/platform/db.server'
import { endSessionsOf } from './session.server'

/**
 * Every key to an account but the one in hand stops opening it: sessions, links that wait in letters, and
 * sign-ins that stand between password and code. Called wherever a password or second factor changes, an
 * address changes hands, or an account is closed.
 */
export async function retireKeys(tx: Tx, userId: string, except: string | null, now: Date): Promise<void> {
  await endSessionsOf(tx, userId, except, now)
  await tx.oneTimeLink.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } })
}
