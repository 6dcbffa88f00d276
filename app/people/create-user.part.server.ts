import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import type { Locale } from '~/shared/words'
import { CONSENT_VERSION } from './consent'
import type { Identifier } from './identifier'

export type NewUser = {
  name: string
  identifier: Identifier
  passwordHash: string
  locale: Locale
  isExample?: boolean
}

/** A new account with its consent on record; null when the address has one already. */
export async function createUser(
  tx: Tx,
  input: NewUser,
  now: Date,
): Promise<{ id: string; name: string } | null> {
  const id = newId()
  const { count } = await tx.user.createMany({
    data: {
      id,
      name: input.name,
      email: input.identifier.kind === 'email' ? input.identifier.value : null,
      phone: input.identifier.kind === 'phone' ? input.identifier.value : null,
      passwordHash: input.passwordHash,
      locale: input.locale,
      consentAt: now,
      consentTo: CONSENT_VERSION,
      isExample: input.isExample ?? false,
      createdAt: now,
    },
    skipDuplicates: true,
  })
  return count === 1 ? { id, name: input.name } : null
}

/** The account of an address, or none. */
export function userByIdentifier(tx: Pick<Tx, 'user'>, { kind, value }: Identifier) {
  return tx.user.findUnique({ where: kind === 'email' ? { email: value } : { phone: value } })
}
