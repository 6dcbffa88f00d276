import type { Tx } from '~/platform/db.server'
import { hasProven } from '~/ground/people/address'
import { userByIdentifier } from './create-user.part.server'
import { readIdentifier } from '~/shared/codes/identifier'
import { recordAccess } from '~/ground/people/record-access.server'
import { retireKeys } from '~/ground/people/retire-keys.part.server'

type Person = { id: string; name: string }

/**
 * An address is a person's own: something sent there came back. Where another account only claimed it, that
 * account loses it; where another has shown it to be its own, nothing changes and the answer is false.
 * @param except the session that stays open; every other key to the account ends when the address is new to it
 */
export async function proveAddress(
  tx: Tx,
  person: Person,
  address: string,
  except: string | null,
  now: Date,
): Promise<boolean> {
  const identifier = readIdentifier(address)
  if (!identifier) return false
  const { kind } = identifier
  const holder = await userByIdentifier(tx, identifier)
  if (holder && holder.id !== person.id) {
    if (hasProven(holder, address)) return false
    await release(tx, holder.id, kind, now)
  }
  const isNew = holder?.id !== person.id
  if (holder && !isNew && hasProven(holder, address)) return true
  await tx.user.update({
    where: { id: person.id },
    data: kind === 'email' ? { email: address, emailProvenAt: now } : { phone: address, phoneProvenAt: now },
  })
  if (isNew) await retireKeys(tx, person.id, except, now)
  await recordAccess(tx, 'address_proven', { person, typed: address }, now)
  return true
}

/**
 * Whoever opens what was sent to an unproven address takes the account over: what a stranger may have set
 * there, password, second factor and sessions, opens nothing any more.
 */
export async function takeOver(tx: Tx, person: Person, passwordHash: string, now: Date): Promise<void> {
  await tx.user.update({
    where: { id: person.id },
    data: { passwordHash, totpSecret: null, totpSince: null, recoveryCodes: [] },
  })
  await retireKeys(tx, person.id, null, now)
  await recordAccess(tx, 'account_taken_over', { person }, now)
}

/** Takes an address from an account that only claimed it; an account left without any is closed. */
async function release(tx: Tx, userId: string, kind: 'email' | 'phone', now: Date): Promise<void> {
  await retireKeys(tx, userId, null, now)
  const other = await tx.user.findUniqueOrThrow({ where: { id: userId } })
  const left = kind === 'email' ? other.phone : other.email
  const nobodys = `${userId}@released.invalid`
  await tx.user.update({
    where: { id: userId },
    data: {
      ...(kind === 'email' ? { email: left ? null : nobodys } : { phone: null }),
      ...(kind === 'phone' && !left ? { email: nobodys } : {}),
      ...(left ? {} : { passwordHash: null, disabledAt: now }),
    },
  })
}
